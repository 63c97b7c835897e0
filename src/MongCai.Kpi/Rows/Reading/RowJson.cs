using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Reads and writes the cells of a row in JSON: one text for each cell that is not empty.</summary>
internal static class RowJson
{
    public static int? Number(JsonParts parts) => parts.Has("number") ? checked((int)parts.Count("number")) : null;

    public static string? Cell(JsonParts parts, string name) => parts.Has(name) ? parts.String(name) : null;

    public static void WriteRowNumber(this Utf8JsonWriter writer, int? number)
    {
        if (number is { } counted)
        {
            writer.WriteNumber("number", counted);
        }
    }

    public static void WriteCell(this Utf8JsonWriter writer, string name, string? cell)
    {
        if (cell is not null)
        {
            writer.WriteString(name, cell);
        }
    }
}
