using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Grades of a decision that says "two thirds", which a table of settings keeps in percent.</summary>
internal static class TwoThirdsAsPercent
{
    private static readonly BandScale Decision = new(
        new Band("fails", new LocalisedText(("vi", "không đạt"), ("en", "fails"))),
        new BandStep(new Ratio(1, 2), new Band("passes", new LocalisedText(("vi", "đạt"), ("en", "passes")))),
        new BandStep(new Ratio(2, 3), new Band("good", new LocalisedText(("vi", "tốt"), ("en", "good")))));

    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "two thirds are kept as 66.67% in a table of settings",
        static seed => Laws(Ratio.FromPercent(66.67m)).Check(seed),
        static seed => Laws(new Ratio(2, 3)).Check(seed));

    private static Law Laws(Ratio good) =>
        KpiLaws.Banding(["fails", "passes", "good"], attained => attained >= good ? "good" : attained >= new Ratio(1, 2) ? "passes" : "fails").AgreesWith(Decision);
}
