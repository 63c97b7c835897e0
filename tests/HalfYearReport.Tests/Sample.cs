using System.Diagnostics;

namespace HalfYearReport.Tests;

/// <summary>Runs the sample as a user does: as a process whose output is redirected.</summary>
internal static class Sample
{
    public const string OneIndicator =
        """
        {
          "authority": { "vi": "Xã", "en": "Commune" },
          "period": "2019-S1",
          "targetPeriod": "2019-A1",
          "indicators": [
            {
              "code": "jobs", "nature": "flow",
              "name": { "vi": "Việc làm", "en": "Jobs" },
              "unit": "worker",
              "actual": 37,
              "targets": [ { "basis": "plan", "atLeast": 73, "decimals": 2 } ]
            }
          ]
        }
        """;

    /// <summary>Gets a data file of one indicator that never falls.</summary>
    public static string NeverFalling { get; } = OneIndicator.Replace("\"actual\"", "\"neverFalls\": true, \"actual\"", StringComparison.Ordinal);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "HalfYearReport.dll");

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

    /// <summary>Runs the sample with its standard output redirected to a file by a shell.</summary>
    public static Result RunInto(string file, params string[] arguments) =>
        Run(new ProcessStartInfo("sh", ["-c", "file=$1; shift; exec \"$@\" > \"$file\"", "sh", file, "dotnet", Program, .. arguments]));

    /// <summary>Runs a bash script that calls the sample as <c>sample</c>; the arguments are those of the script.</summary>
    public static Result Shell(string script, params string[] arguments) =>
        Run(new ProcessStartInfo("bash", ["-c", $"sample() {{ dotnet '{Program}' \"$@\"; }}\n{script}", "bash", .. arguments]));

    private static Result Run(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new Result(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs the sample on a data file with the given content.</summary>
    public static Result RunOn(string json, params string[] arguments) => RunOnEvents(json, events: null, arguments);

    /// <summary>Runs the sample on a data file with the given content, and with the records of events beside it.</summary>
    public static Result RunOnEvents(string json, string? events, params string[] arguments)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("half-year-report").FullName, "data.json");
        try
        {
            File.WriteAllText(file, json);
            if (events is not null)
            {
                File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, "events.jsonl"), events);
            }

            var result = Run(["--data", file, .. arguments]);
            return result with { Errors = result.Errors.Replace($"{Path.GetDirectoryName(file)}{Path.DirectorySeparatorChar}", string.Empty, StringComparison.Ordinal) };
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    /// <summary>Asserts that a run printed only this line, as an error, and ended with the exit code for it.</summary>
    public static void Refused(string expected, Result result)
    {
        Assert.Equal(expected, result.Errors.TrimEnd());
        Assert.DoesNotContain('\n', result.Errors.TrimEnd());
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    internal sealed record Result(int ExitCode, byte[] Bytes, string Errors)
    {
        public string Output => System.Text.Encoding.UTF8.GetString(Bytes);
    }
}
