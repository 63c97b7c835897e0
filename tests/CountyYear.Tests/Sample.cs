using System.Diagnostics;
using System.Text;

namespace CountyYear.Tests;

/// <summary>Runs the sample as a user does: as a process whose output is redirected.</summary>
internal static class Sample
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "CountyYear.dll");

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Returns the path of a file that lies beside the program.</summary>
    public static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, name);

    public static Result Run(params string[] arguments) => Run(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static Result Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Run(start);
    }

    /// <summary>Runs a bash script that calls the sample as <c>sample</c>; the arguments are those of the script.</summary>
    public static Result Shell(string script, params string[] arguments) =>
        Run(new ProcessStartInfo("bash", ["-c", $"sample() {{ dotnet '{Program}' \"$@\"; }}\n{script}", "bash", .. arguments]));

    private static Result Run(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Utf8;
        start.StandardErrorEncoding = Utf8;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The sample did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the sample with a file for each of the given options; the name of each file is replaced by "given" in the output.</summary>
    public static Result RunWith(params (string Option, string Text)[] files)
    {
        (string Option, string Path, string Text)[] given = [.. files.Select(static file => (file.Option, Path.GetTempFileName(), file.Text))];
        try
        {
            Array.ForEach(given, static file => File.WriteAllText(file.Path, file.Text, Utf8));
            var result = Run([.. given.SelectMany(static file => new[] { file.Option, file.Path })]);
            string Renamed(string text) => given.Aggregate(text, static (all, file) =>
                all.Replace(file.Path, "given", StringComparison.Ordinal).Replace(Path.GetFileName(file.Path), "given", StringComparison.Ordinal));
            return result with { Output = Renamed(result.Output), Errors = Renamed(result.Errors) };
        }
        finally
        {
            Array.ForEach(given, static file => File.Delete(file.Path));
        }
    }

    internal sealed record Result(int ExitCode, string Output, string Errors);
}
