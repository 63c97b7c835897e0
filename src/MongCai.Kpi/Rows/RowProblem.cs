using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A problem with one cell of a row: its place, its text, and a sentence that says what is wrong and what would be right.</summary>
/// <remarks>
/// Problems come from a <see cref="RowReader"/>. Two problems are equal only if they are the same object. The text form is meant for a reader and cannot be
/// parsed: <c>row 17, column value: "12,3,4" is no number…</c>. The JSON form is
/// <c>{"row":17,"column":"value","value":"12,3,4","kind":"malformed","message":"…"}</c>, without the value where the cell is empty.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RowProblem>))]
public sealed class RowProblem : IJsonObject<RowProblem>
{
    internal RowProblem(int row, string column, string? value, RowProblemKind kind, string message)
    {
        Row = row;
        Column = column;
        Value = value;
        Kind = kind;
        Message = message;
    }

    /// <summary>
    /// Gets the number of the row: its own <see cref="ObservationRow.Number"/> or <see cref="TargetRow.Number"/>, or else its place among the rows, counted
    /// from 1.
    /// </summary>
    public int Row { get; }

    /// <summary>Gets the name of the cell as it is written in JSON: <c>value</c>, <c>doneOn</c>.</summary>
    public string Column { get; }

    /// <summary>Gets the text of the cell as it was given; null where the cell is empty.</summary>
    public string? Value { get; }

    /// <summary>Gets the kind of the problem.</summary>
    public RowProblemKind Kind { get; }

    /// <summary>Gets what is wrong and what would be right, as an English sentence.</summary>
    public string Message { get; }

    static RowProblem IJsonObject<RowProblem>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "row", "column", "value", "kind", "message");
        return new RowProblem(
            parts.Number("row"),
            parts.String("column"),
            parts.Has("value") ? parts.String("value") : null,
            parts.Word<RowProblemKind>("kind"),
            parts.String("message"));
    }

    void IJsonObject<RowProblem>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("row", Row);
        writer.WriteString("column", Column);
        writer.WriteStringIfAny("value", Value);
        writer.WriteWord("kind", Kind);
        writer.WriteString("message", Message);
        writer.WriteEndObject();
    }

    /// <summary>Returns the place and the message on one line, to be shown to the sender of the row.</summary>
    /// <returns>Text such as <c>row 17, column value: "12,3,4" is no number…</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"row {Row}, column {Column}: {Message}");
}
