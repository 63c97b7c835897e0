namespace HalfYearReport;

/// <summary>The exception for a data file that cannot be reported on; its message of one line names the file, the place and the value.</summary>
internal sealed class DataFileException(string file, string place, string problem) : InputException($"{file}: {place}: {problem}");
