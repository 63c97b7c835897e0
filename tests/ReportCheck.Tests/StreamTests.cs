using System.Diagnostics;
using System.Text;

namespace ReportCheck.Tests;

public class StreamTests
{
    private const string Claim = "x,attained,37,73,\"50,68%\"\n";
    private const string Row = "x,follows,50.68493151,50.68\n";
    private const string SmallHeap = "0x3000000";

    [Fact]
    public void Memory_does_not_grow_with_the_file()
    {
        const int Claims = 400_000;
        var result = Sample.InFile(
            Encoding.UTF8.GetBytes($"{Sample.Header}open,attained,37,73,\"50.68%\n{string.Concat(Enumerable.Repeat("x,attained,37,73,50.68%\n", Claims))}"),
            static path => Sample.Run(static start => start.Environment["DOTNET_GCHeapHardLimit"] = SmallHeap, "claims", path));

        Assert.Equal($"line 2: a quote is inside a field or never closed\n   400000 follows         prints exactly so\n        1 bad lines\n   400000 claims judged\n", result.Errors);
        Assert.Equal(Sample.OutputHeader.Length + (Claims * Row.Length), result.Output.Length);
    }

    [Fact]
    public void A_pipe_is_read_as_a_file_is()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Shell($"printf '%s' \"$CLAIMS\" | cat | dotnet \"$REPORT_CHECK\" claims /dev/stdin", $"{Sample.Header}1,share,1,2,\"50%\n{Claim}");

        Assert.Equal(Sample.OutputHeader + Row, result.Output);
        Assert.StartsWith("line 2: a quote is inside a field or never closed\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_an_error_of_its_own()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Shell("printf '%s' \"$CLAIMS\" | dotnet \"$REPORT_CHECK\" claims /dev/stdin > /dev/full", Sample.Header + Claim);

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("standard output: cannot be written (", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Errors.TrimEnd('\n'));
    }

    [Fact]
    public void A_reader_that_leaves_early_has_not_got_all_and_the_exit_code_says_so()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Shell(
            "(printf '%s' \"$CLAIMS\"; yes 'x,attained,37,73,50.68%' 2> /dev/null | head -20000) | (dotnet \"$REPORT_CHECK\" claims /dev/stdin; echo \"exit $?\" >&2) | head -1",
            Sample.Header);

        Assert.Equal(Sample.OutputHeader, result.Output);
        Assert.Equal("standard output: cannot be written (Broken pipe)\nexit 3\n", result.Errors);
    }

    [Fact]
    public void A_terminal_shows_a_progress_bar_that_leaves_no_trace_in_the_rows()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            return;
        }

        var result = Sample.InFile(
            Encoding.UTF8.GetBytes($"{Sample.Header}{string.Concat(Enumerable.Repeat("x,attained,37,73,50.68%\n", 200_000))}bad\n"),
            static path => Shell("export TERM=xterm; script -qec \"dotnet '$REPORT_CHECK' claims '$CLAIMS' > '$CLAIMS.out'\" /dev/null < /dev/null; wc -c < \"$CLAIMS.out\"", path));

        Assert.Contains('%', result.Output);
        Assert.Contains('━', result.Output);
        Assert.Contains("line 200002: 5 fields are needed, not 1", result.Output, StringComparison.Ordinal);
        Assert.Contains("200000 claims judged", result.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{Sample.OutputHeader.Length + (200_000 * Row.Length)}\n", result.Output, StringComparison.Ordinal);
    }

    private static Sample.Result Shell(string script, string claims)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["REPORT_CHECK"] = Sample.Program;
        start.Environment["CLAIMS"] = claims;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Sample.Result(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
