using FsCheck;
using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Indicators;

public class ObservationSeriesTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);

    [Fact]
    public void Is_in_the_order_of_time_whatever_order_it_comes_in()
    {
        var series = new ObservationSeries([Month(3, 30), Month(1, 10), Month(2, 20)]);

        Assert.Equal([1, 2, 3], series.Observations.Select(static observation => observation.Period.Number));
        Assert.Equal(Month(3, 30), series.Latest);
        Assert.Equal(Month(2, 20), series[ReportingPeriod.Month(2019, 2)]);
        Assert.Equal(Month(2, 20), series.UpTo(ReportingPeriod.Month(2019, 2)).Latest);
    }

    [Fact]
    public void What_is_not_there_is_missing() =>
        Assert.Equal(Observation.Missing(Jobs, ReportingPeriod.Month(2019, 4)), new ObservationSeries([Month(1, 10)])[ReportingPeriod.Month(2019, 4)]);

    [Fact]
    public void What_is_no_series_is_refused()
    {
        Assert.Throws<ArgumentException>("observations", static () => new ObservationSeries([]));
        Refused("there is another one of the same period", Month(1, 10), Month(2, 3), Month(1, 10));
        Refused("another kind of period", Month(1, 10), new Observation(Jobs, ReportingPeriod.Quarter(2019, 1), 10));
        Refused("the area is 22", Month(1, 10), Month(2, 10) with { Area = new AreaCode("22") });
        Refused("the indicator is new-jobs", new Observation(MongCai2019.Reduced, ReportingPeriod.Month(2019, 1), 1), Month(2, 10));
        Assert.Throws<ArgumentNullException>("observations", static () => new ObservationSeries([null!]));
        Assert.Throws<ArgumentException>("period", static () => new ObservationSeries([Month(2, 1)]).UpTo(ReportingPeriod.Month(2019, 1)));
    }

    [Fact]
    public void A_month_is_the_year_to_date_less_the_year_to_the_month_before()
    {
        var cumulative = new ObservationSeries([ToDate(1, 10), ToDate(2, 30), ToDate(3, 60)]);

        var periodic = cumulative.ToPeriodic(PeriodKind.Month);

        Assert.Equal([Month(1, 10), Month(2, 20), Month(3, 30)], periodic.Observations);
    }

    [Fact]
    public void Quarters_come_out_of_the_year_to_date_of_quarters()
    {
        var cumulative = new ObservationSeries([ToDate(3, 10), ToDate(6, 30)]);

        Assert.Equal([10, 20], Values(cumulative.ToPeriodic(PeriodKind.Quarter)));
        Assert.Throws<ArgumentException>("each", () => cumulative.ToPeriodic(PeriodKind.HalfYear));
        Assert.Throws<ArgumentException>("each", () => cumulative.ToPeriodic(PeriodKind.Day));
    }

    [Fact]
    public void What_a_gap_hides_is_missing_and_not_guessed()
    {
        var periodic = new ObservationSeries([ToDate(1, 10), ToDate(3, 60), ToDate(4, 70)]).ToPeriodic(PeriodKind.Month);
        var cumulative = new ObservationSeries([Month(1, 10), Month(3, 30)]).ToCumulative();

        Assert.Equal([10, null, null, 10], Values(periodic));
        Assert.Equal([10, null, null], Values(cumulative));
    }

    [Fact]
    public void What_is_known_within_bounds_stays_so_and_what_is_missing_is_no_report()
    {
        var growing = Jobs with { NeverFalls = true };
        var three = Observation.OfRange(growing, ReportingPeriod.Cumulative(2019, 3), RationalInterval.Above(1.4m));
        var quarters = new ObservationSeries([three, new(growing, ReportingPeriod.Cumulative(2019, 6), 5)]).ToPeriodic(PeriodKind.Quarter);
        var missing = new ObservationSeries([Observation.Missing(growing, ReportingPeriod.Cumulative(2019, 3), MissingReason.NotCollected), new(growing, ReportingPeriod.Cumulative(2019, 6), 3)]).ToPeriodic(PeriodKind.Quarter);

        Assert.Equal(["(1.4..)", "[0..3.6)"], quarters.Observations.Select(static quarter => quarter.Range.ToString()), StringComparer.Ordinal);
        Assert.All(missing.Observations, static quarter => Assert.Equal((new Coverage(0, 1), MissingReason.NotCollected), (quarter.Coverage, quarter.MissingReason)));
        Assert.Equal(new Coverage(0, 2), RollUp.OverTime(missing, ReportingPeriod.HalfYear(2019, 1), MissingDataPolicy.RequireAll).Coverage);
    }

    [Fact]
    public void What_was_reported_in_part_stays_so()
    {
        var growing = Jobs with { NeverFalls = true };
        var half = PartialAggregate.Of(new Observation(growing, ReportingPeriod.Cumulative(2019, 6), 150)).Finish(default, 2, MissingDataPolicy.RequireAll);
        var whole = PartialAggregate.Of(new Observation(growing, ReportingPeriod.Cumulative(2019, 12), 400), 2).Finish(default, 2, MissingDataPolicy.RequireAll);
        var halves = new ObservationSeries([half, whole]).ToPeriodic(PeriodKind.HalfYear).Observations;

        Assert.Equal((RationalInterval.AtLeast(150), new Coverage(1, 2)), (halves[0].Range, halves[0].Coverage));
        Assert.Equal((UndefinedReason.MissingObservation, new Coverage(1, 2)), (halves[1].Value, halves[1].Coverage));
    }

    [Fact]
    public void A_difference_is_as_firm_as_the_weaker_part()
    {
        var periodic = new ObservationSeries([ToDate(1, 10) with { Status = ObservationStatus.Estimate }, ToDate(2, 30), ToDate(3, 60)]).ToPeriodic(PeriodKind.Month);
        var cumulative = new ObservationSeries([Month(1, 10), Month(2, 20) with { Status = ObservationStatus.Provisional }, Month(3, 30)]).ToCumulative();

        Assert.Equal([ObservationStatus.Estimate, ObservationStatus.Estimate, ObservationStatus.Official], periodic.Observations.Select(static observation => observation.Status));
        Assert.Equal([ObservationStatus.Official, ObservationStatus.Provisional, ObservationStatus.Provisional], cumulative.Observations.Select(static observation => observation.Status));
    }

    [Fact]
    public void Only_a_flow_is_summed_over_a_year()
    {
        var stock = new Indicator("poor", Unit.Household, Nature.Stock);

        Assert.Throws<InvalidOperationException>(() => new ObservationSeries([new Observation(stock, ReportingPeriod.Month(2019, 1), 97)]).ToCumulative());
        Assert.Throws<InvalidOperationException>(() => new ObservationSeries([new Observation(stock, ReportingPeriod.Cumulative(2019, 1), 97)]).ToPeriodic(PeriodKind.Month));
        Assert.Throws<InvalidOperationException>(static () => new ObservationSeries([Month(1, 10)]).ToPeriodic(PeriodKind.Month));
        Assert.Throws<InvalidOperationException>(static () => new ObservationSeries([ToDate(1, 10)]).ToCumulative());
    }

    [Property]
    public void Cumulative_to_periodic_to_cumulative_gives_the_same_values(NonEmptyArray<decimal> values, bool isQuarterly, PositiveInt startMonth)
    {
        var calendar = ReportingCalendar.StartingIn((startMonth.Get % 12) + 1, YearNaming.ByStart);
        var (each, months) = isQuarterly ? (PeriodKind.Quarter, 3) : (PeriodKind.Month, 1);
        var perYear = 12 / months;
        var cumulative = new ObservationSeries(values.Get.Select((value, index) =>
            new Observation(Jobs, ReportingPeriod.Cumulative(2019 + (index / perYear), ((index % perYear) + 1) * months, calendar), value)));

        var periodic = cumulative.ToPeriodic(each);

        Assert.Equal(cumulative.Observations.Select(Reported), periodic.ToCumulative().Observations.Select(Reported));
        Assert.Equal(periodic.Observations, periodic.ToCumulative().ToPeriodic(each).Observations);
    }

    [Fact]
    public void A_sum_counts_the_reports_that_it_is_made_of()
    {
        var cumulative = new ObservationSeries([Month(1, 10), Month(2, 20), Month(4, 30)]).ToCumulative();

        Assert.Equal([new Coverage(1, 1), new Coverage(2, 2), new Coverage(2, 3), new Coverage(3, 4)], cumulative.Observations.Select(static observation => observation.Coverage));
    }

    [Fact]
    public void Compares_a_period_with_the_one_before_and_with_last_years()
    {
        var series = new ObservationSeries([Month(2, 20), Month(1, 10), new Observation(Jobs, ReportingPeriod.Month(2018, 2), 16)]);
        var february = ReportingPeriod.Month(2019, 2);

        Assert.Equal((Rational)10, series.ChangeFromPrevious(february).Absolute);
        Assert.Equal(-3, series.ChangeFromPrevious(february).ExtraDays);
        Assert.Equal("25.0%", series.ChangeFromLastYear(february).Relative.ToPercentage(1).ToString());
        Assert.Equal(UndefinedReason.MissingObservation, series.ChangeFromLastYear(ReportingPeriod.Month(2019, 1)).Absolute.Reason);
        Assert.Throws<ArgumentException>("period", () => series.ChangeFromPrevious(ReportingPeriod.Quarter(2019, 1)));
    }

    // "Coverage counts expected reports": of the two, the sum alone is made of several.
    private static (ReportingPeriod Period, Calculated<Rational> Value, ObservationStatus Status, NodaTime.LocalDate Through) Reported(Observation observation) =>
        (observation.Period, observation.Value, observation.Status, observation.Through);

    private static Observation Month(int month, decimal value) => new(Jobs, ReportingPeriod.Month(2019, month), value);

    private static Observation ToDate(int months, decimal value) => new(Jobs, ReportingPeriod.Cumulative(2019, months), value);

    private static IEnumerable<int?> Values(ObservationSeries series) =>
        series.Observations.Select(static observation => observation.Value.Match<int?>(static value => (int)value.Round(0), static _ => null));

    private static void Refused(string inMessage, params Observation[] wrong) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("observations", () => new ObservationSeries(wrong)).Message, StringComparison.Ordinal);
}
