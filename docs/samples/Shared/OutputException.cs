namespace Samples;

/// <summary>The exception for a file or a stream that cannot be written; its message of one line names it and the reason.</summary>
internal sealed class OutputException(string name, string problem) : Exception(Shown.OnOneLine($"{name}: cannot be written ({problem})"));
