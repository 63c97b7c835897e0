using MongCai.Kpi.Tests.Scorecards.CountyYear;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards;

/// <summary>Tests mistakes once made in adding reports over areas and over time; each test is named after its mistake.</summary>
public class CoverageMistakeTests
{
    private static readonly AreaCode Whole = new("county");
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly ReportingPeriod[] Quarters = [.. Year.SplitInto(PeriodKind.Quarter)];
    private static readonly AreaCode[] Wards = [.. Enumerable.Range(1, 7).Select(static number => new AreaCode($"w{(Rational)number}"))];
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Poor = new("poor", Unit.Household, Nature.Stock);
    private static readonly AreaHierarchy Flat = new([new AreaSpan(Whole), .. Wards.Select(static ward => new AreaSpan(ward, Whole))]);

    [Fact]
    public void A_ward_lost_between_areas_and_time_is_not_2_of_2()
    {
        var builder = Builder(Flat, MissingIn(quarter: 1, Wards[6]));
        var cell = builder.Build(new MeasurementPolicies { MissingData = MissingDataPolicy.SkipMissing }).Cell(Whole, Jobs, Quarters[1]);

        Assert.Equal("13 of 14", cell[Basis.Plan].ToDate.Coverage.ToString());
        Assert.Equal((Rational)130, cell[Basis.Plan].ToDate.Value);
        Assert.Equal("7 of 7", cell.Observation.Coverage.ToString());
    }

    [Fact]
    public void A_report_that_is_missing_at_first_is_not_forgotten_at_the_years_end()
    {
        var builder = Builder(Flat, MissingIn(quarter: 1, Wards[6]));
        builder.AddRange([.. Reports(3), .. Reports(4)]);
        var plan = builder.Build().Cell(Whole, Jobs, Quarters[3])[Basis.Plan];

        Assert.Equal("27 of 28", plan.ToDate.Coverage.ToString());
        Assert.Equal(UndefinedReason.PartsMissing, plan.Verdict);
        Assert.Null(plan.Band);
    }

    [Fact]
    public void A_level_is_not_missing_because_an_earlier_one_was()
    {
        var card = Builder(Flat, MissingIn(quarter: 1, Wards[6])).Build();

        Assert.Equal("6 of 7", card.Cell(Whole, Poor, Quarters[0]).Observation.Coverage.ToString());
        Assert.Equal("7 of 7", card.Cell(Whole, Poor, Quarters[1]).Observation.Coverage.ToString());
        Assert.Equal((Rational)70, card.Cell(Whole, Poor, Quarters[1]).Observation.Value);
    }

    [Fact]
    public void A_level_is_not_carried_forward()
    {
        var card = Builder(Flat, MissingIn(quarter: 2, Wards[6])).Build();

        Assert.Equal(UndefinedReason.MissingObservation, card.Cell(Whole, Poor, Quarters[1]).Observation.Value);
        Assert.Equal("6 of 7", card.Cell(Whole, Poor, Quarters[1]).Observation.Coverage.ToString());
    }

    [Fact]
    public void A_re_roll_does_not_lose_the_wards_of_a_district_that_is_not_known()
    {
        var (north, south) = (new AreaCode("north"), new AreaCode("south"));
        var tiers = new AreaHierarchy([new AreaSpan(Whole), new AreaSpan(north, Whole), new AreaSpan(south, Whole), .. Wards.Select((ward, place) => new AreaSpan(ward, place < 4 ? north : south))]);
        var card = Builder(tiers, MissingIn(quarter: 1, Wards[6])).Build(new MeasurementPolicies { MissingData = MissingDataPolicy.AtLeast(new Ratio(9, 10)) });

        // The south has 5 of its 6 reports, which is too few; the county has 13 of 14, including those of the south.
        Assert.Equal(UndefinedReason.MissingObservation, card.Cell(south, Jobs, Quarters[1])[Basis.Plan].ToDate.Value);
        Assert.Equal((Rational)130, card.Cell(Whole, Jobs, Quarters[1])[Basis.Plan].ToDate.Value);
    }

    [Fact]
    public void A_predecessor_lost_in_a_merger_is_not_1_of_1()
    {
        var (merged, merger) = (new AreaCode("merged"), new LocalDate(2025, 4, 1));
        var areas = new AreaHierarchy(
            [new AreaSpan(Whole), new AreaSpan(Wards[0], Whole, end: merger.PlusDays(-1)), new AreaSpan(Wards[1], Whole, end: merger.PlusDays(-1)), new AreaSpan(merged, Whole, start: merger)],
            [new AreaSuccession(Wards[0], merged, merger), new AreaSuccession(Wards[1], merged, merger)]);
        var builder = new ScorecardBuilder(areas, [Jobs], Quarters);
        builder.Add(Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = merged });
        builder.AddRange([new Observation(Jobs, Quarters[0], 10) with { Area = Wards[0] }, new Observation(Jobs, Quarters[1], 30) with { Area = merged }]);
        var toDate = builder.Build().Cell(merged, Jobs, Quarters[1])[Basis.Plan].ToDate;

        Assert.Equal("2 of 3", toDate.Coverage.ToString());
        Assert.Equal(UndefinedReason.MissingObservation, toDate.Value);
        Assert.Equal(RationalInterval.AtLeast(40), toDate.Range);
    }

    [Fact]
    public void A_merger_in_mid_quarter_is_8_reports_of_flows_and_6_of_levels()
    {
        var builder = new ScorecardBuilder(County.Areas, County.Indicators, County.Quarters);
        builder.AddRange(County.ReportsOf(1));
        var card = builder.Build();

        Assert.Equal("8 of 8", card.Cell(County.Whole, County.Jobs, County.Quarters[0]).Observation.Coverage.ToString());
        Assert.Equal("6 of 6", card.Cell(County.Whole, County.Poor, County.Quarters[0]).Observation.Coverage.ToString());
        Assert.Equal(
            "8 of 8",
            RollUp.OverAreas(County.Areas, County.Whole, County.ReportsOf(1).Where(static report => report.Indicator == County.Jobs), MissingDataPolicy.RequireAll).Coverage.ToString());
        Assert.Equal(card.Cell(County.Whole, County.Jobs, County.Quarters[0]).Observation.Through, County.Quarters[0].End);
    }

    [Fact]
    public void Targets_that_do_not_add_are_not_added_for_the_successor()
    {
        var builder = new ScorecardBuilder(County.Areas, County.Indicators, County.Quarters);
        builder.AddRange(
        [
            Target.AtLeast(95).For(County.InTime, County.Year, Basis.Plan) with { Area = County.Ward("an") },
            Target.AtLeast(95).For(County.InTime, County.Year, Basis.Plan) with { Area = County.Ward("binh") },
            Target.AtLeast(120).For(County.Jobs, County.Year, Basis.Plan) with { Area = County.Ward("an") },
            Target.AtMost(10).For(County.Deaths, County.Year, Basis.Plan) with { Area = County.Ward("an") },
            Target.AtMost(12).For(County.Deaths, County.Year, Basis.Plan) with { Area = County.Ward("binh") },
            Target.Cap(30).For(County.Spending, County.Year, Basis.Plan) with { Area = County.Ward("an") },
            Target.Cap(40).For(County.Spending, County.Year, Basis.Plan) with { Area = County.Ward("binh") },
            Target.Cap(65).For(County.Spending, County.Year, Basis.Plan) with { Area = County.Ward("anbinh") },
        ]);
        var card = builder.Build();

        Assert.Null(TargetOf(County.InTime));
        Assert.Null(TargetOf(County.Jobs));
        Assert.Equal("at most 22", TargetOf(County.Deaths)?.Form.ToString());
        Assert.Equal("no more than 65", TargetOf(County.Spending)?.Form.ToString());

        Target? TargetOf(Indicator indicator) => card.Cell(County.Ward("anbinh"), indicator, County.Quarters[0])[Basis.Plan].Target;
    }

    [Fact]
    public void A_cumulative_report_counts_for_all_periods_it_spans()
    {
        var builder = new ScorecardBuilder(Flat, [Jobs], Quarters);
        builder.Add(Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = Whole });
        builder.AddRange(Wards[..6].SelectMany(static ward => Enumerable.Range(1, 2).Select(quarter => new Observation(Jobs, Quarters[quarter - 1], 10) with { Area = ward })));
        builder.Add(new Observation(Jobs, ReportingPeriod.Cumulative(2025, 6), 25) with { Area = Wards[6] });
        var card = builder.Build();

        Assert.Equal("14 of 14", card.Cell(Whole, Jobs, Quarters[1])[Basis.Plan].ToDate.Coverage.ToString());
        Assert.Equal((Rational)145, card.Cell(Whole, Jobs, Quarters[1])[Basis.Plan].ToDate.Value);

        // Nobody knows what the second quarter alone brought in that ward.
        Assert.Equal("6 of 7", card.Cell(Whole, Jobs, Quarters[1]).Observation.Coverage.ToString());
    }

    [Fact]
    public void A_countys_own_report_is_compared_with_its_wards_and_not_added()
    {
        var builder = Builder(Flat, Reports(1));
        builder.Add(new Observation(Jobs, Quarters[0], 75) with { Area = Whole });
        builder.Add(new Observation(Jobs, Quarters[2], 80) with { Area = Whole });
        builder.AddRange(Reports(2));
        var card = builder.Build();

        Assert.Equal((Rational)70, card.Cell(Whole, Jobs, Quarters[0]).Observation.Value);
        Assert.Equal("7 of 7", card.Cell(Whole, Jobs, Quarters[2]).Observation.Coverage.ToString());
        Assert.Equal((Rational)80, card.Cell(Whole, Jobs, Quarters[2]).Observation.Value);
    }

    [Fact]
    public void A_county_that_reports_for_a_quarter_before_its_wards_do_does_not_lose_it()
    {
        var builder = Builder(Flat, Reports(2));
        builder.Add(new Observation(Jobs, Quarters[0], 75) with { Area = Whole });
        var cell = builder.Build().Cell(Whole, Jobs, Quarters[1]);

        Assert.Equal((Rational)145, cell[Basis.Plan].ToDate.Value);
        Assert.Equal("14 of 14", cell[Basis.Plan].ToDate.Coverage.ToString());
        Assert.Equal((Rational)75, builder.Build().Cell(Whole, Jobs, Quarters[0]).OwnReport?.Value);
        Assert.DoesNotContain(builder.Build().Missing(Quarters[0]), static owed => owed.Indicator == Jobs);
    }

    [Fact]
    public void Reports_of_months_quarters_and_the_year_before_are_not_ignored_beside_each_other()
    {
        var stage = ReportingPeriod.Stage(2024, 2028);
        var builder = new ScorecardBuilder(Flat, [Jobs], Quarters);
        builder.Add(Target.AtLeast(100).For(Jobs, stage, Basis.Plan) with { Area = Whole });
        foreach (var ward in Wards)
        {
            builder.Add(new Observation(Jobs, ReportingPeriod.Year(2024), 40) with { Area = ward });
        }

        builder.AddRange(Wards[..6].Select(static ward => new Observation(Jobs, Quarters[0], 10) with { Area = ward }));
        builder.AddRange(Enumerable.Range(1, 3).Select(static month => new Observation(Jobs, ReportingPeriod.Month(2025, month), 3) with { Area = Wards[6] }));
        var cell = builder.Build().Cell(Whole, Jobs, Quarters[0]);

        // Four quarters of last year and one of this, of seven wards, one of which reports by month: 6·5 + 4 + 3.
        Assert.Equal((Rational)349, cell[Basis.Plan].ToDate.Value);
        Assert.Equal("37 of 37", cell[Basis.Plan].ToDate.Coverage.ToString());
        Assert.Equal("9 of 9", cell.Observation.Coverage.ToString());
    }

    [Fact]
    public void A_split_ward_is_one_report_of_its_county_and_stays_as_firm()
    {
        var (upper, lower, split) = (new AreaCode("upper"), new AreaCode("lower"), new LocalDate(2025, 4, 1));
        var areas = new AreaHierarchy(
            [new AreaSpan(Whole), new AreaSpan(Wards[0], Whole, end: split.PlusDays(-1)), new AreaSpan(upper, Whole, start: split), new AreaSpan(lower, Whole, start: split)],
            [new AreaSuccession(Wards[0], upper, split, new Ratio(3, 5)), new AreaSuccession(Wards[0], lower, split, new Ratio(2, 5))]);
        var builder = new ScorecardBuilder(areas, [Jobs], Quarters);
        builder.AddRange([Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = Whole }, Target.AtLeast(60).For(Jobs, Year, Basis.Plan) with { Area = upper }]);
        builder.AddRange([new Observation(Jobs, Quarters[0], 10) with { Area = Wards[0] }, new Observation(Jobs, Quarters[1], 8) with { Area = upper }, new Observation(Jobs, Quarters[1], 4) with { Area = lower }]);
        var card = builder.Build();
        var (county, part) = (card.Cell(Whole, Jobs, Quarters[1])[Basis.Plan].ToDate, card.Cell(upper, Jobs, Quarters[1])[Basis.Plan].ToDate);

        Assert.Equal(("22", "3 of 3", ObservationStatus.Official), ($"{county.Value}", $"{county.Coverage}", county.Status));
        Assert.Equal(("14", "2 of 2", ObservationStatus.Estimate), ($"{part.Value}", $"{part.Coverage}", part.Status));
    }

    [Fact]
    public void What_cannot_exist_is_not_missing_for_ever()
    {
        var boats = new Indicator("boats", Unit.One, Nature.Stock);
        Observation[] reports = [.. Wards[..6].Select(ward => new Observation(boats, Quarters[0], 2) with { Area = ward }), Observation.Missing(boats, Quarters[0], MissingReason.CannotExist) with { Area = Wards[6] }];
        var builder = new ScorecardBuilder(Flat, [boats], Quarters);
        builder.AddRange(reports);
        var cell = builder.Build().Cell(Whole, boats, Quarters[0]);

        Assert.Equal(((Rational)12, "6 of 6"), (cell.Observation.Value.Match(static value => value, static _ => -1), cell.Observation.Coverage.ToString()));
        Assert.Equal(cell.Observation, RollUp.OverAreas(Flat, Whole, reports, MissingDataPolicy.RequireAll));
        Assert.Empty(builder.Build().Missing(Quarters[0]));
    }

    [Fact]
    public void Who_owes_is_who_reports()
    {
        var satisfaction = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        var builder = new ScorecardBuilder(Flat, [Jobs, satisfaction], Quarters);
        builder.AddRange(Wards[..6].Select(static ward => new Observation(Jobs, Quarters[0], 1) with { Area = ward }));
        builder.Add(new Observation(satisfaction, Quarters[0], 82) with { Area = Whole });

        Assert.Equal("jobs w7 2025-Q1", string.Join("; ", builder.Build(asOf: Quarters[0].End).Missing(Quarters[0]).Select(static owed => $"{owed.Indicator.Code} {owed.Area} {owed.Period}")));
        Assert.Equal("county", $"{Assert.Single(builder.Build().Missing(Quarters[1]), static owed => owed.Indicator.Nature == Nature.IndexNumber).Area}");
        Assert.Empty(builder.Build(asOf: new LocalDate(2025, 3, 10)).Missing(Quarters[0]));
    }

    [Fact]
    public void What_is_counted_is_what_the_attainments_say()
    {
        var builder = new ScorecardBuilder(County.Areas, County.Indicators, County.Quarters);
        builder.AddRange(County.Targets);
        builder.AddRange(County.LastYear);
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            builder.AddRange(County.ReportsOf(quarter));
        }

        var card = builder.Build();
        foreach (var (area, period, basis) in from area in card.Areas from period in card.Periods from basis in card.Bases select (area, period, basis))
        {
            var cells = card.Cells(area, period).Select(cell => cell[basis]).Where(static one => one.Target is not null).ToArray();
            var count = card.CountMet(area, period, basis);

            Assert.Equal(
                (cells.Count(static one => one.IsMet == true), cells.Count(static one => one.IsMet == false), cells.Count(static one => one.IsMet == UndefinedReason.PeriodRunning), cells.Length),
                (count.Met, count.NotMet, count.Open, count.Targets));
            Assert.Equal(cells.Count(static one => one.Verdict.TryGetValue(out var verdict) && verdict == Verdict.NotMet), count.NotMet);
        }
    }

    private static ScorecardBuilder Builder(AreaHierarchy areas, IEnumerable<Observation> reports)
    {
        var builder = new ScorecardBuilder(areas, [Jobs, Poor], Quarters);
        builder.AddRange(areas.Spans.Where(static span => !Wards.Contains(span.Area)).Select(static span => Target.AtLeast(275).For(Jobs, Year, Basis.Plan) with { Area = span.Area }));
        builder.AddRange(reports);
        return builder;
    }

    private static IEnumerable<Observation> MissingIn(int quarter, AreaCode ward) =>
        Reports(1).Concat(Reports(2)).Where(report => report.Period != Quarters[quarter - 1] || report.Area != ward);

    // Every ward reports ten of each indicator.
    private static IEnumerable<Observation> Reports(int quarter) =>
        from ward in Wards
        from indicator in new[] { Jobs, Poor }
        select new Observation(indicator, Quarters[quarter - 1], 10) with { Area = ward };
}
