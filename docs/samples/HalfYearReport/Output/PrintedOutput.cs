using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport;

/// <summary>Prints the report: tables on a terminal, plain lines into a file or a pipe.</summary>
internal sealed class PrintedOutput : IReportOutput
{
    public Task WriteAsync(Report report, Phrasebook phrases)
    {
        if (Console.IsOutputRedirected)
        {
            return LineOutput.WriteAsync(new PlainReport(report, phrases).Lines());
        }

        foreach (var table in new TerminalReport(report, phrases).Tables())
        {
            AnsiConsole.Write(table);
        }

        return Task.CompletedTask;
    }
}
