using System.Text.Json;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record TargetRow : IJsonObject<TargetRow>
{
    static TargetRow IJsonObject<TargetRow>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(
            json, options, "number", "area", "category", "indicator", "period", "periodKind", "basis", "form", "level", "floor", "ceiling", "direction", "tolerance", "baseline", "by", "openingPeriod", "deadline", "method");
        return new TargetRow
        {
            Number = RowJson.Number(parts),
            Area = RowJson.Cell(parts, "area"),
            Category = RowJson.Cell(parts, "category"),
            Indicator = RowJson.Cell(parts, "indicator"),
            Period = RowJson.Cell(parts, "period"),
            PeriodKind = RowJson.Cell(parts, "periodKind"),
            Basis = RowJson.Cell(parts, "basis"),
            Form = RowJson.Cell(parts, "form"),
            Level = RowJson.Cell(parts, "level"),
            Floor = RowJson.Cell(parts, "floor"),
            Ceiling = RowJson.Cell(parts, "ceiling"),
            Direction = RowJson.Cell(parts, "direction"),
            Tolerance = RowJson.Cell(parts, "tolerance"),
            Baseline = RowJson.Cell(parts, "baseline"),
            By = RowJson.Cell(parts, "by"),
            OpeningPeriod = RowJson.Cell(parts, "openingPeriod"),
            Deadline = RowJson.Cell(parts, "deadline"),
            Method = RowJson.Cell(parts, "method"),
        };
    }

    void IJsonObject<TargetRow>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteRowNumber(Number);
        writer.WriteCell("area", Area);
        writer.WriteCell("category", Category);
        writer.WriteCell("indicator", Indicator);
        writer.WriteCell("period", Period);
        writer.WriteCell("periodKind", PeriodKind);
        writer.WriteCell("basis", Basis);
        writer.WriteCell("form", Form);
        writer.WriteCell("level", Level);
        writer.WriteCell("floor", Floor);
        writer.WriteCell("ceiling", Ceiling);
        writer.WriteCell("direction", Direction);
        writer.WriteCell("tolerance", Tolerance);
        writer.WriteCell("baseline", Baseline);
        writer.WriteCell("by", By);
        writer.WriteCell("openingPeriod", OpeningPeriod);
        writer.WriteCell("deadline", Deadline);
        writer.WriteCell("method", Method);
        writer.WriteEndObject();
    }
}
