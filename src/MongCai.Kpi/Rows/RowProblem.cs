using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What is wrong with one cell of a row: where it stands, what it says, and a sentence with the way out.</summary>
/// <remarks>
/// Equality is that of all parts. Text form, for a reader only: <c>row 17, column value: "12,3,4" is no number…</c>. JSON form:
/// <c>{"row":17,"column":"value","value":"12,3,4","kind":"malformed","reason":"…"}</c>, without the value where the cell is empty.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RowProblem>))]
public sealed record RowProblem : IJsonObject<RowProblem>
{
    internal RowProblem(int row, string column, string? value, RowProblemKind kind, string reason)
    {
        Row = row;
        Column = column;
        Value = value;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>Gets the row's number: its own <see cref="ObservationRow.Number"/> or <see cref="TargetRow.Number"/>, or its place among the rows, counted from 1.</summary>
    public int Row { get; }

    /// <summary>Gets the name of the cell, as the row is written in JSON: <c>value</c>, <c>doneOn</c>.</summary>
    public string Column { get; }

    /// <summary>Gets the cell as it was given; null where it is empty.</summary>
    public string? Value { get; }

    /// <summary>Gets what kind of problem it is.</summary>
    public RowProblemKind Kind { get; }

    /// <summary>Gets what is wrong and what would be right, as an English sentence.</summary>
    public string Reason { get; }

    static RowProblem IJsonObject<RowProblem>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "row", "column", "value", "kind", "reason");
        return new RowProblem(
            checked((int)parts.Count("row")),
            parts.String("column"),
            parts.Has("value") ? parts.String("value") : null,
            parts.Word<RowProblemKind>("kind"),
            parts.String("reason"));
    }

    void IJsonObject<RowProblem>.Write(Utf8JsonWriter writer)
    {
        Guard.Against.Null(writer);
        writer.WriteStartObject();
        writer.WriteNumber("row", Row);
        writer.WriteString("column", Column);
        if (Value is not null)
        {
            writer.WriteString("value", Value);
        }

        writer.WriteWord("kind", Kind);
        writer.WriteString("reason", Reason);
        writer.WriteEndObject();
    }

    /// <summary>Returns the place and the reason on one line, to be shown to whoever sent the row.</summary>
    /// <returns>The text: <c>row 17, column value: "12,3,4" is no number…</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"row {Row}, column {Column}: {Reason}");
}
