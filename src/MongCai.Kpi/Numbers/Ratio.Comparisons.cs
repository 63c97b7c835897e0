namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    /// <summary>How far apart two ratios are.</summary>
    /// <param name="left">The ratio.</param>
    /// <param name="right">The ratio to subtract.</param>
    public static PercentagePoints operator -(Ratio left, Ratio right) => PercentagePoints.Between(left.Value, right.Value);

    /// <summary>Σ numerators / Σ denominators: the ratio of the whole that the ratios are parts of. Never their mean.</summary>
    /// <param name="ratios">The ratios of parts that do not overlap, with positive denominators.</param>
    /// <returns>The pooled ratio, or undefined: <see cref="UndefinedReason.EmptyPopulation"/>, and <see cref="UndefinedReason.MethodNotApplicable"/> where a denominator
    /// is negative and so no part of a whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratios"/> is null.</exception>
    /// <exception cref="ArgumentException">A ratio was never set: pooled as the 0/1 that <c>default</c> is, it would add one to the whole.</exception>
    public static Calculated<Ratio> Pool(IEnumerable<Ratio> ratios)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        var (numerator, denominator, any) = (new RunningSum(), new RunningSum(), false);
        foreach (var (place, ratio) in ratios.Index())
        {
            if (ratio.IsUnset)
            {
                throw new ArgumentException($"The ratio at place {place} was never set.", nameof(ratios));
            }

            if (ratio.Denominator.Sign < 0)
            {
                return UndefinedReason.MethodNotApplicable;
            }

            numerator.Add(ratio.Numerator);
            denominator.Add(ratio.Denominator);
            any = true;
        }

        return any ? new Ratio(numerator.Total, denominator.Total) : UndefinedReason.EmptyPopulation;
    }

    /// <inheritdoc cref="Pool(IEnumerable{Ratio})"/>
    public static Calculated<Ratio> Pool(params Ratio[] ratios) => Pool(ratios.AsEnumerable());

    /// <summary>The relative change from an earlier ratio: this/earlier − 1. Not the difference, which is in points.</summary>
    /// <param name="earlier">The ratio at the start.</param>
    /// <returns>The change, or undefined: <see cref="UndefinedReason.ZeroDenominator"/> where the earlier one is 0,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative.</returns>
    public Calculated<Ratio> RelativeChangeFrom(Ratio earlier)
    {
        var start = earlier.Value;
        return start.Sign switch
        {
            0 => UndefinedReason.ZeroDenominator,
            < 0 => UndefinedReason.MethodNotApplicable,
            _ => new Ratio(Value - start, start),
        };
    }
}
