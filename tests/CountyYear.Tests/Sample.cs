using System.Diagnostics;
using System.Text;

namespace CountyYear.Tests;

/// <summary>Runs the sample as a user does: as a process, its output redirected.</summary>
internal static class Sample
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "CountyYear.dll");

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The path of a file that lies beside the program.</summary>
    public static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, name);

    public static Result Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The sample did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the sample with a file of its own for one of its options, and with a second one for another.</summary>
    public static Result RunWith(string option, string text, string? otherOption = null, string otherText = "")
    {
        var (path, other) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            File.WriteAllText(path, text, Utf8);
            File.WriteAllText(other, otherText, Utf8);
            var result = otherOption is null ? Run(option, path) : Run(option, path, otherOption, other);
            return result with { Output = result.Output.Replace(Path.GetFileName(path), "given", StringComparison.Ordinal), Errors = result.Errors.Replace(path, "given", StringComparison.Ordinal) };
        }
        finally
        {
            File.Delete(path);
            File.Delete(other);
        }
    }

    internal sealed record Result(int ExitCode, string Output, string Errors);
}
