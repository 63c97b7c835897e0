using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A value that came together from parts, and how many of them there were.</summary>
/// <remarks>Equality is that of both. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<RolledUp>))]
public sealed record RolledUp
{
    internal RolledUp(Observation observation) => Observation = observation;

    /// <summary>The whole: as firm as its weakest part, and reaching as far as the part that reaches least.</summary>
    public Observation Observation { get; }

    /// <summary>How many parts were reported, of how many.</summary>
    public Coverage Coverage => Observation.Coverage;

    /// <summary>The whole's own reported value minus this one: what parent and children differ by. It is reported and never repaired.</summary>
    /// <param name="own">What the whole itself reported for the same indicator, area and period.</param>
    /// <returns>The difference, in the indicator's unit; undefined where one of them is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another indicator, area or period.</exception>
    public Calculated<Rational> DifferenceTo(Observation own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var problem = own.DifferenceFrom(Observation) ?? (own.Period == Observation.Period ? null : $"the period is {own.Period}, not {Observation.Period}");
        return problem is null
            ? own.Value.Then(reported => Observation.Value.Select(sum => reported - sum))
            : throw new ArgumentException($"{own} cannot be reconciled with {Observation}: {problem}.", nameof(own));
    }

    /// <summary>The whole and the coverage.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation} ({Coverage} reported)";
}
