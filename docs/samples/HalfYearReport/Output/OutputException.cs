namespace HalfYearReport;

/// <summary>The report cannot be written: its one line names the file and why.</summary>
internal sealed class OutputException(string file, string problem) : Exception(Shown.OnOneLine($"{file}: {problem}"));
