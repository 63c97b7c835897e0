namespace MongCai.Kpi;

public readonly partial struct Ratio
{
    /// <summary>Subtracts one ratio from another: the result is in percentage points.</summary>
    /// <param name="left">The ratio to subtract from.</param>
    /// <param name="right">The ratio to subtract.</param>
    public static PercentagePoints operator -(Ratio left, Ratio right) => PercentagePoints.Between(left.Value, right.Value);

    /// <summary>Combines the ratios of the parts of a whole into the ratio of the whole: the sum of the numerators divided by the sum of the
    /// denominators.</summary>
    /// <remarks>The pooled ratio is not the mean of the ratios.</remarks>
    /// <param name="ratios">The ratios of parts that do not overlap, with positive denominators.</param>
    /// <returns>The pooled ratio. Undefined with <see cref="UndefinedReason.EmptyPopulation"/> where there are no ratios, and with
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where a denominator is negative and so is not a part of a whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratios"/> is null.</exception>
    /// <exception cref="ArgumentException">A ratio is <c>default</c> and was never set: pooled as 0/1, it would add one to the whole.</exception>
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

    /// <summary>Returns the relative change from an earlier ratio to this one, this/earlier − 1. The difference of two ratios, which is in percentage points,
    /// is another figure.</summary>
    /// <param name="earlier">The ratio at the start of the change.</param>
    /// <returns>The relative change: 1/2 where 20% became 30%. Undefined with <see cref="UndefinedReason.ZeroDenominator"/> where the earlier ratio is 0, and
    /// with <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative.</returns>
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
