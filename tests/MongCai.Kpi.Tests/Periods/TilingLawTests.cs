using System.Text.Json;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests laws that hold for every period that tiles time, on each period of 1900 to 2200 under every calendar.</summary>
[Trait("Category", "Slow")]
public class TilingLawTests
{
    private static readonly ClosingRule[] Rules =
    [
        ClosingRule.MonthEnd,
        ClosingRule.OnDay(14),
        ClosingRule.OnDay(15),
        ClosingRule.Custom("the 20th, and the 31st of December", month => month.Month == 12 ? 31 : 20),
    ];

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void A_period_starts_on_the_day_after_the_one_before_it_ends(string name) => ForEachPair(name, (earlier, later) =>
        earlier.End.PlusDays(1) == later.Start && earlier.Meets(later) && earlier.IsBefore(later) && earlier < later && !earlier.Overlaps(later)
        && earlier.Next() == later && later.Previous() == earlier && later.Ordinal == earlier.Ordinal + 1);

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void The_order_of_SDMX_ids_is_that_of_time(string name)
    {
        var text = new char[16];
        var previous = new char[16];
        ForEachPair(name, (earlier, later) =>
            PeriodDialect.Sdmx.TryFormat(earlier, previous, out var before) && PeriodDialect.Sdmx.TryFormat(later, text, out var after)
            && previous.AsSpan(0, before).SequenceCompareTo(text.AsSpan(0, after)) < 0);
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void What_a_dialect_expresses_it_reads_back_and_the_rest_it_refuses_by_name(string name)
    {
        var text = new char[64];
        ForEach(name, period => AllCalendars.Dialects.All(dialect => dialect.CanExpress(period)
            ? dialect.TryFormat(period, text, out var written)
                && dialect.TryParse(text.AsSpan(0, written), out var read, period.Kind, period.Calendar) && read == period
            : period.Kind is PeriodKind.Trimester or PeriodKind.Year or PeriodKind.HalfYear or PeriodKind.Quarter));
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void The_text_of_every_period_comes_back(string name)
    {
        var text = new char[64];
        ForEach(name, period => Spans.TryWrite(period, text, out var written)
            && Spans.TryRead(text.AsSpan(0, written), out ReportingPeriod read) && read == period);
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void The_JSON_of_every_period_comes_back(string name)
    {
        var calendar = ReportingCalendar.Parse(name);
        foreach (var kind in AllCalendars.TilingKinds)
        {
            ReportingPeriod[] periods = [.. AllCalendars.Tiles(kind, calendar, kind == PeriodKind.Day ? 2019 : 1900, kind == PeriodKind.Day ? 2020 : 2200)];
            Assert.Equal(periods, JsonSerializer.Deserialize<ReportingPeriod[]>(JsonSerializer.Serialize(periods)));
            var keyed = periods.ToDictionary(period => period, period => period.Ordinal);
            Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<ReportingPeriod, int>>(JsonSerializer.Serialize(keyed)));
        }
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void The_windows_of_a_kind_tile_time_under_every_closing_rule(string name) => ForEachPair(name, (earlier, later) =>
        Rules.All(rule => rule.WindowOf(earlier).Meets(rule.WindowOf(later))
            && rule.PeriodOf(rule.WindowOf(later).Start, later.Kind, later.Calendar) == later
            && rule.PeriodOf(rule.WindowOf(earlier).End, earlier.Kind, earlier.Calendar) == earlier));

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void A_decomposition_tiles_its_whole_exactly(string name) => ForEach(name, period =>
        period.Kind == PeriodKind.Day || AllCalendars.TilingKinds.All(kind =>
        {
            if (!period.TrySplitInto(kind, out var children))
            {
                return true;
            }

            return children[0].Start == period.Start && children[^1].End == period.End
                && children[0].Shift(children.Count - 1) == children[^1]
                && (kind == PeriodKind.Day || children[0].Enclosing(kind) == children[0]);
        }));

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void Same_period_last_year_keeps_what_it_must(string name) => ForEach(name, period =>
    {
        if (period.Kind == PeriodKind.Week)
        {
            var byDays = period.SamePeriodLastYear(WeekCounterpart.FiftyTwoWeeksEarlier).Earlier;
            return byDays.Start.PlusDays(364) == period.Start
                && (period.TryGetSamePeriodLastYear(out var byNumber, WeekCounterpart.SameNumber)
                    ? byNumber.Earlier.Number == period.Number && byNumber.Earlier.ReportingYear == period.ReportingYear - 1
                    : period.Number == 53);
        }

        var pair = period.SamePeriodLastYear();
        var isLeapDay = period.Kind == PeriodKind.Day && period.Start is { Month: 2, Day: 29 };
        return pair.Earlier.Kind == period.Kind && pair.Earlier.Calendar == period.Calendar && pair.Earlier.ReportingYear == period.ReportingYear - 1
            && pair.LeapDayMoved == isLeapDay
            && (period.Kind == PeriodKind.Day
                ? pair.Earlier.Start.Month == period.Start.Month && pair.Earlier.Start.Day == (isLeapDay ? 28 : period.Start.Day)
                : pair.Earlier.Number == period.Number);
    });

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void Year_to_date_starts_with_the_reporting_year_and_ends_with_the_period(string name) => ForEach(name, period =>
    {
        var toDate = period.YearToDate();
        var yearStart = AllCalendars.First(period.Kind == PeriodKind.Week ? PeriodKind.Week : PeriodKind.Year, period.ReportingYear, period.Calendar).Start;
        return toDate.Start == yearStart && toDate.End == period.End && toDate.Calendar == period.Calendar
            && toDate.Kind == (period.Kind is PeriodKind.Day or PeriodKind.Week ? PeriodKind.Range : PeriodKind.Cumulative);
    });

    private static void ForEach(string name, Func<ReportingPeriod, bool> law)
    {
        foreach (var kind in AllCalendars.TilingKinds)
        {
            foreach (var period in AllCalendars.Tiles(kind, ReportingCalendar.Parse(name)))
            {
                if (!law(period))
                {
                    Assert.Fail(period.ToString());
                }
            }
        }
    }

    private static void ForEachPair(string name, Func<ReportingPeriod, ReportingPeriod, bool> law)
    {
        foreach (var kind in AllCalendars.TilingKinds)
        {
            var periods = AllCalendars.Tiles(kind, ReportingCalendar.Parse(name));
            for (var i = 1; i < periods.Count; i++)
            {
                if (!law(periods[i - 1], periods[i]))
                {
                    Assert.Fail(periods[i].ToString());
                }
            }
        }
    }
}
