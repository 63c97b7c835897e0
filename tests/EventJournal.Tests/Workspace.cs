using System.Diagnostics;
using System.Text;

namespace EventJournal.Tests;

/// <summary>A directory of its own, in which the sample runs as a user runs it: as a process, its output redirected.</summary>
internal sealed class Workspace : IDisposable
{
    public static readonly string FoundingFile = Path.Combine(AppContext.BaseDirectory, "mong-cai-2019-s1.jsonl");

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "EventJournal.dll");

    private readonly string _directory = Directory.CreateTempSubdirectory("event-journal").FullName;

    public string Ledger => PathOf("journal.db");

    public string PathOf(string name) => Path.Combine(_directory, name);

    public string Write(string name, params string[] lines) => WriteBytes(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));

    public string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public Result Take(params string[] lines) => TakeFile(Write("records.jsonl", lines));

    public Result TakeFile(string file, params string[] arguments) => Run(["take", file, "--ledger", Ledger, "--lang", "en", .. arguments]);

    public Result Count(params string[] arguments) => Run(["count", "--ledger", Ledger, "--period", "2019-S1", "--lang", "en", .. arguments]);

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
