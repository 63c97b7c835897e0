namespace MongCai.Kpi;

/// <summary>The policy that takes the highest band reached by attainments with at least a given share of the weight.</summary>
internal sealed class WeightedBand(Func<Attainment, Rational> weight, Ratio share) : BandRollUp
{
    public override string ToString() => $"weighted by {share}";

    protected override Band? Combine(IReadOnlyList<Attainment> attainments, BandScale bands)
    {
        var weighted = attainments.Select(attainment => (Place: attainment.BandPlace ?? 0, Weight: WeightOf(attainment))).OrderByDescending(static attainment => attainment.Place).ToArray();
        var needed = weighted.Aggregate((Rational)0, static (sum, attainment) => sum + attainment.Weight) * share.Value;
        var reached = (Rational)0;

        // The bands are gone through from the highest down, until enough of the weight is reached. Where all weights are 0, that never happens.
        foreach (var (place, own) in weighted)
        {
            reached += own;
            if (reached.Sign > 0 && reached >= needed)
            {
                return bands.At(place);
            }
        }

        return null;
    }

    private Rational WeightOf(Attainment attainment) => weight(attainment) is var own && own.Sign >= 0
        ? own
        : throw new InvalidOperationException($"The weight of {attainment} is {own}: a weight is not negative.");
}
