namespace Samples;

/// <summary>The exit codes of the sample programs.</summary>
internal static class ExitCode
{
    /// <summary>The exit code where all output was written and no problem was found.</summary>
    public const int Good = 0;

    /// <summary>The exit code where all output was written and some of it shows a problem. No other run ends with it.</summary>
    public const int SomeProblems = 1;

    /// <summary>The exit code where the input or the command line cannot be read or makes no sense.</summary>
    public const int BadInput = 2;

    /// <summary>The exit code where not all output could be written.</summary>
    public const int NotWritten = 3;

    /// <summary>Describes the codes as a help text lists them.</summary>
    /// <param name="good">The meaning of code 0 in this program.</param>
    /// <param name="problems">The meaning of code 1 in this program; null where no run ends with it.</param>
    public static string Described(string good, string? problems = null) =>
        $"Exit codes: {Good} {good}; {(problems is null ? string.Empty : $"{SomeProblems} {problems}; ")}{BadInput} the input or the command line is bad; {NotWritten} not all output could be written.";
}
