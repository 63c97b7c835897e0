using NodaTime;

namespace MongCai.Kpi.Tests.Indicators;

/// <summary>Tests what a year has brought so far, from the parts of a series.</summary>
public class SeriesToDateTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };

    [Fact]
    public void Quarters_add_up_since_the_targets_period_began()
    {
        var toDate = ToDate(Target.AtLeast(100), Quarter(Jobs, 1, 10), Quarter(Jobs, 2, 20), new Observation(Jobs, ReportingPeriod.Quarter(2018, 4), 99));

        Assert.Equal((Rational)30, toDate.Value);
        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), toDate.Period);
        Assert.Equal(new Coverage(2, 2), toDate.Coverage);
    }

    [Fact]
    public void All_quarters_are_the_year()
    {
        var measured = Measured(Target.AtLeast(100), [.. Enumerable.Range(1, 4).Select(static quarter => Quarter(Jobs, quarter, 30))]);

        Assert.Equal((Rational)120, measured.ToDate.Value);
        Assert.True(measured.IsFinal);
        Assert.Equal(Verdict.Exceeded, measured.Verdict);
    }

    [Fact]
    public void A_quarter_that_is_missing_is_seen_in_the_coverage_and_the_rest_is_a_bound()
    {
        var toDate = ToDate(Target.AtLeast(100), Quarter(Jobs, 1, 10), Quarter(Jobs, 3, 20));

        Assert.Equal(UndefinedReason.MissingObservation, toDate.Value.Reason);
        Assert.Equal(new Coverage(2, 3), toDate.Coverage);
        Assert.Equal(RationalInterval.AtLeast(30), toDate.Range);
    }

    [Fact]
    public void Of_what_may_fall_a_missing_quarter_leaves_everything_possible()
    {
        var mayFall = Jobs with { NeverFalls = false };

        Assert.Equal(RationalInterval.Unbounded, ToDate(Target.AtLeast(100), Quarter(mayFall, 1, 10), Quarter(mayFall, 3, 20)).Range);
    }

    [Fact]
    public void It_is_as_firm_as_the_weakest_and_reaches_as_far_as_the_last()
    {
        var toDate = ToDate(
            Target.AtLeast(100), Quarter(Jobs, 1, 10) with { Status = ObservationStatus.Estimate, Through = new LocalDate(2019, 3, 15) }, Quarter(Jobs, 2, 20) with { Through = new LocalDate(2019, 6, 20) });

        Assert.Equal((ObservationStatus.Estimate, new LocalDate(2019, 6, 20)), (toDate.Status, toDate.Through));
    }

    // The scorecard and the series are judged by the same sums.
    [Fact]
    public void A_bound_of_the_year_to_date_is_a_bound_of_what_came_since()
    {
        var (secondHalf, nineMonths) = (ReportingPeriod.HalfYear(2019, 2), ReportingPeriod.Cumulative(2019, 9));
        var target = Target.AtLeast(1).For(Jobs, secondHalf, Basis.Plan);
        Observation[] reports = [new(Jobs, ReportingPeriod.Cumulative(2019, 6), 1), Observation.OfRange(Jobs, nineMonths, RationalInterval.Above(3))];
        var series = new ObservationSeries(reports).Against(target)[Basis.Plan];
        var builder = new ScorecardBuilder([default(AreaCode)], [Jobs], [secondHalf, ReportingPeriod.Quarter(2019, 3)]);
        builder.AddRange(reports);
        builder.Add(target);
        var card = builder.Build(asOf: nineMonths.End).Cell(default, Jobs, ReportingPeriod.Quarter(2019, 3));

        Assert.Equal((RationalInterval.Above(2), Outlook.Secured, Coverage.One), (series.ToDate.Range, series.Outlook, series.ToDate.Coverage));
        Assert.Equal(RationalInterval.Above(2), card.Observation.Range);
    }

    [Fact]
    public void What_is_missing_of_the_year_to_date_is_missing_of_what_came_since()
    {
        var target = Target.AtLeast(1).For(Jobs, ReportingPeriod.HalfYear(2019, 2), Basis.Plan);
        var toDate = new ObservationSeries([Observation.Missing(Jobs, ReportingPeriod.Cumulative(2019, 6), MissingReason.NotCollected), new(Jobs, ReportingPeriod.Cumulative(2019, 9), 3)])
            .Against(target)[Basis.Plan].ToDate;

        Assert.Equal((UndefinedReason.MissingObservation, MissingReason.NotCollected, new Coverage(0, 1)), (toDate.Value.Reason, toDate.MissingReason, toDate.Coverage));
    }

    [Fact]
    public void Two_cumulative_values_that_began_earlier_give_their_difference()
    {
        var secondHalf = Target.AtLeast(50).For(Jobs, ReportingPeriod.HalfYear(2019, 2), Basis.Plan);
        Observation Cumulative(int months, decimal value) => new(Jobs, ReportingPeriod.Cumulative(2019, months), value);

        Assert.Equal((Rational)25, new ObservationSeries([Cumulative(6, 30), Cumulative(9, 55)]).Against(secondHalf)[Basis.Plan].ToDate.Value);
        Assert.Contains(
            "which the series does not have",
            Assert.Throws<ArgumentException>(() => new ObservationSeries([Cumulative(9, 55)]).Against(secondHalf)).Message,
            StringComparison.Ordinal);
    }

    // "Distinct counts accumulate but are never added up."
    [Fact]
    public void Distinct_counts_do_not_add_up()
    {
        var visitors = new Indicator("visitors", Unit.Person, Nature.DistinctCount);

        Assert.Equal(UndefinedReason.DistinctCountsDoNotAdd, ToDate(Target.AtLeast(100), Quarter(visitors, 1, 10), Quarter(visitors, 2, 20)).Value.Reason);
        Assert.Equal(
            (Rational)25,
            ToDate(Target.AtLeast(100), new Observation(visitors, ReportingPeriod.Cumulative(2019, 3), 10), new Observation(visitors, ReportingPeriod.Cumulative(2019, 6), 25)).Value);
    }

    [Fact]
    public void Of_a_level_it_is_the_latest_value()
    {
        var poor = new Indicator("poor", Unit.Household, Nature.Stock);

        Assert.Equal(new Observation(poor, ReportingPeriod.Quarter(2019, 2), 20), ToDate(Target.AtMost(10), Quarter(poor, 1, 10), Quarter(poor, 2, 20)));
    }

    [Fact]
    public void Of_two_flows_numerators_and_denominators_add_up()
    {
        var inTime = new Indicator("files-in-time", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };

        var toDate = ToDate(Target.AtLeast(95), Rate(inTime, 1, 90, 100), Rate(inTime, 2, 290, 300));

        Assert.Equal(new Ratio(380, 400), toDate.Ratio);
        Assert.Equal((Rational)95, toDate.Value);
    }

    // The days are 200 and 300, divided by the mean of 100 and 200 employees.
    [Fact]
    public void A_flow_is_over_the_mean_of_the_stocks_so_far()
    {
        var sickness = new Indicator("sickness-days", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, NeverFalls = true };

        var toDate = ToDate(Target.AtMost(9.5m), Rate(sickness, 1, 200, 100), Rate(sickness, 2, 300, 200));

        Assert.Equal((Rational)500 / 150, toDate.Value);
        Assert.Equal(new Coverage(2, 2), toDate.Coverage);
    }

    [Fact]
    public void A_flow_is_over_the_stock_of_the_day_that_is_named()
    {
        var deaths = new Indicator("road-deaths", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, StockOn = new AnnualDate(1, 1), NeverFalls = true };

        Assert.Equal((Rational)500 / 200, ToDate(Target.AtMost(9.5m), Rate(deaths, 1, 200, 200), Rate(deaths, 2, 300, 200)).Value);
    }

    [Fact]
    public void Rates_without_their_parts_do_not_add_up()
    {
        var inTime = new Indicator("files-in-time", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };

        Assert.Throws<InvalidOperationException>(() => Measured(Target.AtLeast(95), Quarter(inTime, 1, 90), Quarter(inTime, 2, 95)));
    }

    [Fact]
    public void Parts_that_do_not_begin_with_the_period_are_refused()
    {
        var fromFebruary = Target.AtLeast(100).For(Jobs, ReportingPeriod.Range(new LocalDate(2019, 2, 1), new LocalDate(2019, 12, 31)), Basis.Plan);

        Assert.Throws<ArgumentException>(() => new ObservationSeries([Quarter(Jobs, 2, 10)]).Against(fromFebruary));
    }

    private static Observation Quarter(Indicator indicator, int quarter, decimal value) => new(indicator, ReportingPeriod.Quarter(2019, quarter), value);

    private static Observation Rate(Indicator indicator, int quarter, decimal numerator, decimal denominator) =>
        Observation.OfRatio(indicator, ReportingPeriod.Quarter(2019, quarter), numerator, denominator);

    private static Observation ToDate(TargetForm form, params Observation[] reported) => Measured(form, reported).ToDate;

    private static Attainment Measured(TargetForm form, params Observation[] reported) =>
        new ObservationSeries(reported).Against(form.For(reported[0].Indicator, MongCai2019.Year, Basis.Plan))[Basis.Plan];
}
