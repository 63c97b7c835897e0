namespace ReportCheck;

/// <summary>The file cannot be read: one line names it and says why.</summary>
internal sealed class ClaimFileException(string file, string problem) : InputException($"{file}: {problem}");
