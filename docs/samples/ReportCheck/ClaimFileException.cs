namespace ReportCheck;

/// <summary>The exception for a file that cannot be read; its message of one line names the file and the reason.</summary>
internal sealed class ClaimFileException(string file, string problem) : InputException($"{file}: {problem}");
