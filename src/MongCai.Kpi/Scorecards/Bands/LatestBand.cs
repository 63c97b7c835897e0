namespace MongCai.Kpi;

/// <summary>The policy that takes the band of the latest period, and the lowest band where several periods end on the same day.</summary>
internal sealed class LatestBand : BandRollUp
{
    public override string ToString() => "latest";

    protected override Band Combine(IReadOnlyList<Attainment> attainments, BandScale bands)
    {
        var last = attainments.Max(static attainment => attainment.Observation.Period.End);
        return bands.At(attainments.Where(attainment => attainment.Observation.Period.End == last).Min(static attainment => attainment.BandPlace ?? 0));
    }
}
