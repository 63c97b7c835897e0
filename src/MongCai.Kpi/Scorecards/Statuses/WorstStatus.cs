namespace MongCai.Kpi;

/// <summary>The lowest band there is.</summary>
internal sealed class WorstStatus : StatusRollUp
{
    protected override StatusBand Combine(IReadOnlyList<Attainment> attainments, StatusBands bands) =>
        bands.At(attainments.Min(static attainment => attainment.BandPlace ?? 0));
}
