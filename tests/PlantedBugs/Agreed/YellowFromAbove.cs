using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>A CASE expression of a report query in which one of two comparisons is strict.</summary>
internal static class YellowFromAbove
{
    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "green from 90%, yellow only above 75%",
        static seed => Laws(static attained => attained >= Ratio.FromPercent(90) ? "green" : attained > Ratio.FromPercent(75) ? "yellow" : "red").Check(seed),
        static seed => Laws(static attained => attained >= Ratio.FromPercent(90) ? "green" : attained >= Ratio.FromPercent(75) ? "yellow" : "red").Check(seed));

    private static Law Laws(Func<Ratio, string> colour) => KpiLaws.Banding(["red", "yellow", "green"], colour).AgreesWith(BandScale.RedYellowGreen);
}
