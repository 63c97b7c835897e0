using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Colours of a front end, where all numbers are doubles.</summary>
internal static class ColoursInDoubles
{
    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "percentages of bands are doubles: numerator / denominator * 100",
        static seed => Laws(InTheBrowser).Check(seed),
        static seed => Laws(Exactly).Check(seed));

    private static Law Laws(Func<Ratio, string> colour) => KpiLaws.Banding(["red", "yellow", "green"], colour).AgreesWith(BandScale.RedYellowGreen);

    private static string InTheBrowser(Ratio attained)
    {
        var percent = Double(attained.Numerator) / Double(attained.Denominator) * 100;
        return percent >= 90 ? "green" : percent >= 75 ? "yellow" : "red";
    }

    private static string Exactly(Ratio attained) => attained.Value * 100 >= 90 ? "green" : attained.Value * 100 >= 75 ? "yellow" : "red";

    private static double Double(Rational number) => (double)number.Round(12);
}
