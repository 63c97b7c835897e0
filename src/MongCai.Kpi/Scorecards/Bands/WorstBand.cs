namespace MongCai.Kpi;

/// <summary>The policy that takes the lowest band.</summary>
internal sealed class WorstBand : BandRollUp
{
    public override string ToString() => "worst";

    protected override Band Combine(IReadOnlyList<Attainment> attainments, BandScale bands) =>
        bands.At(attainments.Min(static attainment => attainment.BandPlace ?? 0));
}
