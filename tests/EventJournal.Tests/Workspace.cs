using System.Diagnostics;
using System.Text;

namespace EventJournal.Tests;

/// <summary>A directory of its own in which the sample runs as a user runs it: as a process whose output is redirected.</summary>
internal sealed class Workspace : IDisposable
{
    public static readonly string FoundingFile = Path.Combine(AppContext.BaseDirectory, "mong-cai-2019-s1.jsonl");

    public static readonly Waiting Waiting = new(TimeSpan.FromSeconds(2), static _ => { });

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "EventJournal.dll");

    /// <summary>Gets the command by which a shell starts the sample.</summary>
    public static string Command => $"dotnet '{Program}'";

    private readonly string _directory = Directory.CreateTempSubdirectory("event-journal").FullName;

    public string Ledger => PathOf("journal.db");

    /// <summary>Counts the lines of a ledger.</summary>
    public static int LinesOf(string ledger)
    {
        using var journal = Journal.OpenExisting(ledger, Waiting);
        return journal.Read(NodaTime.Instant.MaxValue).Records.Count;
    }

    public string PathOf(string name) => Path.Combine(_directory, name);

    public string Write(string name, params string[] lines) => WriteBytes(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));

    public string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public Result Take(params string[] lines) => TakeFile(Write("records.jsonl", lines));

    public Result TakeFile(string file, params string[] arguments) => Run(["take", file, "--ledger", Ledger, "--lang", "en", "--wait", "1", .. arguments]);

    public Result Count(params string[] arguments) => Run(["count", "--ledger", Ledger, "--period", "2019-S1", "--lang", "en", "--wait", "1", .. arguments]);

    /// <summary>Runs the sample in this process, with the same code from its arguments to its exit code.</summary>
    public Result RunHere(params string[] arguments)
    {
        using var output = new StringWriter();
        var errors = new StringBuilder();
        var exitCode = Application.RunAsync(arguments, () => output, line => errors.Append(line).Append('\n')).GetAwaiter().GetResult();
        return new Result(exitCode, output.ToString(), errors.ToString().Replace(_directory + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    public Result CountHere() => RunHere("count", "--ledger", Ledger, "--period", "2019-S1", "--lang", "en", "--wait", "1");

    public Result TakeHere(string file, params string[] arguments) => RunHere(["take", file, "--ledger", Ledger, "--lang", "en", "--wait", "1", .. arguments]);

    public Result VerifyHere() => RunHere("verify", "--ledger", Ledger, "--lang", "en", "--wait", "1");

    public Result Run(params string[] arguments) => Run(("LANG", "C.UTF-8"), arguments);

    public Result Run((string Name, string Value) setting, params string[] arguments)
    {
        using var process = Start(setting, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, errors.GetAwaiter().GetResult().Replace(_directory + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    public Process Start((string Name, string Value) setting, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = _directory,
        };
        start.Environment[setting.Name] = setting.Value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    internal sealed record Result(int ExitCode, string Output, string Errors)
    {
        /// <summary>Asserts that the run printed this line, nothing else, and said so with its exit code.</summary>
        public void IsRefused(string expected)
        {
            Assert.Equal(expected, Errors.TrimEnd('\r', '\n'));
            Assert.Equal(string.Empty, Output);
            Assert.Equal(2, ExitCode);
        }

        /// <summary>Asserts that the run printed these lines, and no error.</summary>
        public void Prints(params string[] lines)
        {
            Assert.Equal(string.Empty, Errors);
            Assert.Equal(lines, Output.TrimEnd('\n').Split('\n'));
            Assert.Equal(0, ExitCode);
        }
    }
}
