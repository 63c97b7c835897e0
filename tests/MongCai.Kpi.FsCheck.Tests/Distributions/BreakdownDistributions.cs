namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class BreakdownDistributions
{
    public static Chapter Chapter { get; } = new("Breakdowns",
    [
        Distribution.Of(KpiArbitraries.Categories())
            .Main("the total", static category => category.IsTotal)
            .Main("of one breakdown", static category => !category.IsTotal && Stars(category) == 0)
            .Main("of two crossed", static category => Stars(category) == 1)
            .Main("of three crossed", static category => Stars(category) == 2),
        Distribution.Of(KpiArbitraries.Breakdowns())
            .Main("one category", static breakdown => breakdown.Categories.Count == 1)
            .Main("four or more", static breakdown => breakdown.Categories.Count >= 4)
            .Main("not exhaustive", static breakdown => !breakdown.IsExhaustive)
            .Main("by age", static breakdown => breakdown.Code is "age")
            .Main("ages with a gap between them", static breakdown => breakdown.Code is "age" && !breakdown.IsExhaustive)
            .Main("crossed", static breakdown => breakdown.Crossed.Count > 0)
            .Main("three crossed", static breakdown => breakdown.Crossed.Count == 3)
            .Main("named", static breakdown => breakdown.Crossed.Count == 0 && !string.Equals(breakdown.Name.In("en"), breakdown.Code, StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.CategoryReports())
            .Main("made up", static reports => reports.MakeUpTheWhole)
            .Main("not made up", static reports => !reports.MakeUpTheWhole)
            .Main("all reported", static reports => reports.Missing.Count == 0)
            .Main("one is not there", static reports => reports.Parts.Count < reports.All.Count)
            .Main("one is missing for a reason", static reports => reports.Parts.Any(static part => part.MissingReason is not null))
            .Main("nobody in a category", static reports => reports.All.Any(static part => part.Value == (Rational)0 || part.Value.Reason == UndefinedReason.ZeroDenominator))
            .Main("of rates", static reports => reports.Whole.Indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean)
            .Main("of different ones, who overlap", static reports => reports.Whole.Indicator.Nature == Nature.DistinctCount)
            .Main("others are in no category", static reports => !reports.Breakdown.IsExhaustive),
    ]);

    private static int Stars(Category category) => category.Code.Count(static letter => letter == '*');
}
