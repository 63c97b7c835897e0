namespace CountyYear;

/// <summary>A file cannot be read at all: one line names it and says why.</summary>
internal sealed class FileException(string file, string problem) : InputException($"{file}: {problem}");
