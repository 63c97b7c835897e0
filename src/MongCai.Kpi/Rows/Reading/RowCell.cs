namespace MongCai.Kpi;

/// <summary>A cell of a row, with the name of its column.</summary>
internal readonly struct RowCell(string column, string? given)
{
    public string Column { get; } = column;

    /// <summary>Gets the text of the cell as it was given.</summary>
    public string? Given { get; } = given;

    /// <summary>Gets the text without blanks around it; empty where the cell is empty.</summary>
    public string Text { get; } = given?.Trim() ?? string.Empty;

    public bool IsEmpty => Text.Length == 0;

    public bool IsOf(string column) => string.Equals(Column, column, StringComparison.Ordinal);

    public bool SaysTheSameAs(in RowCell other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>Gets the text in quotation marks; of a long text only its beginning.</summary>
    public string Quoted => $"\"{MalformedTextException.Quote(Text)}\"";

    /// <summary>Gets the cell as a part of a sentence: <c>value "37"</c>, <c>no status</c>.</summary>
    public string InWords => IsEmpty ? $"no {Column}" : $"{Column} {Quoted}";
}
