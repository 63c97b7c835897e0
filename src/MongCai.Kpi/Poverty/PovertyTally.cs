using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The total number of households, or of persons, and how many of them are poor and near-poor.</summary>
/// <remarks>
/// Poor and near-poor are parts of the total that do not overlap. Two tallies are equal if their three counts are equal. The text form is for readers only:
/// <c>97 poor and 310 near-poor of 26576</c>.
/// The JSON form is <c>{"total":26576,"poor":97,"nearPoor":310}</c>, without the near-poor where they are not reported.
/// </remarks>
/// <example><c>new PovertyTally(total: 26_576, poor: 97).PoorRate</c> is 97/26576.</example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyTally>))]
public sealed partial record PovertyTally
{
    /// <summary>Creates a tally from its counts.</summary>
    /// <param name="total">The number of all resident households or persons, poor or not.</param>
    /// <param name="poor">The number of the poor among them.</param>
    /// <param name="nearPoor">The number of the near-poor (cận nghèo) among them; null where it was not reported, which is not zero.</param>
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

    /// <summary>Gets the number of all households or persons, poor or not.</summary>
    public long Total { get; }

    /// <summary>Gets the number of the poor.</summary>
    public long Poor { get; }

    /// <summary>Gets the number of the near-poor; null where it was not reported.</summary>
    public long? NearPoor { get; }

    /// <summary>Gets the poverty rate as an exact ratio; undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where the total is zero.</summary>
    public Calculated<Ratio> PoorRate => RateOf(Poor);

    /// <summary>
    /// Gets the near-poverty rate as an exact ratio; undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where the total is zero, or
    /// <see cref="UndefinedReason.MissingObservation"/> where the near-poor were not reported.
    /// </summary>
    public Calculated<Ratio> NearPoorRate => RateOf(NearPoor);

    /// <summary>Gets the rate of poor and near-poor together, which is not the poverty rate; undefined where <see cref="NearPoorRate"/> is.</summary>
    public Calculated<Ratio> PoorAndNearPoorRate => RateOf(Poor + NearPoor);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Of(Total, Poor, NearPoor ?? -1);

    /// <summary>Returns a text with the three counts.</summary>
    /// <returns>A text such as <c>97 poor and 310 near-poor of 26576</c>, or <c>97 poor of 26576</c> where the near-poor were not reported.</returns>
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
