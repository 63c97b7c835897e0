using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The change of a count and of its rate between two dates, and how much of the rate's change comes from the count and how much from the total.</summary>
/// <remarks>Exact. The two effects add up to <see cref="Points"/> in every <see cref="RateSplit"/>. Equality is that of both counts, both totals and the net change. Text form: <c>134/26000 -> 97/27000</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<RateChange>))]
public sealed record RateChange
{
    private readonly Calculated<Ratio> _earlier;
    private readonly Calculated<Ratio> _later;

    /// <summary>The change from one rate to another.</summary>
    /// <param name="earlier">The earlier rate: count over total.</param>
    /// <param name="later">The later rate.</param>
    public RateChange(Ratio earlier, Ratio later)
        : this(earlier, later, later.Numerator - earlier.Numerator)
    {
    }

    private RateChange(Calculated<Ratio> earlier, Calculated<Ratio> later, Calculated<Rational> net)
    {
        _earlier = earlier;
        _later = later;
        Net = net;
    }

    /// <summary>The net change of the count, later less earlier, or the reason why there is none.</summary>
    public Calculated<Rational> Net { get; }

    /// <summary>The change of the rate, or the reason why there is none.</summary>
    public Calculated<PercentagePoints> Points => Effect(static (earlier, later) => later - earlier);

    /// <summary>What the rate would have changed by the count alone.</summary>
    /// <param name="split">How the change is split.</param>
    /// <returns>The effect, or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such split.</exception>
    public Calculated<PercentagePoints> CountEffect(RateSplit split) => Guard.Against.UnknownValue(split) switch
    {
        RateSplit.AtNewTotal => Effect(static (earlier, later) => Points100((later.Numerator - earlier.Numerator) / later.Denominator)),
        RateSplit.AtOldTotal => Effect(static (earlier, later) => Points100((later.Numerator - earlier.Numerator) / earlier.Denominator)),
        _ => Mean(CountEffect(RateSplit.AtNewTotal), CountEffect(RateSplit.AtOldTotal)),
    };

    /// <summary>What the rate would have changed by the total alone.</summary>
    /// <param name="split">How the change is split.</param>
    /// <returns>The effect, or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such split.</exception>
    public Calculated<PercentagePoints> DenominatorEffect(RateSplit split) => Guard.Against.UnknownValue(split) switch
    {
        RateSplit.AtNewTotal => Effect(static (earlier, later) => Points100(earlier.Value * (earlier.Denominator - later.Denominator) / later.Denominator)),
        RateSplit.AtOldTotal => Effect(static (earlier, later) => Points100(later.Value * (earlier.Denominator - later.Denominator) / earlier.Denominator)),
        _ => Mean(DenominatorEffect(RateSplit.AtNewTotal), DenominatorEffect(RateSplit.AtOldTotal)),
    };

    /// <summary>Whether the other is a change of the same counts and totals; equal rates are not enough, since the effects would differ.</summary>
    /// <param name="other">The other change.</param>
    /// <returns>True where they are.</returns>
    public bool Equals(RateChange? other) =>
        other is not null && Net == other.Net && IsSame(_earlier, other._earlier) && IsSame(_later, other._later);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_earlier, _later, Net);

    /// <summary>Both rates.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_earlier} -> {_later}";

    internal static RateChange Between(PovertyTally? earlier, PovertyTally? later, Func<PovertyTally, long?> count, UndefinedReason? refused)
    {
        var (first, second) = (earlier is null ? null : count(earlier), later is null ? null : count(later));
        Calculated<Rational> net = refused is { } reason ? reason : (Rational?)(second - first) is { } known ? known : UndefinedReason.MissingObservation;
        return new RateChange(RateOf(earlier, first, refused), RateOf(later, second, refused), net);
    }

    private static Calculated<Ratio> RateOf(PovertyTally? tally, long? count, UndefinedReason? refused) => (refused, tally, count) switch
    {
        ({ } reason, _, _) => reason,
        (_, null, _) or (_, _, null) => UndefinedReason.MissingObservation,
        (_, { Total: 0 }, _) => UndefinedReason.EmptyPopulation,
        (_, { } known, { } part) => new Ratio(part, known.Total),
    };

    private static bool IsSame(Calculated<Ratio> one, Calculated<Ratio> other) =>
        one == other && (!one.TryGetValue(out var first) || !other.TryGetValue(out var second) || first.Denominator == second.Denominator);

    private static PercentagePoints Points100(Rational share) => new(share * 100);

    private static Calculated<PercentagePoints> Mean(Calculated<PercentagePoints> one, Calculated<PercentagePoints> other) =>
        one.TryGetValue(out var first) && other.TryGetValue(out var second) ? new PercentagePoints((first + second).Value / 2) : one;

    private Calculated<PercentagePoints> Effect(Func<Ratio, Ratio, PercentagePoints> effect) =>
        (_earlier.TryGetValue(out var earlier), _later.TryGetValue(out var later)) switch
        {
            (false, _) => _earlier.Reason ?? UndefinedReason.NotCalculated,
            (_, false) => _later.Reason ?? UndefinedReason.NotCalculated,
            _ => effect(earlier, later),
        };
}
