namespace Samples;

/// <summary>What a run ends with.</summary>
internal static class ExitCode
{
    /// <summary>Everything that was asked for is written, and there is nothing to say against it.</summary>
    public const int Good = 0;

    /// <summary>Everything that was asked for is written, and something in it is not as it should be. Nothing else ends so.</summary>
    public const int SomeProblems = 1;

    /// <summary>What was given cannot be read, or makes no sense.</summary>
    public const int BadInput = 2;

    /// <summary>Not everything that was asked for could be written.</summary>
    public const int NotWritten = 3;

    /// <summary>The codes, as a help text lists them.</summary>
    /// <param name="good">What 0 says.</param>
    /// <param name="problems">What 1 says; null where no run ends so.</param>
    public static string Described(string good, string? problems = null) =>
        $"Exit codes: {Good} {good}; {(problems is null ? string.Empty : $"{SomeProblems} {problems}; ")}{BadInput} the input or the command line is bad; {NotWritten} not all output could be written.";
}
