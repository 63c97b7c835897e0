namespace MongCai.Kpi.Testing;

/// <content>Bands, and how they come together.</content>
public static partial class KpiShrink
{
    private static readonly Band FirstBand = new("a", new(("vi", "a"), ("en", "a")));

    /// <summary>Towards the band <c>a</c>.</summary>
    /// <param name="value">The band.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<Band> Smaller(Band value) => value == FirstBand ? [] : [FirstBand];

    /// <summary>A simpler threshold, a simpler band.</summary>
    /// <param name="value">The step.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<BandStep> Smaller(BandStep value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. Smaller(value.From).Select(from => new BandStep(from, value.Band)), .. Smaller(value.Band).Select(band => new BandStep(value.From, band))];
    }

    /// <summary>Fewer bands, simpler thresholds.</summary>
    /// <param name="value">The bands.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<BandScale> Smaller(BandScale value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter(value.Steps)
            .Concat(Lists.WithOneSimpler(value.Steps, static step => Smaller(step.From).Select(from => new BandStep(from, step.Band))))
            .Select(steps => (Func<BandScale>)(() => new BandScale(value.Lowest, steps))));
    }

    /// <summary>Towards the worst band.</summary>
    /// <param name="value">The policy.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<BandRollUp> Smaller(BandRollUp value) => value == BandRollUp.Worst ? [] : value == BandRollUp.Latest ? [BandRollUp.Worst] : [BandRollUp.Worst, BandRollUp.Latest];
}
