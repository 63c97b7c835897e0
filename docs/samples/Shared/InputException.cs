namespace Samples;

/// <summary>The exception for input that cannot be used; its message of one line says what and why.</summary>
internal class InputException(string line) : Exception(Shown.OnOneLine(line));
