using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class PaceProfileLawsTests
{
    private static readonly Rational[] Seasonal = [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 0];

    [Fact]
    public void The_measures_of_the_library_keep_them()
    {
        KpiLaws.PaceProfile(ElapsedShare.ByDays).Check(seed: 1, Breaks.CasesThatHold);
        KpiLaws.PaceProfile(ElapsedShare.ByMonths).Check(seed: 1, Breaks.CasesThatHold);
        KpiLaws.PaceProfile(ElapsedShare.ByActuals(Seasonal)).Check(seed: 1, Breaks.CasesThatHold);
        KpiLaws.PaceProfile(ElapsedShare.ByActuals(Seasonal).Within(ClosingRule.OnDay(14))).Check(seed: 1, Breaks.CasesThatHold);
        KpiLaws.PaceProfile(ElapsedShare.ByMonths, PeriodKind.Quarter, ReportingCalendar.StartingIn(7, YearNaming.ByStart)).Check(seed: 1, Breaks.CasesThatHold);
        KpiLaws.PaceProfile(ElapsedShare.ByDays, PeriodKind.Week).Check(seed: 1, Breaks.CasesThatHold);
    }

    [Fact]
    public void A_share_above_1_is_found()
    {
        var laws = KpiLaws.PaceProfile(ElapsedShare.Custom("by a year of 360 days", static (days, date) => new(DayOf(days, date), 360)));
        Breaks.Law(
            laws,
            laws.HasShares,
            "2019-A1: InvalidOperationException, The measure \"by a year of 360 days\" says that 361/360 of 2019-A1 has elapsed on 2019-12-27: a share is 0 to 1.");
    }

    [Fact]
    public void A_dip_is_found()
    {
        var laws = KpiLaws.PaceProfile(ElapsedShare.Custom("by months", static (days, date) => new(date == days.End ? 12 : date.Month == 7 ? 4 : date.Month - 1, 12)));
        Breaks.Law(laws, laws.NeverDecreases, "2019-A1: at the end of 2019-06-30 it is 5/12, and a day later 1/3.");
    }

    [Fact]
    public void A_dip_of_one_day_in_leap_years_is_found()
    {
        var laws = KpiLaws.PaceProfile(ElapsedShare.Custom("by days", static (days, date) => date is { Month: 2, Day: 29 } ? new(1, 12) : new(DayOf(days, date), days.Days)));
        Breaks.Law(laws, laws.NeverDecreases);
    }

    [Fact]
    public void An_end_short_of_1_is_found()
    {
        var laws = KpiLaws.PaceProfile(ElapsedShare.Custom("by days", static (days, date) => new(DayOf(days, date) * 99, days.Days * 100)));
        Breaks.Law(laws, laws.EndsAtOne, "2019-A1: at the end of 2019-12-31 it is 0.99.");
    }

    [Fact]
    public void A_profile_of_another_kind_of_period_is_found()
    {
        var laws = KpiLaws.PaceProfile(ElapsedShare.ByActuals(Seasonal), PeriodKind.Quarter);
        Breaks.Law(laws, laws.HasShares);
        Assert.Throws<ArgumentOutOfRangeException>("targets", static () => KpiLaws.PaceProfile(ElapsedShare.ByDays, PeriodKind.Stage));
    }

    private static int DayOf(ReportingPeriod days, LocalDate date) => Period.Between(days.Start, date, PeriodUnits.Days).Days + 1;
}
