using System.Diagnostics;
using System.Text;

namespace ReportCheck.Tests;

/// <summary>Runs the sample as a user does: as a process whose output is redirected.</summary>
internal static class Sample
{
    public const string Header = "id,formula,actual,base,printed\n";

    public const string OutputHeader = "id,verdict,exact,prints_as\n";

    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ReportCheck.dll");

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Result Run(params string[] arguments) => Run(static _ => { }, arguments);

    public static Result Run(Action<ProcessStartInfo> prepare, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]);
        prepare(start);
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
        start.StandardErrorEncoding = Utf8;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The sample did not start.");
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new Result(process.ExitCode, Utf8.GetString(output.ToArray()), errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the sample on claims, to which the header is added.</summary>
    public static Result RunOn(string claims, params string[] arguments) => RunOn(Utf8.GetBytes(Header + claims), arguments);

    /// <summary>Runs the sample on a file of the given bytes.</summary>
    public static Result RunOn(byte[] file, params string[] arguments) => InFile(file, path => Run(["claims", path, .. arguments]));

    public static Result InFile(byte[] bytes, Func<string, Result> run)
    {
        var directory = Directory.CreateTempSubdirectory("report-check").FullName;
        try
        {
            var path = Path.Combine(directory, "claims.csv");
            File.WriteAllBytes(path, bytes);
            var result = run(path);
            return result with { Errors = result.Errors.Replace(path, "claims.csv", StringComparison.Ordinal) };
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>Asserts that a run printed only this line, as an error, and ended with the exit code for it.</summary>
    public static void Refused(string expected, Result result)
    {
        Assert.Equal(expected + "\n", result.Errors);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    internal sealed record Result(int ExitCode, string Output, string Errors);
}
