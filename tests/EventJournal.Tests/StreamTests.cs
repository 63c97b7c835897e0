using System.Diagnostics;
using System.Runtime.Versioning;

namespace EventJournal.Tests;

/// <summary>
/// Tests that outputs that are full, closed or read by nobody, and inputs that are no files or have no end, give one line and the right exit code.
/// </summary>
[UnsupportedOSPlatform("windows")]
public class StreamTests
{
    [Theory]
    [InlineData("take", "> /dev/full")]
    [InlineData("take", ">&-")]
    [InlineData("take", "| true")]
    [InlineData("count", "> /dev/full")]
    [InlineData("count", ">&-")]
    [InlineData("count", "| head -1")]
    public void What_is_acknowledged_is_stored_also_where_nothing_can_be_printed(string command, string redirection)
    {
        using var workspace = Taken();
        var ledger = string.Equals(command, "take", StringComparison.Ordinal) ? workspace.PathOf("other.db") : workspace.Ledger;
        var (exitCode, errors) = Bash($"{Sample(workspace, command, ledger)} {redirection}; exit ${{PIPESTATUS[0]}}");

        // A reader of one line may get that line before it refuses the rest.
        if (exitCode == 0 && redirection.StartsWith('|'))
        {
            Assert.Equal(string.Empty, errors);
            return;
        }

        Assert.StartsWith("standard output: cannot be written (", errors, StringComparison.Ordinal);
        Assert.Equal(errors.Length - 1, errors.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(3, exitCode);
        Assert.Equal(40, Workspace.LinesOf(ledger));
    }

    [Theory]
    [InlineData("2> /dev/full")]
    [InlineData("2>&-")]
    public void Where_errors_cannot_be_written_the_exit_code_tells_them(string redirection)
    {
        using var workspace = Taken();

        Assert.Equal(0, Bash($"{Sample(workspace, "count", workspace.Ledger)} {redirection} > /dev/null").ExitCode);
        Assert.Equal(2, Bash($"{Sample(workspace, "count", workspace.PathOf("none.db"))} {redirection} > /dev/null").ExitCode);
    }

    [Fact]
    public void What_comes_through_a_pipe_is_taken_in()
    {
        using var workspace = new Workspace();

        Assert.Equal((0, string.Empty), Bash($"cat '{Workspace.FoundingFile}' | {Workspace.Command} take /dev/stdin --ledger '{workspace.Ledger}' > /dev/null"));
        Assert.Equal(40, Workspace.LinesOf(workspace.Ledger));
    }

    [Fact]
    public void An_endless_line_is_no_line()
    {
        using var workspace = new Workspace();

        workspace.RunHere("take", "/dev/zero", "--ledger", workspace.Ledger, "--longest-line", "1000")
            .IsRefused("/dev/zero: there are no lines in the file (line 1 does not end within 64000 bytes)");
    }

    [Fact]
    public void A_device_is_no_ledger()
    {
        using var workspace = new Workspace();

        var taken = workspace.RunHere("take", Workspace.FoundingFile, "--ledger", "/dev/null");

        Assert.Equal(("/dev/null: the file is there and is empty: no ledger is made of it, as one may have been lost; remove it to begin one\n", 2), (taken.Errors, taken.ExitCode));
        Assert.False(File.Exists("/dev/null-intake"));
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_the_rest_taken()
    {
        using var workspace = new Workspace();
        var tooLong = Lines.Fair(new string('x', 200));
        var file = workspace.Write("records.jsonl", Lines.Fair("1"), tooLong, Lines.Fair("2"));

        var result = workspace.RunHere("take", file, "--ledger", workspace.Ledger, "--lang", "en", "--longest-line", "200");

        Assert.Equal($"line 2: the line has {tooLong.Length} bytes, and at most 200 are taken; --longest-line raises that\n", result.Errors);
        Assert.EndsWith("records.jsonl: 2 stored, 0 there already, 1 refused\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(0, workspace.RunHere("take", file, "--ledger", workspace.Ledger).ExitCode);
    }

    // If the beginning of the line were searched again at every read, this would take minutes.
    [Fact]
    public async Task A_long_line_is_read_in_one_pass()
    {
        const int long64 = 64 << 20;
        using var stream = new MemoryStream(new byte[long64]);
        var watch = Stopwatch.StartNew();

        var line = Assert.Single(await LineReader.ReadAsync(stream, long64).ToListAsync());

        Assert.NotNull(line.Problem);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void What_was_recorded_before_the_year_0_is_refused()
    {
        using var workspace = new Workspace();
        var result = workspace.TakeHere(workspace.Write("records.jsonl", Lines.Fair("1", recorded: "-0001-03-14T02:00:00Z")));

        Assert.StartsWith("line 1: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Whoever_waits_says_so()
    {
        using var workspace = Taken();
        using var journal = Journal.OpenOrCreate(workspace.Ledger, Workspace.Waiting);

        var result = workspace.RunHere("take", Workspace.FoundingFile, "--ledger", workspace.Ledger, "--wait", "2");

        Assert.Equal("journal.db: waiting for another program, up to 2 seconds\njournal.db: the ledger is locked by another program\n", result.Errors);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void A_ledger_in_a_folder_that_cannot_be_written_is_counted_and_verified()
    {
        using var workspace = Taken();
        var expected = workspace.CountHere().Output;
        using var readOnly = new ReadOnlyFolder(workspace);

        Assert.Equal((0, expected), readOnly.Run($"count --ledger '{workspace.Ledger}' --period 2019-S1 --lang en"));
        Assert.Equal(0, readOnly.Run($"verify --ledger '{workspace.Ledger}'").ExitCode);
        Assert.Equal(2, readOnly.Run($"take '{Workspace.FoundingFile}' --ledger '{workspace.Ledger}'").ExitCode);
    }

    private static string Sample(Workspace workspace, string command, string ledger) => string.Equals(command, "take", StringComparison.Ordinal)
        ? $"{Workspace.Command} take '{Workspace.FoundingFile}' --ledger '{ledger}'"
        : $"{Workspace.Command} count --ledger '{ledger}' --period 2019-S1";

    private static Workspace Taken()
    {
        var workspace = new Workspace();
        Assert.Equal(0, workspace.TakeHere(Workspace.FoundingFile).ExitCode);
        return workspace;
    }

    private static (int ExitCode, string Errors) Bash(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }

    /// <summary>Takes the right to write from a folder; the superuser, who has it always, runs the sample as somebody else.</summary>
    private sealed class ReadOnlyFolder : IDisposable
    {
        private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

        private readonly string _folder;

        public ReadOnlyFolder(Workspace workspace)
        {
            _folder = Path.GetDirectoryName(workspace.Ledger)!;
            File.SetUnixFileMode(_folder, Readable);
            File.SetUnixFileMode(workspace.Ledger, Readable);
        }

        public (int ExitCode, string Output) Run(string arguments)
        {
            var somebody = string.Equals(Environment.UserName, "root", StringComparison.Ordinal) ? "setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/tmp " : string.Empty;
            using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"{somebody}{Workspace.Command} {arguments}"]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }

        public void Dispose() => File.SetUnixFileMode(_folder, Readable | UnixFileMode.UserWrite);
    }
}
