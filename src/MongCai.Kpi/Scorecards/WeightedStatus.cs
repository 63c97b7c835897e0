namespace MongCai.Kpi;

/// <summary>The highest band that attainments of at least a share of the weight reach.</summary>
internal sealed class WeightedStatus(Func<Attainment, Rational> weight, Ratio share) : StatusRollUp
{
    protected override StatusBand? Combine(IReadOnlyList<Attainment> attainments, StatusBands bands)
    {
        var total = (Rational)0;
        var weighted = attainments.Select(attainment => (Value: attainment.Value.Value, Weight: WeightOf(attainment))).OrderByDescending(static attainment => attainment.Value).ToArray();
        total = weighted.Aggregate(total, static (sum, attainment) => sum + attainment.Weight);
        if (total.Sign == 0)
        {
            return null;
        }

        // From the highest down, until enough of the weight is there.
        var (needed, reached) = (total * share.Value, (Rational)0);
        return bands.BandOf(weighted.First(attainment => (reached += attainment.Weight) >= needed && reached.Sign > 0).Value);
    }

    private Rational WeightOf(Attainment attainment) => weight(attainment) is { Sign: >= 0 } own
        ? own
        : throw new InvalidOperationException($"The weight of {attainment} is {weight(attainment)}: a weight is not negative.");
}
