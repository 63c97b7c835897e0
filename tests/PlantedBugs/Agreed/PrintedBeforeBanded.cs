using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>The colour of a tile by the percentage that is printed on it, instead of the exact attainment.</summary>
internal static class PrintedBeforeBanded
{
    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "the colour is taken from the printed percentage of one decimal",
        static seed => Laws(static attained => ColourOf(attained.ToPercentage(1).Value)).Check(seed),
        static seed => Laws(static attained => ColourOf(100 * attained.Value)).Check(seed));

    private static Law Laws(Func<Ratio, string> colour) => KpiLaws.Banding(["red", "yellow", "green"], colour).AgreesWith(BandScale.RedYellowGreen);

    private static string ColourOf(Rational percent) => percent >= 90 ? "green" : percent >= 75 ? "yellow" : "red";
}
