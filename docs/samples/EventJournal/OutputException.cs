namespace EventJournal;

/// <summary>The exception for output that could not be printed completely.</summary>
internal sealed class OutputException(string problem) : Exception(OneLine.Of($"standard output: cannot be written ({problem})"));
