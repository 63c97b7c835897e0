using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Bands, and how they come together.</content>
public static partial class KpiGen
{
    private static readonly StatusBand[] BandsInOrder = [.. Enumerable.Range(0, 6).Select(static place => (Rational)place).Select(static place => new StatusBand($"band-{place}", new($"mức {place}", $"band {place}")))];

    /// <summary>Single bands, few enough for two of them to be the same; <see cref="StatusBandings"/> are bands of all attainments.</summary>
    public static Gen<StatusBand> StatusBands => Gen.Elements(BandsInOrder);

    /// <summary>A band from an attainment on, the usual thresholds among them.</summary>
    public static Gen<StatusStep> StatusSteps => from threshold in Thresholds from band in StatusBands select new StatusStep(threshold, band);

    /// <summary>One band to six, from any attainments, also below zero and a hair apart; red, yellow and green.</summary>
    public static Gen<StatusBands> StatusBandings => Gen.Frequency(
        (1, Gen.Constant(MongCai.Kpi.StatusBands.RedYellowGreen)),
        (4, from count in Gen.Choose(0, BandsInOrder.Length - 1) from thresholds in Gen.ArrayOf(Thresholds, count) select Banding(thresholds)));

    /// <summary>The named ways in which bands come together, and by the share of attainments that weigh the same.</summary>
    public static Gen<StatusRollUp> StatusRollUps => Gen.Frequency(
        (3, Gen.Elements(StatusRollUp.Worst, StatusRollUp.Latest, StatusRollUp.Recomputed)),
        (1, Shares.Select(static share => StatusRollUp.Weighted(static _ => 1, share))));

    private static Gen<Ratio> Thresholds => Gen.Frequency((3, Gen.Elements(50, 75, 80, 90, 100, 120).Select(static percent => Ratio.FromPercent(percent))), (1, Ratios));

    private static StatusBands Banding(IEnumerable<Ratio> thresholds) => new(
        BandsInOrder[0], thresholds.Order().DistinctBy(static threshold => threshold.Value).Select(static (threshold, place) => new StatusStep(threshold, BandsInOrder[place + 1])));
}
