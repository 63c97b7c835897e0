using System.Text.Json;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record ObservationRow : IJsonObject<ObservationRow>
{
    static ObservationRow IJsonObject<ObservationRow>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "number", "area", "category", "indicator", "period", "periodKind", "value", "numerator", "denominator", "missing", "doneOn", "status", "through");
        return new ObservationRow
        {
            Number = RowJson.Number(parts),
            Area = RowJson.Cell(parts, "area"),
            Category = RowJson.Cell(parts, "category"),
            Indicator = RowJson.Cell(parts, "indicator"),
            Period = RowJson.Cell(parts, "period"),
            PeriodKind = RowJson.Cell(parts, "periodKind"),
            Value = RowJson.Cell(parts, "value"),
            Numerator = RowJson.Cell(parts, "numerator"),
            Denominator = RowJson.Cell(parts, "denominator"),
            Missing = RowJson.Cell(parts, "missing"),
            DoneOn = RowJson.Cell(parts, "doneOn"),
            Status = RowJson.Cell(parts, "status"),
            Through = RowJson.Cell(parts, "through"),
        };
    }

    void IJsonObject<ObservationRow>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteRowNumber(Number);
        writer.WriteCell("area", Area);
        writer.WriteCell("category", Category);
        writer.WriteCell("indicator", Indicator);
        writer.WriteCell("period", Period);
        writer.WriteCell("periodKind", PeriodKind);
        writer.WriteCell("value", Value);
        writer.WriteCell("numerator", Numerator);
        writer.WriteCell("denominator", Denominator);
        writer.WriteCell("missing", Missing);
        writer.WriteCell("doneOn", DoneOn);
        writer.WriteCell("status", Status);
        writer.WriteCell("through", Through);
        writer.WriteEndObject();
    }
}
