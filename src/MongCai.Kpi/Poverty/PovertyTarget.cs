using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// A target on poverty in its three forms: reduce by so many households or persons, reduce by so many points, reach a rate. Each follows from any other,
/// given the opening and what is presumed about the total.
/// </summary>
/// <remarks>Exact. Equality is that of all parts. Text form: <c>from 134/26576 to 61/26576, total unchanged</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<PovertyTarget>))]
public sealed record PovertyTarget
{
    private readonly Ratio _opening;

    private PovertyTarget(PovertyTally opening, TotalAssumption assumption, Rational left)
    {
        Opening = opening;
        Assumption = assumption;
        _opening = RateOf(opening);
        Rate = new Ratio(left, TotalOf(opening, assumption));
    }

    /// <summary>The poor and their total at the opening.</summary>
    public PovertyTally Opening { get; }

    /// <summary>What is presumed about the total at the end.</summary>
    public TotalAssumption Assumption { get; }

    /// <summary>The rate to be reached: the poor that may be left, over the total at the end.</summary>
    public Ratio Rate { get; }

    /// <summary>The poor that may be left, exactly; it is no whole number where the target is a rate.</summary>
    public Rational Left => Rate.Numerator;

    /// <summary>By how many the poor are to be reduced, net and exactly; negative where the target leaves room for more.</summary>
    public Rational Reduction => Opening.Poor - Left;

    /// <summary>The fewest whole households or persons by which the poor are to be reduced, net, to meet the target.</summary>
    public long WholeReduction => Opening.Poor - (long)Left.Round(0, Rounding.Truncation);

    /// <summary>By how many points the rate is to be reduced.</summary>
    public PercentagePoints ReductionInPoints => _opening - Rate;

    /// <summary>Reduce the poor by a count, net.</summary>
    /// <param name="count">By how many, zero or more and no more than are poor.</param>
    /// <param name="opening">The opening.</param>
    /// <param name="assumption">What is presumed about the total.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The opening counts nobody, so that it has no rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above the poor at the opening, or leaves more poor than the total.</exception>
    public static PovertyTarget ReduceBy(long count, PovertyTally opening, TotalAssumption assumption)
    {
        Guard.Against.NegativeCount(count, "A reduction");
        return Of(Guard.Against.Null(opening).Poor - (Rational)count, opening, assumption, nameof(count));
    }

    /// <summary>Reduce the poverty rate by points.</summary>
    /// <param name="points">By how many points, zero or more and no more than the rate has: a rate that rises because the total shrinks is reached by <see cref="Reach"/>.</param>
    /// <param name="opening">The opening.</param>
    /// <param name="assumption">What is presumed about the total.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The opening counts nobody, so that it has no rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative or above the rate at the opening.</exception>
    public static PovertyTarget ReduceByPoints(PercentagePoints points, PovertyTally opening, TotalAssumption assumption)
    {
        if (points.Value.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(points), $"A reduction is not negative, {points} is.");
        }

        var rate = RateOf(opening).Value - (points.Value / 100);
        return Of(rate * TotalOf(opening, assumption), opening, assumption, nameof(points));
    }

    /// <summary>Reach a poverty rate.</summary>
    /// <param name="rate">The rate, 0 to 1.</param>
    /// <param name="opening">The opening.</param>
    /// <param name="assumption">What is presumed about the total.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The opening counts nobody, so that it has no rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not 0 to 1.</exception>
    public static PovertyTarget Reach(Ratio rate, PovertyTally opening, TotalAssumption assumption) =>
        Of(rate.Value * TotalOf(opening, assumption), opening, assumption, nameof(rate));

    /// <summary>From where to where, and what is presumed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"from {_opening} to {Rate}, {Assumption}";

    private static PovertyTarget Of(Rational left, PovertyTally opening, TotalAssumption assumption, string parameterName)
    {
        _ = RateOf(opening);
        var total = TotalOf(opening, assumption);
        return left.Sign >= 0 && left <= total
            ? new PovertyTarget(opening, assumption, left)
            : throw new ArgumentOutOfRangeException(parameterName, $"From {opening} the target leaves {left} poor of {(Rational)total}: no fewer than none, no more than all.");
    }

    private static long TotalOf(PovertyTally opening, TotalAssumption assumption) => Guard.Against.Null(assumption).Total ?? Guard.Against.Null(opening).Total;

    private static Ratio RateOf(PovertyTally opening) => Guard.Against.Null(opening).Total > 0
        ? new Ratio(opening.Poor, opening.Total)
        : throw new ArgumentException("The opening counts nobody, so there is no rate to start from.", nameof(opening));
}
