using System.CommandLine;
using HalfYearReport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MongCai.Kpi;
using Samples;

var options = new CommandLine();
options.Command.SetAction(async (parsed, _) =>
{
    var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
    builder.Services.AddMongCaiKpi(KpiOptions.Default with { Language = options.LanguageOf(parsed) });
    builder.Services.AddSingleton(new ReportReader(options.DataOf(parsed)));
    using var host = builder.Build();

    var report = host.Services.GetRequiredService<ReportReader>().Read();
    await options.OutputOf(parsed).WriteAsync(report, host.Services.GetRequiredService<Phrasebook>());
    return ExitCode.Good;
});

return await SampleRun.RunAsync(options.Command, args);
