using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Grades of a decision that says "two thirds", kept in a table of settings in percent.</summary>
internal static class TwoThirdsAsPercent
{
    private static readonly BandScale Decision = new(
        new Band("fails", new BilingualText("không đạt", "fails")),
        new BandStep(new Ratio(1, 2), new Band("passes", new BilingualText("đạt", "passes"))),
        new BandStep(new Ratio(2, 3), new Band("good", new BilingualText("tốt", "good"))));

    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "two thirds are kept as 66.67% in a table of settings",
        static seed => Laws(Ratio.FromPercent(66.67m)).Check(seed),
        static seed => Laws(new Ratio(2, 3)).Check(seed));

    private static Law Laws(Ratio good) =>
        KpiLaws.Banding(["fails", "passes", "good"], attained => attained >= good ? "good" : attained >= new Ratio(1, 2) ? "passes" : "fails").AgreesWith(Decision);
}
