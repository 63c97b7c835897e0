using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of bands and their roll-ups.</content>
public static partial class KpiGen
{
    private static readonly Band[] BandsInOrder = [.. Enumerable.Range(0, 6).Select(static place => (Rational)place).Select(static place => new Band($"band-{place}", new(("vi", $"mức {place}"), ("en", $"band {place}"))))];

    /// <summary>Gets the generator of single bands, so few that two of them may be the same. <see cref="BandScales"/> are whole scales of bands.</summary>
    public static Gen<Band> Bands => Gen.Elements(BandsInOrder);

    /// <summary>Gets the generator of band steps, a band from an attainment on, with the usual thresholds among them.</summary>
    public static Gen<BandStep> BandSteps => from threshold in Thresholds from band in Bands select new BandStep(threshold, band);

    /// <summary>
    /// Gets the generator of band scales of one to six bands, with thresholds also below zero and a hair apart; red, yellow and green is among them.
    /// </summary>
    public static Gen<BandScale> BandScales => Gen.Frequency(
        (1, Gen.Constant(BandScale.RedYellowGreen)),
        (4, from count in Gen.Choose(0, BandsInOrder.Length - 1) from thresholds in Gen.ArrayOf(Thresholds, count) select Banding(thresholds)));

    /// <summary>Gets the generator of policies that roll bands up: the named ones, and those by a share of attainments of equal weight.</summary>
    public static Gen<BandRollUp> BandRollUps => Gen.Frequency(
        (3, Gen.Elements(BandRollUp.Worst, BandRollUp.Latest, BandRollUp.Recomputed)),
        (1, Shares.Select(static share => BandRollUp.Weighted(static _ => 1, share))));

    private static Gen<Ratio> Thresholds => Gen.Frequency((3, Gen.Elements(50, 75, 80, 90, 100, 120).Select(static percent => Ratio.FromPercent(percent))), (1, Ratios));

    private static BandScale Banding(IEnumerable<Ratio> thresholds) => new(
        BandsInOrder[0], thresholds.Order().DistinctBy(static threshold => threshold.Value).Select(static (threshold, place) => new BandStep(threshold, BandsInOrder[place + 1])));
}
