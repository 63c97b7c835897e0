using System.CommandLine;
using System.Text;
using HalfYearReport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MongCai.Kpi;
using Spectre.Console;

const int BadInput = 2;
const string DataBesideTheSample = "mong-cai-2019-s1.json";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var data = new Option<string?>("--data")
{
    Description = $"The data file to report on; {DataBesideTheSample} beside the program unless named.",
};
data.Validators.Add(static result =>
{
    if (result.Tokens is [{ Value: var file }] && string.IsNullOrWhiteSpace(file))
    {
        result.AddError($"--data: {Shown.Quoted(file)} names no file");
    }
});
var lang = new Option<string>("--lang")
{
    Description = "The language of the report.",
    DefaultValueFactory = static _ => "vi",
};
lang.AcceptOnlyFromAmong("vi", "en");

var command = new RootCommand("Prints a half-year report: each indicator against its plan and its resolution.") { data, lang };
var arguments = command.Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(error.Message.ReplaceLineEndings(" ").Replace("\t", string.Empty, StringComparison.Ordinal));
    return BadInput;
}

command.SetAction(parsed =>
{
    var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
    builder.Services.AddMongCaiKpi(options => options.Language = string.Equals(parsed.GetValue(lang), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese);
    builder.Services.AddSingleton(new ReportReader(parsed.GetValue(data) ?? Path.Combine(AppContext.BaseDirectory, DataBesideTheSample)));
    using var host = builder.Build();

    try
    {
        var report = host.Services.GetRequiredService<ReportReader>().Read();
        Print(report, host.Services.GetRequiredService<Phrasebook>());
        return 0;
    }
    catch (DataFileException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return BadInput;
    }
});

return await arguments.InvokeAsync();

static void Print(Report report, Phrasebook phrases)
{
    if (Console.IsOutputRedirected)
    {
        Console.Out.Write(string.Concat(new PlainReport(report, phrases).Lines().Select(static line => line + "\n")));
    }
    else
    {
        foreach (var table in new TerminalReport(report, phrases).Tables())
        {
            AnsiConsole.Write(table);
        }
    }
}
