namespace EventJournal;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeLinesRefused = 1;
    public const int CannotGoOn = 2;
    public const int OutputNotWritten = 3;

    public const string Meaning = "Exit codes: 0 all was done; 1 some lines were refused; 2 bad input, or a damaged ledger; 3 standard output could not be written.";
}
