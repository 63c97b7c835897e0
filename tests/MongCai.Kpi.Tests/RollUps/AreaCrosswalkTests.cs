using NodaTime;

namespace MongCai.Kpi.Tests.RollUps;

public class AreaCrosswalkTests
{
    private static readonly LocalDate Reform = new(2025, 7, 1);
    private static readonly ReportingPeriod Before = ReportingPeriod.HalfYear(2025, 1);

    private static readonly AreaCrosswalk Crosswalk = new(
    [
        new AreaSuccession(new("a"), new("ab"), Reform),
        new AreaSuccession(new("b"), new("ab"), Reform),
        new AreaSuccession(new("c"), new("ab"), Reform, new Ratio(1, 4)),
        new AreaSuccession(new("c"), new("d"), Reform, new Ratio(3, 4)),
    ]);

    [Fact]
    public void Mergers_add_and_splits_share_as_estimates()
    {
        var restated = Crosswalk.Restate([Of("a", 10), Of("b", 20), Of("c", 40), Of("e", 7)], Reform, MissingDataPolicy.RequireAll);

        Assert.Equal(
            [("ab", 40m, ObservationStatus.Estimate), ("d", 30m, ObservationStatus.Estimate), ("e", 7m, ObservationStatus.Official)],
            restated.Select(static area => ($"{area.Observation.Area}", Value(area), area.Observation.Status)));
        Assert.Equal(new Coverage(3, 3), restated[0].Coverage);
    }

    [Fact]
    public void Merged_communes_stay_as_firm_as_they_were() =>
        Assert.Equal(ObservationStatus.Official, Assert.Single(Crosswalk.Restate([Of("a", 10), Of("b", 20)], Reform, MissingDataPolicy.RequireAll)).Observation.Status);

    [Fact]
    public void What_has_not_happened_yet_restates_nothing()
    {
        Assert.Equal(Of("a", 10), Assert.Single(Crosswalk.Restate([Of("a", 10)], Reform.PlusDays(-1), MissingDataPolicy.RequireAll)).Observation);
        Assert.Equal("a", $"{Assert.Single(Crosswalk.Restate([new Observation(Communes.Jobs, ReportingPeriod.HalfYear(2025, 2), 3) with { Area = new("a") }], Reform, MissingDataPolicy.RequireAll)).Observation.Area}");
    }

    [Fact]
    public void Successions_follow_each_other()
    {
        var later = Reform.PlusYears(1);
        var chain = new AreaCrosswalk([new AreaSuccession(new("a"), new("b"), Reform), new AreaSuccession(new("b"), new("a"), later)]);

        Assert.Equal("b", $"{Assert.Single(chain.Restate([Of("a", 10)], Reform, MissingDataPolicy.RequireAll)).Observation.Area}");
        Assert.Equal("a", $"{Assert.Single(chain.Restate([Of("a", 10)], later, MissingDataPolicy.RequireAll)).Observation.Area}");
    }

    [Fact]
    public void A_rate_is_restated_by_its_parts()
    {
        var rate = Observation.OfRatio(Communes.Poverty, Before, 8, 100) with { Area = new("c") };
        var restated = Crosswalk.Restate([rate], Reform, MissingDataPolicy.RequireAll);

        Assert.Equal(new Ratio(2, 25), restated[0].Observation.Parts);
        Assert.Equal((Rational)8, restated[0].Observation.Value);
    }

    [Fact]
    public void A_commune_that_has_not_reported_leaves_the_merged_one_open()
    {
        var missing = Observation.Missing(Communes.Jobs, Before) with { Area = new("b") };

        Assert.Equal(UndefinedReason.MissingObservation, Assert.Single(Crosswalk.Restate([Of("a", 10), missing], Reform, MissingDataPolicy.RequireAll)).Observation.Value.Reason);
    }

    [Fact]
    public void What_is_no_crosswalk_is_refused()
    {
        Assert.Throws<ArgumentException>("successions", static () => new AreaCrosswalk([new AreaSuccession(new("a"), new("b"), Reform, new Ratio(1, 2))]));
        Assert.Throws<ArgumentException>("successions", static () => new AreaCrosswalk(
        [
            new AreaSuccession(new("a"), new("b"), Reform, new Ratio(1, 2)), new AreaSuccession(new("a"), new("c"), Reform.PlusDays(1), new Ratio(1, 2)),
        ]));
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => new AreaSuccession(new("a"), new("b"), Reform, new Ratio(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => new AreaSuccession(new("a"), new("b"), Reform, new Ratio(3, 2)));
        Assert.Throws<ArgumentException>("observations", () => Crosswalk.Restate([Of("a", 1), Of("a", 2)], Reform, MissingDataPolicy.RequireAll));
        var rural = new Indicator("new-rural-standard", Unit.One, Nature.Milestone);
        Assert.Throws<InvalidOperationException>(() => Crosswalk.Restate([new Observation(rural, Before, 1) with { Area = new("c") }], Reform, MissingDataPolicy.RequireAll));
    }

    private static Observation Of(string area, decimal value) => new Observation(Communes.Jobs, Before, value) with { Area = new(area) };

    private static decimal Value(RolledUp area) => area.Observation.Value.Match(static value => value.Round(0), static _ => -1);
}
