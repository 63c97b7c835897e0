using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A figure as it was published, as it is known later, and the events that explain the difference.</summary>
/// <remarks>Equality is that of the reference. Text form, for a reader only: <c>job-fairs 2019-S1: 5 -> 6</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<Restatement>))]
public sealed class Restatement
{
    internal Restatement(EventFigure published, EventFigure restated, EventChange[] changes)
    {
        Published = published;
        Restated = restated;
        Changes = Array.AsReadOnly(changes);
    }

    /// <summary>The figure as it was published.</summary>
    public EventFigure Published { get; }

    /// <summary>The figure as it is known later.</summary>
    public EventFigure Restated { get; }

    /// <summary>The later figure less the published one; undefined where one of them is.</summary>
    public Calculated<Rational> Difference => Published.Value.Then(before => Restated.Value.Select(after => after - before));

    /// <summary>The events that add something else than before, by source and id. For events and quantities their differences add up to <see cref="Difference"/>.</summary>
    public IReadOnlyList<EventChange> Changes { get; }

    /// <summary>Indicator, period and both values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Published} -> {Restated.Value}";
}
