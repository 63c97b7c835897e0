using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards;

/// <summary>Tests what a scorecard makes of plain reports during a year, with incomplete, late and odd data.</summary>
public class CardToDateTests
{
    private static readonly AreaCode Ward = new("ward");
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly ReportingPeriod[] Quarters = [.. Year.SplitInto(PeriodKind.Quarter)];
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Spent = new("spent", Unit.BillionDong, Nature.Flow);
    private static readonly Indicator Trained = new("trained", Unit.Person, Nature.DistinctCount);

    [Fact]
    public void A_countys_card_is_not_red_all_year_by_construction()
    {
        var card = Card([Jobs], [Target.AtLeast(100).For(Jobs, Year, Basis.Plan)], Of(Jobs, 25, 25, 25, 25));

        Assert.Equal("green, green, green, green", string.Join(", ", Quarters.Select(quarter => Plan(card, Jobs, quarter).Band)));
        Assert.Equal("25/100, 50/100, 75/100, 100/100", string.Join(", ", Quarters.Select(quarter => Plan(card, Jobs, quarter).Value)));
    }

    [Fact]
    public void At_most_growth_and_a_cap_have_a_band_and_a_rank()
    {
        foreach (var form in new TargetForm[] { Target.AtMost(100), Target.Cap(100), Target.GrowthBy(Ratio.FromPercent(25), 80) })
        {
            var card = Card([Spent], [form.For(Spent, Year, Basis.Plan)], Of(Spent, 24, 26));

            Assert.Equal("green", Plan(card, Spent, Quarters[1]).Band?.Code);
            Assert.Equal(1, Assert.Single(card.Rank(Spent, Quarters[1], Basis.Plan)).Rank);
        }
    }

    [Fact]
    public void A_zero_that_was_to_be_zero_has_the_band_that_holds_the_whole()
    {
        var card = Card([Spent], [Target.AtMost(0).For(Spent, Year, Basis.Plan)], Of(Spent, 0, 0, 0, 0));

        Assert.Equal(("green", true), (Plan(card, Spent, Quarters[3]).Band?.Code, Plan(card, Spent, Quarters[3]).IsMet == true));
        Assert.Equal("green", Plan(card, Spent, Quarters[1]).Band?.Code);
    }

    [Fact]
    public void More_than_73_with_exactly_73_takes_no_band_that_holds_the_whole() =>
        Assert.Equal("yellow", Plan(Card([Jobs], [Target.MoreThan(73).For(Jobs, Year, Basis.Plan)], Of(Jobs, 20, 20, 20, 13)), Jobs, Quarters[3]).Band?.Code);

    [Fact]
    public void Distinct_counts_of_the_quarters_are_not_added()
    {
        var plan = Target.AtLeast(100).For(Trained, Year, Basis.Plan);
        var card = Card([Trained], [plan], Of(Trained, 30, 40));

        Assert.Equal((Rational)40, card.Cell(Ward, Trained, Quarters[1]).Observation.Value);
        Assert.Equal(UndefinedReason.DistinctCountsDoNotAdd, Plan(card, Trained, Quarters[1]).ToDate.Value);

        var counted = Card([Trained], [plan], [.. Of(Trained, 30, 40), new Observation(Trained, ReportingPeriod.HalfYear(2025, 1), 55) with { Area = Ward }]);
        Assert.Equal((Rational)55, Plan(counted, Trained, Quarters[1]).ToDate.Value);
    }

    [Fact]
    public void Cumulative_reports_give_the_year_to_date_and_their_differences_the_quarters()
    {
        var reported = Jobs with { Reporting = ReportingMode.Cumulative };
        var card = Card(
            [reported],
            [Target.AtLeast(100).For(reported, Year, Basis.Plan), Target.AtLeast(60).For(reported, ReportingPeriod.Range(Quarters[1].Start, Quarters[3].End), Basis.Resolution)],
            new[] { (3, 20m), (6, 45m), (9, 80m) }.Select(month => new Observation(reported, ReportingPeriod.Cumulative(2025, month.Item1), month.Item2) with { Area = Ward }));

        Assert.Equal("20, 25, 35", string.Join(", ", Quarters[..3].Select(quarter => card.Cell(Ward, reported, quarter).Observation.Value)));
        Assert.Equal("20, 45, 80", string.Join(", ", Quarters[..3].Select(quarter => Plan(card, reported, quarter).ToDate.Value)));
        Assert.Equal("3 of 3", Plan(card, reported, Quarters[2]).ToDate.Coverage.ToString());

        // A target that begins in April counts from April on: 45 − 20 and 80 − 20.
        Assert.Equal("25, 60", string.Join(", ", Quarters[1..3].Select(quarter => card.Cell(Ward, reported, quarter)[Basis.Resolution].ToDate.Value)));
        Assert.Equal(Outlook.Secured, card.Cell(Ward, reported, Quarters[2])[Basis.Resolution].Outlook);
    }

    [Fact]
    public void A_plan_of_the_year_and_a_resolution_of_five_years_stand_side_by_side()
    {
        var stage = ReportingPeriod.Stage(2024, 2028);
        var card = Card(
            [Jobs],
            [Target.AtLeast(100).For(Jobs, Year, Basis.Plan), Target.AveragePerYear(Target.AtLeast(90)).For(Jobs, stage, Basis.Resolution)],
            [.. Of(Jobs, 25, 25), .. Enumerable.Range(1, 4).Select(static quarter => new Observation(Jobs, ReportingPeriod.Quarter(2024, quarter), 20) with { Area = Ward })]);
        var cell = card.Cell(Ward, Jobs, Quarters[1]);

        Assert.Equal((Rational)50, cell[Basis.Plan].ToDate.Value);
        Assert.Equal((Rational)130, cell[Basis.Resolution].ToDate.Value);
        Assert.Equal((Rational)260 / 3, cell[Basis.Resolution].Measured);
        Assert.Null(cell.Attainments.Stricter);
    }

    [Fact]
    public void Parts_that_do_not_meet_are_undefined_with_a_reason_and_nothing_throws()
    {
        var odd = ReportingPeriod.Range(new LocalDate(2025, 2, 10), Year.End);
        var card = Card([Jobs], [Target.AtLeast(100).For(Jobs, odd, Basis.Plan)], Of(Jobs, 25, 25));

        Assert.Null(Plan(card, Jobs, Quarters[0]).Target);
        Assert.Equal(UndefinedReason.PeriodsDiffer, Plan(card, Jobs, Quarters[1]).ToDate.Value);
        Assert.Equal(1, card.CountMet(Ward, Quarters[1], Basis.Plan).Unknown);
    }

    [Fact]
    public void Rates_without_their_parts_do_not_add_up_and_nothing_throws()
    {
        var inTime = new Indicator("in-time", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };
        var card = Card([inTime], [Target.AtLeast(95).For(inTime, Year, Basis.Plan)], Of(inTime, 93, 96));

        Assert.Equal((Rational)96, card.Cell(Ward, inTime, Quarters[1]).Observation.Value);
        Assert.Equal(UndefinedReason.PartsMissing, Plan(card, inTime, Quarters[1]).ToDate.Value);
    }

    [Fact]
    public void Monthly_periods_follow_a_form_that_looks_at_quarters_and_the_other_way_round()
    {
        var kept = new Indicator("kept", Unit.Percent, Nature.IndexNumber);
        var months = Year.SplitInto(PeriodKind.Month).ToArray();
        var builder = new ScorecardBuilder([Ward], [kept], [.. months, .. Quarters]);
        builder.Add(Target.Maintain(Target.AtLeast(80), PeriodKind.Month).For(kept, Year, Basis.Plan) with { Area = Ward });
        builder.Add(Target.Maintain(Target.AtLeast(80), PeriodKind.Quarter).For(kept, Year, Basis.Resolution) with { Area = Ward });
        builder.AddRange(months[..6].Select((month, place) => new Observation(kept, month, place == 4 ? 79 : 85) with { Area = Ward }));
        builder.AddRange([new Observation(kept, Quarters[0], 85) with { Area = Ward }, new Observation(kept, Quarters[1], 83) with { Area = Ward }]);
        var card = builder.Build();

        Assert.Equal(Outlook.OutOfReach, card.Cell(Ward, kept, Quarters[1])[Basis.Plan].Outlook);
        Assert.Equal(new Ratio(5, 6), card.Cell(Ward, kept, Quarters[1])[Basis.Plan].Value);
        Assert.Equal(Outlook.Open, card.Cell(Ward, kept, months[4])[Basis.Resolution].Outlook);
        Assert.Equal(new Ratio(1, 1), card.Cell(Ward, kept, months[4])[Basis.Resolution].Value);
        Assert.Equal(UndefinedReason.NothingElapsed, card.Cell(Ward, kept, months[1])[Basis.Resolution].Value);
    }

    [Fact]
    public void A_level_is_that_of_any_report_that_ends_on_the_day()
    {
        var satisfaction = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        var months = Year.SplitInto(PeriodKind.Month).ToArray();
        var builder = new ScorecardBuilder([Ward], [satisfaction], months);
        builder.Add(new Observation(satisfaction, Quarters[0], 82) with { Area = Ward });
        var card = builder.Build();

        Assert.Equal((Rational)82, card.Cell(Ward, satisfaction, months[2]).Observation.Value);
        Assert.Equal(UndefinedReason.MissingObservation, card.Cell(Ward, satisfaction, months[1]).Observation.Value);
    }

    [Fact]
    public void A_milestone_that_is_done_stays_done()
    {
        var recognised = new Indicator("recognised", Unit.One, Nature.Milestone);
        var card = Card(
            [recognised],
            [Target.DoneBy(new LocalDate(2025, 6, 30)).For(recognised, Year, Basis.Plan)],
            [Observation.Done(recognised, Quarters[0], new LocalDate(2025, 2, 1)) with { Area = Ward }]);

        Assert.All(Quarters, quarter => Assert.Equal(Verdict.Met, Plan(card, recognised, quarter).Verdict));
        Assert.Empty(card.Missing(Quarters[2]));
    }

    [Fact]
    public void What_never_falls_does_not_fall_between_two_cumulative_reports()
    {
        var card = Card([Jobs], [], [new Observation(Jobs, ReportingPeriod.Cumulative(2025, 3), 50) with { Area = Ward }, new Observation(Jobs, ReportingPeriod.Cumulative(2025, 6), 40) with { Area = Ward }]);

        Assert.Equal(UndefinedReason.MissingObservation, card.Cell(Ward, Jobs, Quarters[1]).Observation.Value);
    }

    [Fact]
    public void A_report_may_come_after_it_was_said_to_be_missing()
    {
        var builder = new ScorecardBuilder([Ward], [Jobs], Quarters);
        var missing = Observation.Missing(Jobs, Quarters[0]) with { Area = Ward };
        builder.Add(missing);
        Assert.Single(builder.Build().Missing(Quarters[0]));
        builder.Add(new Observation(Jobs, Quarters[0], 25) with { Area = Ward });
        builder.Add(missing);

        Assert.Equal((Rational)25, builder.Build().Cell(Ward, Jobs, Quarters[0]).Observation.Value);
    }

    [Fact]
    public void What_begins_after_the_day_of_a_card_has_not_started_whatever_was_reported()
    {
        var builder = new ScorecardBuilder([Ward], [Jobs], Quarters);
        builder.Add(Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = Ward });
        builder.AddRange(Of(Jobs, 25, 25, 25, 30));
        var card = builder.Build(asOf: new LocalDate(2025, 8, 31));

        Assert.Equal((Rational)75, Plan(card, Jobs, Quarters[2]).ToDate.Value);
        Assert.Equal(MissingReason.NotStarted, card.Cell(Ward, Jobs, Quarters[3]).Observation.MissingReason);
        Assert.Equal(UndefinedReason.MissingObservation, Plan(card, Jobs, Quarters[3]).Outlook);
        Assert.Equal(1, card.CountMet(Ward, Quarters[3], Basis.Plan).Unknown);
    }

    [Fact]
    public void The_order_in_which_targets_come_changes_no_text_and_no_choice_between_equally_long_periods()
    {
        Target[] targets =
        [
            Target.AtLeast(90).For(Jobs, Year, Basis.Resolution), Target.AtLeast(100).For(Jobs, Year, Basis.Plan), Target.AtLeast(80).For(Jobs, ReportingPeriod.Cumulative(2025, 12), Basis.Plan),
        ];
        var (one, other) = (Card([Jobs], targets, Of(Jobs, 25)), Card([Jobs], [.. targets.Reverse()], Of(Jobs, 25)));

        Assert.Equal(one.Cell(Ward, Jobs, Quarters[0]).ToString(), other.Cell(Ward, Jobs, Quarters[0]).ToString());
        Assert.Equal(one.Bases, other.Bases);
        Assert.Equal(one.ToRows().Select(static row => row.ToString()), other.ToRows().Select(static row => row.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_slip_is_told_with_the_way_out()
    {
        var builder = new ScorecardBuilder([Ward], [Jobs], Quarters);

        Assert.Contains("name one of its areas, with { Area = … }: ward", Assert.Throws<ArgumentException>(() => builder.Add(Target.AtLeast(1).For(Jobs, Year, Basis.Plan))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "is of another calendar",
            Assert.Throws<ArgumentException>(() => builder.Add(new Observation(Jobs, ReportingPeriod.Quarter(2025, 1, ReportingCalendar.StartingIn(7, YearNaming.ByStart)), 1) with { Area = Ward })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fiscal_year_runs_from_july()
    {
        var calendar = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        var fiscal = ReportingPeriod.Year(2025, calendar);
        var quarters = fiscal.SplitInto(PeriodKind.Quarter).ToArray();
        var builder = new ScorecardBuilder([Ward], [Jobs], quarters);
        builder.Add(Target.AtLeast(100).For(Jobs, fiscal, Basis.Plan) with { Area = Ward });
        builder.AddRange([new Observation(Jobs, quarters[0], 30) with { Area = Ward }, new Observation(Jobs, quarters[1], 30) with { Area = Ward }]);
        var plan = Plan(builder.Build(), Jobs, quarters[1]);

        Assert.Equal((60, "2 of 2"), ((int)plan.ToDate.Value.Match(static value => value.Round(0), static _ => -1), plan.ToDate.Coverage.ToString()));
        Assert.Equal(new Ratio(184, 365), plan.Pace.Elapsed);
    }

    [Fact]
    public void Rows_have_every_figure_of_their_cell()
    {
        var rows = Card([Jobs, Spent], [Target.AtLeast(100).For(Jobs, Year, Basis.Plan), Target.AtLeast(90).For(Jobs, Year, Basis.Resolution)], [.. Of(Jobs, 25, 30), .. Of(Spent, 1)]).ToRows().ToArray();

        Assert.Equal(12, rows.Length);
        var row = rows.Single(static row => row.Indicator == Jobs && row.Period == Quarters[1] && row.Basis == Basis.Plan);
        Assert.Equal(
            ("30", "55", "2 of 2", "Open", "55/100", "Ahead", "green"),
            ($"{row.Value}", $"{row.ToDate.Value}", $"{row.ToDate.Coverage}", $"{row.Outlook}", $"{row.Attained}", $"{row.Standing}", $"{row.Band}"));
        Assert.Equal((UndefinedReason.MissingTarget, null), (rows[^4].Outlook.Reason, rows[^4].Basis));
        Assert.Equal((Rational)1, rows[^4].Value);
        Assert.Equal(UndefinedReason.MissingObservation, rows[^4].AbsoluteChangeFromLastYear);
    }

    [Fact]
    public void A_contradiction_says_what_is_there_and_the_way_out()
    {
        var builder = new ScorecardBuilder([Ward], [Jobs], Quarters);
        var report = new Observation(Jobs, Quarters[0], 25) with { Area = Ward };
        builder.Add(report);
        builder.Add(report);

        var refused = Assert.Throws<ArgumentException>("observation", () => builder.Add(report with { Status = ObservationStatus.Estimate }));
        Assert.Contains("jobs ward 2025-Q1: 25 is there", refused.Message, StringComparison.Ordinal);
        Assert.Contains("A correction is added as a Vintage", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(Jobs, ReportingPeriod.Quarter(2026, 1), 25) with { Area = Ward }));

        var known = Instant.FromUtc(2025, 4, 5, 0, 0);
        builder.Add(new Vintage(new Observation(Jobs, Quarters[0], 26) with { Area = Ward }, known));
        Assert.Throws<ArgumentException>("vintage", () => builder.Add(new Vintage(new Observation(Jobs, Quarters[0], 27) with { Area = Ward }, known)));
        Assert.Equal((Rational)26, builder.Build().Cell(Ward, Jobs, Quarters[0]).Observation.Value);
        Assert.Equal((Rational)25, builder.Build(knownAt: new LocalDateTime(2025, 4, 4, 0, 0).WithOffset(Offset.Zero)).Cell(Ward, Jobs, Quarters[0]).Observation.Value);
    }

    private static Attainment Plan(Scorecard card, Indicator indicator, ReportingPeriod period) => card.Cell(Ward, indicator, period)[Basis.Plan];

    private static IEnumerable<Observation> Of(Indicator indicator, params decimal[] quarters) => quarters.Select((value, place) => new Observation(indicator, Quarters[place], value) with { Area = Ward });

    private static Scorecard Card(Indicator[] indicators, Target[] targets, IEnumerable<Observation> reports)
    {
        var builder = new ScorecardBuilder([Ward], indicators, Quarters);
        builder.AddRange(targets.Select(static target => target with { Area = Ward }));
        builder.AddRange(reports);
        return builder.Build();
    }
}
