using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Events;
using MongCai.Kpi.Poverty;
using NodaTime;
using Xunit.Abstractions;

namespace MongCai.Kpi.Testing.Tests.Shrinking;

/// <summary>Tests failing properties with FsCheck: whatever case is found first, the smallest one is reported.</summary>
public class SmallestCasesTests(ITestOutputHelper output)
{
    // The limit is hundreds of times what the properties take: another order of growth exceeds it, a slow machine does not.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Failing> All = new(StringComparer.Ordinal)
    {
        ["a number above 17"] = Failing.Of(KpiArbitraries.Rationals(), static number => number > 17, "18"),
        ["a number around a half"] = Failing.Of(KpiArbitraries.Rationals(), static number => number > (Rational)2 / 5 && number < 1, "0.5"),
        ["a ratio around a half"] = Failing.Of(KpiArbitraries.Ratios(), static ratio => ratio.Value > 0.4m && ratio.Value < 0.6m, "1/2"),
        ["a ratio around nine tenths"] = Failing.Of(KpiArbitraries.Ratios(), static ratio => ratio.Value > 0.85m && ratio.Value < 0.95m, "6/7"),
        ["a ratio beyond the whole"] = Failing.Of(KpiArbitraries.Ratios(), static ratio => ratio.Value > 1, "2/1"),
        ["a percentage from 50"] = Failing.Of(KpiArbitraries.Percentages(), static figure => figure.Value >= 50, "50%"),
        ["a published figure from a thousand"] = Failing.Of(KpiArbitraries.PublishedFigures(), static figure => figure.Number >= 1_000, "1000"),
        ["counts that are possible"] = Failing.Of(KpiArbitraries.CountIntervals(), static counts => !counts.IsEmpty, "0..0"),
        ["a quarter"] = Failing.Of(KpiArbitraries.ReportingPeriods(), static period => period.Kind == PeriodKind.Quarter, "2019-Q1"),
        ["three periods in a row"] = Failing.Of(KpiArbitraries.PeriodSequences(), static periods => periods.Count > 2, "2019-A1; 2020-A1; 2021-A1"),
        ["a year against another that does not begin in January"] = Failing.Of(
            KpiArbitraries.YearsOnYears(), static years => years.Period.Calendar != ReportingCalendar.January, "2019-A1@02-start against 2018-A1@02-start"),
        ["a leap day"] = Failing.Of(NodaTimeArbitraries.LocalDates(), static date => date is { Month: 2, Day: 29 }, $"{new LocalDate(2020, 2, 29)}"),
        ["a moment after June"] = Failing.Of(NodaTimeArbitraries.Instants(), static moment => moment >= Instant.FromUtc(2019, 7, 1, 0, 0), "2019-07-01T00:00:00Z"),
        ["a moment with a part of a second"] = Failing.Of(Given.Moments, static moment => moment != Moments.WholeSecond(moment), "2019-01-01T00:00:00.000000001Z"),
        ["a code of four characters"] = Failing.Of(KpiArbitraries.AreaCodes(), static area => $"{area}".Length > 3, "aaaa"),
        ["three areas"] = Failing.Of(
            KpiArbitraries.AreaHierarchies(), static areas => areas.Spans.Count > 2, "1, -9998-01-01 to 9999-12-31; 2, -9998-01-01 to 9999-12-31; 3, -9998-01-01 to 9999-12-31"),
        ["one of hundreds of areas"] = Failing.Of(Given.Areas, static areas => areas.Spans.Any(static span => span.Area == new AreaCode("77")), "77, -9998-01-01 to 9999-12-31"),
        ["a retraction"] = Failing.Of(
            KpiArbitraries.EventHistories(),
            static records => records.Any(static record => record.Correction is { Kind: CorrectionKind.Retract, Type: "fair" }),
            "a/2 Retract a/1 of fair: a (a), recorded 2019-01-01T00:00:00Z"),
        ["one of three hundred records"] = Failing.Of(
            Given.Histories,
            static records => records.Any(static record => record.Facts?.Note?.Contains('%', StringComparison.Ordinal) == true),
            "a/1 fair 2019-A1 Completed noted \"%\", recorded 2019-01-01T00:00:00Z"),
        ["two ids that differ in case"] = Failing.Of(
            Given.Histories,
            static records => records.DistinctBy(static record => record.Id).Count() > records.DistinctBy(static record => record.Id.Id, StringComparer.OrdinalIgnoreCase).Count(),
            "a/K fair 2019-A1 Completed, recorded 2019-01-01T00:00:00Z; a/k fair 2019-A1 Completed, recorded 2019-01-01T00:00:00Z"),
        ["records less than a second apart"] = Failing.Of(
            Given.Histories,
            static records => records.Zip(records.Skip(1)).Any(static pair => pair.Second.Recorded - pair.First.Recorded is var gap && gap > Duration.Zero && gap < Duration.FromSeconds(1)),
            "a/1 fair 2019-A1 Completed, recorded 2019-01-01T00:00:00Z; a/2 fair 2019-A1 Completed, recorded 2019-01-01T00:00:00.000000001Z"),
        ["a note of more than ten characters"] = Failing.Of(
            Given.Facts, static facts => facts is { Note.Length: > 10 }, "fair 2019-A1 Completed noted \"aaaaaaaaaaa\""),
        ["an actual below half of its level"] = Failing.Of(
            Given.Attainments(Basis.Plan), static attainments => Share(attainments, Basis.Plan) is { Sign: > 0 } share && share < 0.5m, "a 2019-A1: 1 against a 2019-A1 plan: at least 3"),
        ["an actual of about half its level"] = Failing.Of(
            Given.Attainments(Basis.Plan), static attainments => Share(attainments, Basis.Plan) is { } share && share > 0.45m && share < 0.55m, "a 2019-A1: 1 against a 2019-A1 plan: at least 2"),
        ["an actual that meets the plan alone"] = Failing.Of(
            Given.Attainments(Basis.Plan, Basis.Resolution),
            static attainments => Share(attainments, Basis.Plan) >= 1 && Share(attainments, Basis.Resolution) is { Sign: > 0 } share && share < 0.95m,
            "a 2019-A1: 1 against a 2019-A1 plan: at least 1; a 2019-A1 resolution: at least 2"),
        ["a target of an area"] = Failing.Of(
            KpiArbitraries.Targets(),
            static target => target.Area != AreaCode.ReportingAuthority && target is { Form: LevelForm { Direction: Direction.HigherIsBetter, Accepted.Upper: null }, Indicator.Nature: Nature.Stock },
            "a 1 2019-A1 plan: at least 0"),
        ["an observation of a flow"] = Failing.Of(
            KpiArbitraries.Observations(), static observation => observation.Indicator.Nature == Nature.Flow && observation.Value.IsDefined, "a 2019-A1: 0"),
        ["a proportion around a half"] = Failing.Of(
            KpiArbitraries.Observations(),
            static observation => observation is { Indicator.Nature: Nature.Ratio, Ratio: { } parts } && parts.Value > 0.4m && parts.Value < 0.6m && observation.Indicator.Unit == Unit.One,
            "a 2019-A1: 0.5"),
        ["an indicator in households"] = Failing.Of(
            KpiArbitraries.IndicatorCatalogues(), static catalogue => catalogue.Any(static indicator => indicator is { Nature: Nature.Flow } && indicator.Unit == Unit.Household), "a (Flow, household)"),
        ["a report that came"] = Failing.Of(
            KpiArbitraries.PartialAggregates(), static parts => parts.Indicator.Nature == Nature.Flow && parts.Reports > 0, "a 2019-A1, 1 reports of 1 parts, together 0"),
        ["a poor household"] = Failing.Of(
            KpiArbitraries.HouseholdSnapshots(),
            static review => review.Standard == PovertyStandard.National2016 && review.Households.Any(static household => household is { Class: PovertyClass.Poor, HouseholdId: "3" }),
            "1 2019-01-01 vn-2016: 3 poor, 1 persons"),
        ["one who was poor"] = Failing.Of(KpiArbitraries.PovertyHistories(), static history => history.Poor.Contains("3", StringComparer.Ordinal), "poor 3; near-poor none"),
        ["a tally with poor"] = Failing.Of(KpiArbitraries.PovertyTallies(), static tally => tally.Poor > 0, "1 poor of 1"),
        ["who went to the other class"] = Failing.Of(
            KpiArbitraries.MovementTables(), static tables => tables.Poor.ToOtherClass > 4, "poor 5 - 5 + 0 = 0; near-poor 0 - 0 + 5 = 5"),
        ["an income of more than a million"] = Failing.Of(KpiArbitraries.IncomeLines(), static line => line.Rural > 1_000_000, "1,000,001 rural, 1 urban"),
        ["a claim that does not follow"] = Failing.Of(ClaimArbitraries.NotFollowing(), static claim => claim.Formula == ClaimFormula.Attained, "Attained: 0, 1, 2%"),
        ["a step of nine tenths"] = Failing.Of(KpiArbitraries.BandSteps(), static step => step.From.Value > 0.9m, "a from 1/1"),
        ["a band that is no worst one"] = Failing.Of(KpiArbitraries.BandRollUps(), static rollUp => rollUp != BandRollUp.Worst, "latest"),
        ["what comes late in the year"] = Failing.Of(
            KpiArbitraries.ElapsedShares(),
            static elapsed => elapsed.At(ReportingPeriod.Year(2019), new LocalDate(2019, 6, 30)).Value < (Rational)1 / 3,
            "by profile 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1"),
        ["coverage that is not complete"] = Failing.Of(KpiArbitraries.Coverages(), static coverage => !coverage.IsComplete, "0 of 1"),
        ["an adoption in force later"] = Failing.Of(KpiArbitraries.Adoptions(), static adoption => adoption.InForceFrom > adoption.On, "adopted 2019-01-01, in force from 2019-01-02"),
        ["a closing rule of a day from the tenth"] = Failing.Of(
            KpiArbitraries.ClosingRules(), static rule => Enumerable.Range(10, 19).Any(day => rule.Equals(ClosingRule.OnDay(day))), "closed on day 10"),
        ["a closing"] = Failing.Of(KpiArbitraries.PeriodClosings(), static closing => closing.ClosedAt is not null, "2019-A1 closed 2019-01-01T00:00:00Z"),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void There_are_thirty_at_least() => Assert.InRange(All.Count, 30, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_failure_ends_at_the_smallest_case(string name)
    {
        var failing = All[name];
        Assert.All(failing.Ends, run =>
        {
            output.WriteLine($"{run.Time.TotalMilliseconds:0} ms: {run.End}");
            Assert.Equal(failing.Smallest, run.End);
            Assert.InRange(run.Time, TimeSpan.Zero, Longest);
        });
    }

    private static Rational? Share(AttainmentByBasis attainments, Basis basis) =>
        attainments.Targets.FirstOrDefault(target => target.Basis == basis) is { Form: LevelForm { Level: { Sign: > 0 } level } } && attainments.Observation.Value.TryGetValue(out var actual) ? actual / level : null;
}
