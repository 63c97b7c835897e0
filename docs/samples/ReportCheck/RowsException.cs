namespace ReportCheck;

/// <summary>The rows cannot be written: one line says why.</summary>
internal sealed class RowsException(IOException cause) : Exception(Shown.OnOneLine($"standard output: cannot be written ({cause.Message})"), cause);
