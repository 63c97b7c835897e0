namespace CountyYear;

/// <summary>What a run ends with.</summary>
internal static class ExitCode
{
    public const int Good = 0;
    public const int SomeProblems = 1;
    public const int BadInput = 2;
    public const int NotWritten = 3;
}
