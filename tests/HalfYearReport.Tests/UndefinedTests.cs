using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport.Tests;

public class UndefinedTests
{
    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": null", "  kế hoạch năm 2019: không xác định (thiếu số liệu thực hiện) (ít nhất 73 lao động)")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "  kế hoạch năm 2019: không xác định (chỉ tiêu bằng 0) (ít nhất 0 lao động); đã hoàn thành")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": null", "  kế hoạch: không xác định (thiếu chỉ tiêu)")]
    public void The_plain_report_says_why_once(string replaced, string by, string expected)
    {
        var result = Sample.RunOn(Sample.NeverFalling.Replace(replaced, by, StringComparison.Ordinal));

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal([expected], result.Output.Split('\n').Where(static line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains("không xác định", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": null", "the plan for 2019|at least 73 workers|undefined (the actual is missing)|")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": 0", "the plan for 2019|at least 0 workers|undefined (the target is zero)|target met\n||secured, exceeded|")]
    [InlineData("\"atLeast\": 73", "\"atLeast\": null", "the plan||undefined (the target is missing)|")]
    public void The_table_says_why_once(string replaced, string by, string expected)
    {
        var rows = Table(Sample.NeverFalling.Replace(replaced, by, StringComparison.Ordinal)).Split('\n')
            .Where(static row => row.StartsWith('│'))
            .Select(static row => string.Join('|', row.Split('│')[1..^1].Select(static cell => cell.Trim())))
            .SkipWhile(static row => !row.StartsWith("the plan", StringComparison.Ordinal));

        Assert.Equal(expected.Split('\n'), rows, StringComparer.Ordinal);
    }

    // The program prints a table only on a terminal, and there is none here, so the table is drawn by the test.
    private static string Table(string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            using var drawn = new StringWriter();
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(drawn) });
            console.Profile.Width = 200;
            console.Profile.Capabilities.Unicode = true;
            console.Write(new TerminalReport(new ReportReader(new DataSource(file)).Read(), Phrasebook.English).Measured());
            return drawn.ToString();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
