namespace HalfYearReport;

/// <summary>The data file cannot be reported on: its one line names the file, the place and the value.</summary>
internal sealed class DataFileException(string file, string place, string problem) : InputException($"{file}: {place}: {problem}");
