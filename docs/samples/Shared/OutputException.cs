namespace Samples;

/// <summary>A file or a stream cannot be written: one line names it and says why.</summary>
internal sealed class OutputException(string name, string problem) : Exception(Shown.OnOneLine($"{name}: cannot be written ({problem})"));
