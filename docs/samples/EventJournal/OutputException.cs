namespace EventJournal;

/// <summary>What was to be printed could not be: whoever reads it has not all of it.</summary>
internal sealed class OutputException(string problem) : Exception(OneLine.Of($"standard output: cannot be written ({problem})"));
