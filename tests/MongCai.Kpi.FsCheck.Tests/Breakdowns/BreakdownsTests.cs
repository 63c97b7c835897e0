namespace MongCai.Kpi.Testing.Tests.Breakdowns;

public class BreakdownsTests
{
    private static readonly Nature[] Natures = [Nature.Flow, Nature.Stock, Nature.DistinctCount, Nature.Proportion, Nature.Ratio, Nature.Mean];

    [Fact]
    public void Categories_and_breakdowns_reach_every_kind()
    {
        Samples.Reach(
            KpiGen.Categories,
            ("the total", static category => category.IsTotal),
            ("of one breakdown", static category => !category.IsTotal && !category.Code.Contains('*', StringComparison.Ordinal)),
            ("of three", static category => category.Code.Count(static character => character == '*') == 2));
        Samples.Reach(
            KpiGen.Breakdowns,
            ("one category", static breakdown => breakdown.Categories.Count == 1),
            ("four", static breakdown => breakdown.Crossed.Count == 0 && breakdown.Categories.Count == 4),
            ("not exhaustive", static breakdown => breakdown is { Crossed.Count: 0, IsExhaustive: false }),
            ("named", static breakdown => breakdown.Crossed.Count == 0 && !string.Equals(breakdown.Name.In("en"), breakdown.Code, StringComparison.Ordinal)),
            ("ages with a gap", static breakdown => breakdown.Code is "age" && breakdown.CategoryOf(-1) is not null && breakdown.CategoryOf(101) is not null && !breakdown.IsExhaustive),
            ("all ages", static breakdown => breakdown.Code is "age" && breakdown.Categories.Count == 1 && breakdown.IsExhaustive),
            ("crossed", static breakdown => breakdown.Crossed.Count == 2),
            ("three crossed", static breakdown => breakdown.Crossed.Count == 3),
            ("crossed and not exhaustive", static breakdown => breakdown.Crossed.Count > 0 && !breakdown.IsExhaustive),
            ("crossed in another order than that of the codes", static breakdown => breakdown.Code is "age*sex" && breakdown.Crossed[0].Code is "sex"));
    }

    [Fact]
    public void Ages_are_gaps_where_they_are_not_exhaustive() => Assert.All(
        Samples.Each(KpiGen.Breakdowns).Where(static breakdown => breakdown.Code is "age"),
        static breakdown => Assert.Equal(breakdown.IsExhaustive, Enumerable.Range(-1, 103).All(age => breakdown.CategoryOf(age) is not null)));

    [Fact]
    public void Reports_reach_totals_that_are_made_up_and_totals_that_are_not() => Samples.Reach(
        KpiGen.CategoryReports,
        [
            .. Natures.Select(static nature => ($"{nature} made up", (Func<CategoryReports, bool>)(reports => reports.Whole.Indicator.Nature == nature && reports.MakeUpTheWhole && reports.Breakdown.IsExhaustive))),
            .. Natures.Select(static nature => ($"{nature} not made up", (Func<CategoryReports, bool>)(reports => reports.Whole.Indicator.Nature == nature && !reports.MakeUpTheWhole))),
            ("all reported", static reports => reports.Missing.Count == 0 && reports.Parts.Count > 2),
            ("one not there", static reports => reports.Parts.Count < reports.All.Count),
            ("one missing for a reason", static reports => reports.Parts.Any(static part => part.MissingReason is not null)),
            ("other not reported and the rest is", static reports => reports.Missing is [{ Code: "other" }] && reports.All.Count > 1),
            ("nobody in a category", static reports => reports.All.Any(static part => part.Value == (Rational)0 || part.Value.Reason == UndefinedReason.ZeroDenominator)),
            ("others in no category", static reports => !reports.Breakdown.IsExhaustive && reports.MakeUpTheWhole && reports.Whole.Indicator.Nature == Nature.Flow && AmountOf(reports.Whole) > reports.All.Aggregate(default(Rational), static (sum, part) => sum + AmountOf(part))),
            ("different ones that overlap", static reports => reports.Whole.Indicator.Nature == Nature.DistinctCount && AmountOf(reports.Whole) == reports.All.Max(AmountOf) && reports.All.Count > 1),
        ]);

    // The library itself is the oracle here, because the generator does not use it.
    [Fact]
    public void Whether_they_make_up_the_total_is_what_the_library_says_of_all() => Assert.All(
        Samples.Each(KpiGen.CategoryReports),
        static reports =>
        {
            var reconciled = RollUp.Reconcile(reports.Breakdown, reports.Whole, reports.All);
            Assert.True(reconciled.Agrees == reports.MakeUpTheWhole, $"{reports}: {reconciled.Agrees}");
            Assert.Equal(reports.Missing, RollUp.Reconcile(reports.Breakdown, reports.Whole, reports.Parts).Missing);
            Assert.All(reports.Parts, part => Assert.Contains(part.Category, reports.Breakdown.Categories));
        });

    [Fact]
    public void Shrink_to_the_total_and_to_one_category_that_reported_nobody()
    {
        Minimal.Of(KpiArbitraries.Categories(), static _ => true, Category.Total);
        Minimal.Of(KpiArbitraries.Categories(), static category => !category.IsTotal, static end => Assert.DoesNotContain('*', end.Code));
        Minimal.Of(KpiArbitraries.Breakdowns(), static _ => true, static end => Assert.Equal((1, true, end.Code), (end.Categories.Count, end.IsExhaustive, end.Name.In("en"))));
        Minimal.Of(KpiArbitraries.Breakdowns(), static breakdown => breakdown.Crossed.Count > 0, static end => Assert.Equal((1, 2), (end.Categories.Count, end.Crossed.Count)));
        Minimal.Of(KpiArbitraries.Breakdowns(), static breakdown => breakdown.Code is "age" && breakdown.CategoryOf(50) is null, static end => Assert.Single(end.Categories));
        Minimal.Of(KpiArbitraries.CategoryReports(), static reports => reports.Whole.Indicator.Nature == Nature.Flow, static end => Assert.True(end is { Missing.Count: 0, MakeUpTheWhole: true } && end.Whole.Value == (Rational)0));
        Minimal.Of(KpiArbitraries.CategoryReports(), static reports => !reports.MakeUpTheWhole && reports.Whole.Indicator.Nature == Nature.Flow && reports.Breakdown.IsExhaustive, static end => Assert.Equal(1, AmountOf(end.Whole)));
        Minimal.Of(KpiArbitraries.CategoryReports(), static reports => reports.Missing.Count > 0, static end => Assert.Single(end.Missing));
    }

    [Fact]
    public void Few_observations_and_targets_are_of_a_category()
    {
        Assert.All(Samples.Of(KpiGen.Observations), static sample => Assert.InRange(sample.Count(static observation => !observation.Category.IsTotal), 50, 300));
        Assert.All(Samples.Of(KpiGen.Targets), static sample => Assert.InRange(sample.Count(static target => !target.Category.IsTotal), 50, 300));
        Minimal.Of(KpiArbitraries.Observations(), static observation => observation.Indicator.Nature == Nature.Flow, static end => Assert.True(end.Category.IsTotal));
        Minimal.Of(KpiArbitraries.Targets(), static _ => true, static end => Assert.True(end.Category.IsTotal));
    }

    [Fact]
    public void Households_say_their_categories_or_do_not()
    {
        Samples.Reach(
            KpiGen.HouseholdStatuses,
            ("none", static household => household.Category.IsTotal),
            ("two", static household => household.Category.Code.Contains('*', StringComparison.Ordinal)));
        Samples.Reach(
            KpiGen.HouseholdSnapshots,
            ("all say it", static snapshot => snapshot.Households.Count > 3 && snapshot.Households.All(static household => !household.Category.IsTotal)),
            ("some say it", static snapshot => snapshot.Households.Any(static household => !household.Category.IsTotal) && snapshot.Households.Any(static household => household.Category.IsTotal)),
            ("none says it", static snapshot => snapshot.Households.Count > 3 && snapshot.Households.All(static household => household.Category.IsTotal)));
        Samples.Reach(KpiGen.PovertyCounts, ("of a category", static count => !count.Category.IsTotal), ("of the total", static count => count.Category.IsTotal));
    }

    private static Rational AmountOf(Observation observation) => observation.Value.TryGetValue(out var value) ? value : throw new ArgumentException($"{observation} has no value.", nameof(observation));
}
