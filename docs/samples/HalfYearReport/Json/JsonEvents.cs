using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>Writes a figure of events together with the records that it is counted from.</summary>
internal sealed class JsonEvents(Utf8JsonWriter writer, JsonFigures figures, Phrasebook phrases)
{
    private readonly EventLines _words = new(phrases);

    public void Write(ReportedEvents events)
    {
        var figure = events.Figure;
        writer.WriteString("code", figure.Rule.Indicator.Code);
        figures.Name("name", figure.Rule.Indicator.Name);
        writer.WriteString("unit", figure.Rule.Indicator.Unit.Code);
        figures.Write("value", ValueOrEnd(figure.Observation), _words.Value(events));
        writer.WriteString("bound", BoundOf(figure.Observation));
        writer.WriteBoolean("complete", figure.IsComplete);
        writer.WriteStartArray("states");
        foreach (var (state, counted) in events.ByState)
        {
            writer.WriteStartObject();
            figures.Choice("state", state);
            writer.WriteNumber("events", counted.Events);
            writer.WriteNumber("presumed", counted.Presumed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        figures.Name("presumed", events.Presumed);
        Ids("records", figure.Records);
        Ids("straddling", figure.Straddling);
    }

    // A bound has one end, which is written; a range with two ends or none is undefined.
    private static Calculated<Rational> ValueOrEnd(Observation observation) => (observation.Value.Reason, observation.Range) switch
    {
        (UndefinedReason.OnlyABound, { Lower: { } lower, Upper: null }) => lower,
        (UndefinedReason.OnlyABound, { Lower: null, Upper: { } upper }) => upper,
        _ => observation.Value,
    };

    private static string BoundOf(Observation observation) => (observation.Value.Reason, observation.Range) switch
    {
        (UndefinedReason.OnlyABound, { Lower: not null, Upper: null, IncludesLower: var isIn }) => isIn ? "atLeast" : "over",
        (UndefinedReason.OnlyABound, { Lower: null, Upper: not null, IncludesUpper: var isIn }) => isIn ? "atMost" : "under",
        (UndefinedReason.OnlyABound, _) => "range",
        _ => "exact",
    };

    private void Ids(string name, IReadOnlyList<EventRecord> records)
    {
        writer.WriteStartArray(name);
        foreach (var record in records)
        {
            writer.WriteStringValue(record.Id.ToString());
        }

        writer.WriteEndArray();
    }
}
