using NodaTime;

namespace MongCai.Kpi.Tests.RollUps;

public class RestateTests
{
    private static readonly LocalDate Reform = new(2025, 7, 1);
    private static readonly ReportingPeriod Before = ReportingPeriod.HalfYear(2025, 1);

    private static readonly AreaHierarchy Areas = new(
        [.. Until(Reform, "a", "b", "c"), .. From(Reform, "ab", "d"), new AreaSpan(new("e"))],
        [
            new AreaSuccession(new("a"), new("ab"), Reform),
            new AreaSuccession(new("b"), new("ab"), Reform),
            new AreaSuccession(new("c"), new("ab"), Reform, new Ratio(1, 4)),
            new AreaSuccession(new("c"), new("d"), Reform, new Ratio(3, 4)),
        ]);

    [Fact]
    public void Mergers_add_and_splits_share_as_estimates()
    {
        var restated = RollUp.Restate(Areas, [Of("a", 10), Of("b", 20), Of("c", 40), Of("e", 7)], Reform, MissingDataPolicy.RequireAll);

        Assert.Equal(
            [("ab", 40m, ObservationStatus.Estimate), ("d", 30m, ObservationStatus.Estimate), ("e", 7m, ObservationStatus.Official)],
            restated.Select(static area => ($"{area.Area}", Value(area), area.Status)));
        Assert.Equal(new Coverage(3, 3), restated[0].Coverage);
    }

    [Fact]
    public void Merged_communes_stay_as_firm_as_they_were()
    {
        var merged = new AreaHierarchy([.. Until(Reform, "a", "b"), .. From(Reform, "ab")], [new(new("a"), new("ab"), Reform), new(new("b"), new("ab"), Reform)]);

        Assert.Equal(ObservationStatus.Official, Assert.Single(RollUp.Restate(merged, [Of("a", 10), Of("b", 20)], Reform, MissingDataPolicy.RequireAll)).Status);
    }

    [Fact]
    public void What_has_not_happened_yet_restates_nothing() =>
        Assert.Equal(Of("a", 10), Assert.Single(RollUp.Restate(Areas, [Of("a", 10)], Reform.PlusDays(-1), MissingDataPolicy.RequireAll)));

    [Fact]
    public void Successions_follow_each_other()
    {
        var later = Reform.PlusYears(1);
        var chain = new AreaHierarchy(
            [.. Until(Reform, "a"), new AreaSpan(new("b"), start: Reform, end: later.PlusDays(-1)), .. From(later, "a")],
            [new AreaSuccession(new("a"), new("b"), Reform), new AreaSuccession(new("b"), new("a"), later)]);

        Assert.Equal("b", $"{Assert.Single(RollUp.Restate(chain, [Of("a", 10)], Reform, MissingDataPolicy.RequireAll)).Area}");
        Assert.Equal("a", $"{Assert.Single(RollUp.Restate(chain, [Of("a", 10)], later, MissingDataPolicy.RequireAll)).Area}");
    }

    [Fact]
    public void A_rate_is_restated_by_its_parts()
    {
        var rate = Observation.OfRatio(Communes.Poverty, Before, 8, 100) with { Area = new("c") };
        var restated = RollUp.Restate(Areas, [rate], Reform, MissingDataPolicy.RequireAll);

        Assert.Equal(new Ratio(2, 25), restated[1].Ratio);
        Assert.Equal((Rational)8, restated[1].Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_predecessor_that_has_not_reported_is_missing_from_the_successor_whether_it_is_named_or_not(bool isNamed)
    {
        var missing = Observation.Missing(Communes.Jobs, Before) with { Area = new("b") };
        var merged = new AreaHierarchy([.. Until(Reform, "a", "b"), .. From(Reform, "ab")], [new(new("a"), new("ab"), Reform), new(new("b"), new("ab"), Reform)]);
        var restated = Assert.Single(RollUp.Restate(merged, isNamed ? [Of("a", 10), missing] : [Of("a", 10)], Reform, MissingDataPolicy.RequireAll));

        Assert.Equal(UndefinedReason.MissingObservation, restated.Value.Reason);
        Assert.Equal(new Coverage(1, 2), restated.Coverage);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => new AreaSuccession(new("a"), new("b"), Reform, new Ratio(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => new AreaSuccession(new("a"), new("b"), Reform, new Ratio(3, 2)));
        Assert.Throws<ArgumentException>("observations", () => RollUp.Restate(Areas, [Of("a", 1), Of("a", 2)], Reform, MissingDataPolicy.RequireAll));
        Assert.Throws<ArgumentException>("observations", () => RollUp.Restate(Areas, [Of("elsewhere", 1)], Reform, MissingDataPolicy.RequireAll));
        var rural = new Indicator("new-rural-standard", Unit.One, Nature.Milestone);
        Assert.Throws<InvalidOperationException>(() => RollUp.Restate(Areas, [new Observation(rural, Before, 1) with { Area = new("c") }], Reform, MissingDataPolicy.RequireAll));
    }

    private static IEnumerable<AreaSpan> Until(LocalDate day, params string[] areas) => areas.Select(area => new AreaSpan(new(area), end: day.PlusDays(-1)));

    private static IEnumerable<AreaSpan> From(LocalDate day, params string[] areas) => areas.Select(area => new AreaSpan(new(area), start: day));

    private static Observation Of(string area, decimal value) => new Observation(Communes.Jobs, Before, value) with { Area = new(area) };

    private static decimal Value(Observation area) => area.Value.Match(static value => value.Round(0), static _ => -1);

    [Fact]
    public void A_predecessor_that_did_not_report_is_missing_also_beside_one_that_came_together_from_reports()
    {
        var sex = new Breakdown("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
        var (jobs, half) = (new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.HalfYear(2025, 1));
        var areas = new AreaHierarchy(
            [new AreaSpan(new AreaCode("o1"), end: new LocalDate(2025, 6, 30)), new AreaSpan(new AreaCode("o2"), end: new LocalDate(2025, 6, 30)), new AreaSpan(new AreaCode("new"), start: new LocalDate(2025, 7, 1))],
            [new AreaSuccession(new AreaCode("o1"), new AreaCode("new"), new LocalDate(2025, 7, 1)), new AreaSuccession(new AreaCode("o2"), new AreaCode("new"), new LocalDate(2025, 7, 1))]);
        var reported = RollUp.OverCategories(sex, Category.Total, sex.Categories.Select(category => new Observation(jobs, half, 3) { Area = new AreaCode("o1"), Category = category }), MissingDataPolicy.RequireAll);
        var restated = Assert.Single(RollUp.Restate(areas, [reported], new LocalDate(2025, 7, 1), MissingDataPolicy.RequireAll));
        Assert.Equal(("2 of 4", UndefinedReason.MissingObservation), ($"{restated.Coverage}", restated.Value.Reason));
        Assert.Contains("Restate one indicator and category at a time", Assert.Throws<ArgumentException>("observations", () => RollUp.Restate(areas, [reported, reported with { Area = new AreaCode("o2"), Category = sex["F"] }], new LocalDate(2025, 7, 1), MissingDataPolicy.RequireAll)).Message, StringComparison.Ordinal);
    }
}
