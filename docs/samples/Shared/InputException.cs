namespace Samples;

/// <summary>What was given cannot be used: one line says what and why.</summary>
internal class InputException(string line) : Exception(Shown.OnOneLine(line));
