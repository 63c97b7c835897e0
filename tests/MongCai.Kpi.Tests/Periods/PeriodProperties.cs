using System.Text.Json;
using FsCheck.Xunit;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

[CountedProperties(fast: 100, all: 1_000, Arbitrary = [typeof(KpiArbitraries), typeof(NodaTimeArbitraries), typeof(TileArbitraries)])]
public class PeriodProperties
{
    [Property]
    public bool The_text_of_a_period_comes_back(ReportingPeriod period) => ReportingPeriod.Parse(period.ToString()) == period;

    [Property]
    public bool The_JSON_of_a_period_comes_back(ReportingPeriod period) =>
        JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period)) == period
        && JsonSerializer.Deserialize<Dictionary<ReportingPeriod, int>>(JsonSerializer.Serialize(new Dictionary<ReportingPeriod, int> { [period] = 1 }))!.ContainsKey(period);

    [Property]
    public bool What_a_dialect_expresses_it_reads_back_with_the_kind_named(ReportingPeriod period) => AllCalendars.Dialects.All(dialect =>
        !dialect.CanExpress(period)
        || (period.Kind == PeriodKind.Term && dialect == PeriodDialect.Vietnamese)
        || dialect.Parse(dialect.Format(period), period.Kind, period.Calendar) == period);

    [Property]
    public bool What_a_dialect_cannot_express_it_refuses_by_name(ReportingPeriod period) => AllCalendars.Dialects.All(dialect =>
        dialect.CanExpress(period) || Assert.Throws<ArgumentException>(() => dialect.Format(period)).Message.Contains($"{dialect.Name} cannot express {period}", StringComparison.Ordinal));

    [Property]
    public bool Texts_of_different_periods_differ(ReportingPeriod left, ReportingPeriod right) =>
        left == right == string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal) && (left != right || left.GetHashCode() == right.GetHashCode());

    [Property]
    public bool Shifts_add(Tile tile, short first, short second)
    {
        ArgumentNullException.ThrowIfNull(tile);
        return tile.Period.ReportingYear is < 1900 or > 2200
            || ShiftableBy(tile.Period, first + second) is false || ShiftableBy(tile.Period, first) is false
            || tile.Period.Shift(first).Shift(second) == tile.Period.Shift(first + second);
    }

    [Property]
    public bool Distance_inverts_shift(Tile tile, short count)
    {
        ArgumentNullException.ThrowIfNull(tile);
        return !ShiftableBy(tile.Period, count) || tile.Period.DistanceTo(tile.Period.Shift(count)) == count;
    }

    [Property]
    public bool An_ordinal_is_its_period(Tile tile)
    {
        ArgumentNullException.ThrowIfNull(tile);
        return ReportingPeriod.FromOrdinal(tile.Period.Kind, tile.Period.Ordinal, tile.Period.Calendar) == tile.Period;
    }

    [Property]
    public bool A_period_contains_its_ends_and_not_their_neighbours(ReportingPeriod period) =>
        period.Contains(period.Start) && period.Contains(period.End) && period.Contains(period)
        && !period.Contains(period.Start.PlusDays(-1)) && (period.End.Year == 9999 || !period.Contains(period.End.PlusDays(1)))
        && period.ToDateInterval().Length == period.Days;

    [Property]
    public bool A_period_contains_another_where_it_has_all_its_days(ReportingPeriod left, ReportingPeriod right) =>
        left.Contains(right) == (left.Start <= right.Start && right.End <= left.End);

    [Property]
    public bool A_part_of_a_year_is_contained_where_its_days_are(Tile tile)
    {
        ArgumentNullException.ThrowIfNull(tile);
        var part = tile.Period;
        return part.ReportingYear is < 2 or > 9997 || AllCalendars.TilingKinds.All(kind =>
        {
            var whole = ReportingPeriod.Containing(part.Start, kind, part.Calendar);
            return whole.Contains(part) == (part.End <= whole.End) && (part.Contains(whole) == (part.Start <= whole.Start && whole.End <= part.End));
        });
    }

    [Property]
    public bool Of_two_periods_one_is_before_the_other_or_they_overlap(ReportingPeriod left, ReportingPeriod right) =>
        (left.IsBefore(right) ? 1 : 0) + (right.IsBefore(left) ? 1 : 0) + (left.Overlaps(right) ? 1 : 0) == 1
        && (!left.Meets(right) || left.IsBefore(right)) && (!left.Contains(right) || left.Overlaps(right));

    [Property]
    public bool The_comparer_is_an_order_that_only_equal_periods_tie_in(ReportingPeriod a, ReportingPeriod b, ReportingPeriod c)
    {
        var order = ReportingPeriod.ByStartThenLongest;
        return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a)) && (order.Compare(a, b) == 0) == (a == b)
            && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0)
            && (!a.IsBefore(b) || order.Compare(a, b) < 0)
            && (a == b || a.Start != b.Start || a.Days <= b.Days || order.Compare(a, b) < 0);
    }

    [Property]
    public bool Periods_of_a_kind_and_calendar_have_an_order_and_others_none(ReportingPeriod left, ReportingPeriod right)
    {
        if (left.Kind == right.Kind && left.Calendar == right.Calendar)
        {
            var byDays = left.Start == right.Start ? left.End.CompareTo(right.End) : left.Start.CompareTo(right.Start);
            return Math.Sign(left.CompareTo(right)) == Math.Sign(byDays) && left < right == byDays < 0 && left >= right == byDays >= 0;
        }

        Assert.Throws<ArgumentException>(() => left < right);
        return true;
    }

    [Property]
    public bool The_period_that_encloses_another_has_all_its_days(ReportingPeriod period) => AllCalendars.TilingKinds.All(kind =>
        !period.TryGetEnclosing(kind, out var parent) || (parent.Contains(period) && parent.Kind == kind && parent.Calendar == period.Calendar));

    [Property]
    public bool Parts_tile_their_whole(ReportingPeriod period) => AllCalendars.TilingKinds.All(kind =>
    {
        if (!period.TrySplitInto(kind, out var parts))
        {
            return true;
        }

        var next = period.Start;
        foreach (var part in parts)
        {
            Assert.Equal(next, part.Start);
            next = part.End.PlusDays(1);
        }

        return next == period.End.PlusDays(1);
    });

    [Property]
    public bool Exactly_one_period_of_a_kind_contains_a_date(LocalDate date, ReportingCalendar calendar) => AllCalendars.TilingKinds.All(kind =>
    {
        var period = ReportingPeriod.Containing(date, kind, calendar);
        return period.Contains(date) && !period.Next().Contains(date) && !period.Previous().Contains(date);
    });

    [Property]
    public bool What_is_completed_before_a_date_is_over_on_it(LocalDate date, ReportingCalendar calendar) => AllCalendars.TilingKinds.All(kind =>
    {
        var completed = ReportingPeriod.LastCompletedBefore(date, kind, calendar);
        return completed.End < date && completed.Next().End >= date;
    });

    [Property]
    public bool Cumulative_periods_nest_in_order(ReportingCalendar calendar, ushort year) => Enumerable.Range(1, 11).All(months =>
    {
        var shorter = ReportingPeriod.Cumulative(1 + (year % 9998), months, calendar);
        var longer = ReportingPeriod.Cumulative(1 + (year % 9998), months + 1, calendar);
        return longer.Contains(shorter) && shorter.Start == longer.Start && shorter < longer && !shorter.Contains(longer);
    });

    [Property]
    public bool Year_to_date_starts_where_its_reporting_year_does(Tile tile)
    {
        ArgumentNullException.ThrowIfNull(tile);
        var toDate = tile.Period.YearToDate();
        var first = AllCalendars.First(tile.Period.Kind == PeriodKind.Week ? PeriodKind.Week : PeriodKind.Year, tile.Period.ReportingYear, tile.Period.Calendar);
        return toDate.Start == first.Start && toDate.End == tile.Period.End;
    }

    [Property]
    public bool Windows_tile_time_whatever_the_day_of_closing(Tile tile, byte day)
    {
        ArgumentNullException.ThrowIfNull(tile);
        var rule = ClosingRule.OnDay(1 + (day % 28));
        var period = tile.Period;
        return period.ReportingYear is < 2 or > 9997
            || (rule.WindowOf(period).Meets(rule.WindowOf(period.Next()))
                && rule.PeriodOf(rule.WindowOf(period).Start, period.Kind, period.Calendar) == period
                && rule.PeriodOf(rule.WindowOf(period).End, period.Kind, period.Calendar) == period);
    }

    [Property]
    public bool The_window_of_a_cumulative_period_is_that_of_its_months(ReportingCalendar calendar, ushort year, byte months, byte day)
    {
        var rule = ClosingRule.OnDay(1 + (day % 28));
        var period = ReportingPeriod.Cumulative(1 + (year % 9998), 1 + (months % 12), calendar);
        var window = rule.WindowOf(period);
        var parts = period.SplitInto(PeriodKind.Month);
        return window.Start == rule.WindowOf(parts[0]).Start && window.End == rule.WindowOf(parts[^1]).End && window.Kind == PeriodKind.Range;
    }

    private static bool ShiftableBy(ReportingPeriod period, int count)
    {
        var last = AllCalendars.First(period.Kind, 9998, period.Calendar);
        var first = AllCalendars.First(period.Kind, 1, period.Calendar);
        var place = (long)period.Ordinal + count;
        return place >= first.Ordinal && place <= last.Ordinal;
    }
}
