using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>How many there are, how many of them are poor and how many near-poor: of households, or of persons.</summary>
/// <remarks>
/// Poor and near-poor are parts of the total that do not overlap. Equality is that of the three counts. Text form, for a reader only: <c>97 poor and 310 near-poor of 26576</c>.
/// JSON form: <c>{"total":26576,"poor":97,"nearPoor":310}</c>, without the near-poor where they are not reported.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyTally>))]
public sealed partial record PovertyTally
{
    /// <summary>A tally.</summary>
    /// <param name="total">All resident households or persons, poor or not.</param>
    /// <param name="poor">The poor.</param>
    /// <param name="nearPoor">The near-poor (cận nghèo); null where they are not reported, which is not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">Poor and near-poor together exceed the total.</exception>
    public PovertyTally(long total, long poor, long? nearPoor = null)
    {
        Total = Guard.Against.NegativeCount(total, "Total");
        Poor = Guard.Against.NegativeCount(poor, "Poor");
        NearPoor = nearPoor is { } given ? Guard.Against.NegativeCount(given, "Near-poor", nameof(nearPoor)) : null;
        if (poor > total || nearPoor > total - poor)
        {
            throw new ArgumentException($"{this}: poor and near-poor are parts of the total and do not exceed it.", poor > total ? nameof(poor) : nameof(nearPoor));
        }
    }

    /// <summary>All of them, poor or not.</summary>
    public long Total { get; }

    /// <summary>The poor.</summary>
    public long Poor { get; }

    /// <summary>The near-poor; null where they are not reported.</summary>
    public long? NearPoor { get; }

    /// <summary>The poverty rate, exactly, or undefined: <see cref="UndefinedReason.EmptyPopulation"/>.</summary>
    public Calculated<Ratio> PoorRate => RateOf(Poor);

    /// <summary>The near-poverty rate, exactly, or undefined: <see cref="UndefinedReason.EmptyPopulation"/>, <see cref="UndefinedReason.MissingObservation"/>.</summary>
    public Calculated<Ratio> NearPoorRate => RateOf(NearPoor);

    /// <summary>The rate of poor and near-poor together, or undefined as <see cref="NearPoorRate"/> is. It is not the poverty rate.</summary>
    public Calculated<Ratio> PoorAndNearPoorRate => RateOf(Poor + NearPoor);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Of(Total, Poor, NearPoor ?? -1);

    /// <summary>The three counts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => NearPoor is { } nearPoor
        ? $"{(Rational)Poor} poor and {(Rational)nearPoor} near-poor of {(Rational)Total}"
        : $"{(Rational)Poor} poor of {(Rational)Total}";

    private Calculated<Ratio> RateOf(long? part) => (part, Total) switch
    {
        (_, 0) => UndefinedReason.EmptyPopulation,
        (null, _) => UndefinedReason.MissingObservation,
        ({ } count, _) => new Ratio(count, Total),
    };
}
