namespace MongCai.Kpi;

/// <summary>A cell with the name of its column.</summary>
internal readonly struct RowCell(string column, string? given)
{
    public string Column { get; } = column;

    /// <summary>What stands in it, as it was given.</summary>
    public string? Given { get; } = given;

    /// <summary>What it says, without blanks around it; empty where it says nothing.</summary>
    public string Text { get; } = given?.Trim() ?? string.Empty;

    public bool IsEmpty => Text.Length == 0;

    public bool IsOf(string column) => string.Equals(Column, column, StringComparison.Ordinal);

    public bool SaysTheSameAs(in RowCell other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>What it says, in quotation marks; of a long text its beginning.</summary>
    public string Quoted => $"\"{MalformedTextException.Quote(Text)}\"";

    /// <summary>The cell in a sentence: <c>value "37"</c>, <c>no status</c>.</summary>
    public string InWords => IsEmpty ? $"no {Column}" : $"{Column} {Quoted}";
}
