using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Pace;

public class ElapsedShareTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly ReportingPeriod FirstHalf = ReportingPeriod.HalfYear(2019, 1);
    private static readonly ClosingRule The14th = ClosingRule.OnDay(14);
    private static readonly Rational[] LastYear = [0, 0, 0, 0, 0, 10, 0, 0, 0, 20, 30, 40];

    [Fact]
    public void Half_a_year_is_181_of_365_days_or_6_of_12_months()
    {
        Assert.Equal("181/365", ElapsedShare.ByDays.AtEndOf(Year, FirstHalf).ToString());
        Assert.Equal("6/12", ElapsedShare.ByMonths.AtEndOf(Year, FirstHalf).ToString());
    }

    [Fact]
    public void Within_the_window_it_is_182_of_365_days()
    {
        Assert.Equal("182/365", ElapsedShare.ByDays.Within(The14th).AtEndOf(Year, FirstHalf).ToString());
        Assert.Equal("6/12", ElapsedShare.ByMonths.Within(The14th).AtEndOf(Year, FirstHalf).ToString());
        Assert.Equal("6/12", ElapsedShare.ByMonths.Within(The14th).At(Year, new LocalDate(2019, 7, 13)).ToString());
        Assert.Equal("7/12", ElapsedShare.ByMonths.Within(The14th).At(Year, new LocalDate(2019, 7, 14)).ToString());
    }

    [Theory]
    [InlineData(2018, 12, 31, "0/365", "0/12")]
    [InlineData(2019, 1, 1, "1/365", "0/12")]
    [InlineData(2019, 1, 30, "30/365", "0/12")]
    [InlineData(2019, 1, 31, "31/365", "1/12")]
    [InlineData(2019, 12, 30, "364/365", "11/12")]
    [InlineData(2019, 12, 31, "365/365", "12/12")]
    [InlineData(2025, 1, 1, "365/365", "12/12")]
    public void A_day_counts_when_it_is_over_and_a_month_too(int year, int month, int day, string days, string months)
    {
        Assert.Equal(days, ElapsedShare.ByDays.At(Year, new LocalDate(year, month, day)).ToString());
        Assert.Equal(months, ElapsedShare.ByMonths.At(Year, new LocalDate(year, month, day)).ToString());
    }

    [Fact]
    public void A_profile_weighs_months_by_what_they_brought()
    {
        var profile = ElapsedShare.ByActuals(LastYear);
        Assert.Equal(new Ratio(1, 10), profile.AtEndOf(Year, FirstHalf));
        Assert.Equal(new Ratio(0, 1), profile.AtEndOf(Year, ReportingPeriod.Cumulative(2019, 5)));
        Assert.Equal(new Ratio(3, 10), profile.AtEndOf(Year, ReportingPeriod.Cumulative(2019, 10)));
        Assert.Equal(new Ratio(1, 20), profile.At(Year, new LocalDate(2019, 6, 15)));
        Assert.Equal(new Ratio(1, 10), profile.Within(The14th).AtEndOf(Year, FirstHalf));
        Assert.Equal(new Ratio(1, 2), ElapsedShare.ByProfile([0.5m, 1]).At(ReportingPeriod.Cumulative(2019, 2), new LocalDate(2019, 1, 31)));
        Assert.Equal(new Ratio(3, 4), ElapsedShare.ByProfile([0.5m, 1]).At(ReportingPeriod.Cumulative(2019, 2), new LocalDate(2019, 2, 14)));
    }

    [Fact]
    public void A_profile_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByProfile([0.5m, 0.4m, 1]));
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByProfile([-0.1m, 1]));
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByProfile([0.5m, 0.9m]));
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByProfile([]));
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByActuals([1, -1, 2]));
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByActuals([0, 0]));
        Assert.Throws<ArgumentNullException>(() => ElapsedShare.ByProfile(null!));
        Assert.Throws<ArgumentNullException>(() => ElapsedShare.ByActuals(null!));
        Assert.Throws<ArgumentNullException>(() => ElapsedShare.ByDays.Within(null!));
    }

    [Fact]
    public void What_has_no_months_is_measured_by_days_only()
    {
        var week = ReportingPeriod.Week(2019, 26);
        Assert.Equal("3/7", ElapsedShare.ByDays.At(week, new LocalDate(2019, 6, 26)).ToString());
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => ElapsedShare.ByMonths.At(week, week.End)).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => ElapsedShare.ByActuals(LastYear).At(FirstHalf, week.End)).ParamName);
        Assert.Throws<ArgumentException>(() => ElapsedShare.ByDays.Within(The14th).At(ReportingPeriod.Parse("range:2019-01-01/P9D"), week.End));
    }

    [Fact]
    public void A_stage_and_a_term_elapse_too()
    {
        Assert.Equal("36/60", ElapsedShare.ByMonths.AtEndOf(ReportingPeriod.Stage(2016, 2020), ReportingPeriod.Year(2018)).ToString());
        Assert.Equal("1/1826", ElapsedShare.ByDays.At(ReportingPeriod.Parse("term:2020-10-14/P1826D"), new LocalDate(2020, 10, 14)).ToString());
    }

    [Fact]
    public void Says_what_it_counts() =>
        Assert.Equal("by days, closed on day 14", ElapsedShare.ByDays.Within(The14th).ToString());

    [Fact]
    public void A_host_may_measure_by_what_it_likes()
    {
        var bySchoolMonths = ElapsedShare.Custom("by school months", static (days, date) => new(Math.Min(date.Month, 9), days.End.Month is 12 ? 9 : 99));

        Assert.Equal("6/9", bySchoolMonths.At(ReportingPeriod.Year(2019), new LocalDate(2019, 6, 1)).ToString());
        Assert.Equal(new Ratio(0, 1), bySchoolMonths.At(ReportingPeriod.Year(2019), new LocalDate(2018, 12, 31)));
        Assert.Equal(new Ratio(1, 1), bySchoolMonths.At(ReportingPeriod.Year(2019), new LocalDate(2030, 2, 1)));
        Assert.Equal("by school months, closed on day 14", bySchoolMonths.Within(The14th).ToString());
    }

    [Fact]
    public void A_measure_of_a_host_sees_the_data_window_where_it_is_asked_for()
    {
        var asked = new List<(ReportingPeriod Days, LocalDate Date)>();
        var measure = ElapsedShare.Custom("by whatever is asked", (days, date) =>
        {
            asked.Add((days, date));
            return default;
        });

        measure.Within(The14th).At(ReportingPeriod.Year(2019), new LocalDate(2018, 12, 15));
        measure.At(ReportingPeriod.Year(2019), new LocalDate(2020, 1, 1));

        Assert.Equal(
            [(The14th.WindowOf(ReportingPeriod.Year(2019)), new LocalDate(2018, 12, 15)), (ReportingPeriod.Year(2019), new LocalDate(2019, 12, 31))],
            asked);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_measure_of_a_host_that_gives_no_share_is_named(int percent)
    {
        var measure = ElapsedShare.Custom("by guess", (_, _) => Ratio.FromPercent(percent));
        var thrown = Assert.Throws<InvalidOperationException>(() => measure.At(ReportingPeriod.Year(2019), new LocalDate(2019, 3, 1)));
        Assert.Contains($"The measure \"by guess\" says that {Ratio.FromPercent(percent)} of 2019-A1 has elapsed on 2019-03-01", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("name", static () => ElapsedShare.Custom(" ", static (_, _) => default));
        Assert.Throws<ArgumentNullException>("share", static () => ElapsedShare.Custom("x", null!));
    }

    [CountedProperty(fast: 30, all: 300, Arbitrary = [typeof(KpiArbitraries)])]
    public bool Is_0_before_and_1_at_the_end_and_never_decreases(ReportingPeriod target)
    {
        var measures = new List<ElapsedShare> { ElapsedShare.ByDays };
        var hasWindow = target.Kind is not (PeriodKind.Term or PeriodKind.Range);
        if (target.TrySplitInto(PeriodKind.Month, out var months))
        {
            measures.Add(ElapsedShare.ByMonths);
            measures.Add(ElapsedShare.ByActuals(Enumerable.Range(0, months.Count).Select(month => (Rational)(month % 3 == 1 ? 0 : month + 1))));
        }

        measures.AddRange(hasWindow ? [.. measures.Select(measure => measure.Within(The14th))] : Array.Empty<ElapsedShare>());
        return measures.All(measure => Grows(measure, target));
    }

    private static bool Grows(ElapsedShare measure, ReportingPeriod target)
    {
        var step = Math.Max(1, target.Days / 25);
        var previous = measure.At(target, target.Start.PlusDays(-32));
        var end = measure.At(target, target.End);
        var ok = previous == new Ratio(0, 1) && end == new Ratio(1, 1);
        for (var days = -20; days <= target.Days; days += step)
        {
            var share = measure.At(target, target.Start.PlusDays(days));
            ok &= share >= previous && share <= end;
            previous = share;
        }

        return ok;
    }
}
