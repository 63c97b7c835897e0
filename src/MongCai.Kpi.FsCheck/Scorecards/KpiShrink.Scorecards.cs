namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of bands and their roll-ups.</content>
public static partial class KpiShrink
{
    private static readonly Band FirstBand = new("a", new(("vi", "a"), ("en", "a")));

    /// <summary>Shrinks a band towards the band <c>a</c>.</summary>
    /// <param name="value">The band to shrink.</param>
    /// <returns>The simpler band; none for <c>a</c>.</returns>
    public static IEnumerable<Band> Smaller(Band value) => value == FirstBand ? [] : [FirstBand];

    /// <summary>Shrinks a band step towards a simpler threshold and a simpler band.</summary>
    /// <param name="value">The step to shrink.</param>
    /// <returns>The simpler band steps.</returns>
    public static IEnumerable<BandStep> Smaller(BandStep value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. Smaller(value.From).Select(from => new BandStep(from, value.Band)), .. Smaller(value.Band).Select(band => new BandStep(value.From, band))];
    }

    /// <summary>Shrinks a band scale towards fewer bands and simpler thresholds.</summary>
    /// <param name="value">The scale to shrink.</param>
    /// <returns>The simpler band scales.</returns>
    public static IEnumerable<BandScale> Smaller(BandScale value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter(value.Steps)
            .Concat(Lists.WithOneSimpler(value.Steps, static step => Smaller(step.From).Select(from => new BandStep(from, step.Band))))
            .Select(steps => (Func<BandScale>)(() => new BandScale(value.Lowest, steps))));
    }

    /// <summary>Shrinks a policy for bands towards the one that takes the worst band.</summary>
    /// <param name="value">The policy to shrink.</param>
    /// <returns>The simpler policies; none for the worst band.</returns>
    public static IEnumerable<BandRollUp> Smaller(BandRollUp value) => value == BandRollUp.Worst ? [] : value == BandRollUp.Latest ? [BandRollUp.Worst] : [BandRollUp.Worst, BandRollUp.Latest];
}
