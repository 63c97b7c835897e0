namespace CountyYear;

/// <summary>The rows cannot be written: one line names the file and says why.</summary>
internal sealed class OutputException(string file, string problem) : Exception(Shown.OnOneLine($"{file}: cannot be written ({problem})"));
