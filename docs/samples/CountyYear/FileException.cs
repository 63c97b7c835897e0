namespace CountyYear;

/// <summary>The exception for a file that cannot be read at all; its message of one line names the file and the reason.</summary>
internal sealed class FileException(string file, string problem) : InputException($"{file}: {problem}");
