using System.CommandLine;
using System.Text;
using HalfYearReport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MongCai.Kpi;

const int BadInput = 2;
const int BadOutput = 3;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var options = new CommandLine();
var arguments = options.Command.Parse(args);
if (arguments.Errors is [var error, ..])
{
    await Console.Error.WriteLineAsync(Shown.OnOneLine(error.Message.ReplaceLineEndings(" ").Replace("\t", string.Empty, StringComparison.Ordinal)));
    return BadInput;
}

options.Command.SetAction(async (parsed, _) =>
{
    var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
    builder.Services.AddMongCaiKpi(KpiOptions.Default with { Language = options.LanguageOf(parsed) });
    builder.Services.AddSingleton(new ReportReader(options.DataOf(parsed)));
    using var host = builder.Build();

    try
    {
        var report = host.Services.GetRequiredService<ReportReader>().Read();
        await options.OutputOf(parsed).WriteAsync(report, host.Services.GetRequiredService<Phrasebook>());
        return 0;
    }
    catch (Exception exception) when (exception is DataFileException or UnknownCodeException)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return BadInput;
    }
    catch (OutputException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return BadOutput;
    }
});

return await arguments.InvokeAsync();
