using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class ReportingPeriodTests
{
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByStart);

    [Fact]
    public void Default_is_the_year_1_of_the_January_calendar()
    {
        Assert.Equal(ReportingPeriod.Year(1), default);
        Assert.Equal("0001-A1", default(ReportingPeriod).ToString());
        Assert.Equal(new LocalDate(1, 12, 31), default(ReportingPeriod).End);
    }

    [Fact]
    public void It_is_not_larger_than_sixteen_bytes() => Assert.InRange(Unsafe.SizeOf<ReportingPeriod>(), 1, 16);

    [Theory]
    [InlineData("2019-A1", "2019-01-01", "2019-12-31", 365)]
    [InlineData("2019-S1", "2019-01-01", "2019-06-30", 181)]
    [InlineData("2019-S2", "2019-07-01", "2019-12-31", 184)]
    [InlineData("2019-T2", "2019-05-01", "2019-08-31", 123)]
    [InlineData("2020-Q1", "2020-01-01", "2020-03-31", 91)]
    [InlineData("2020-M02", "2020-02-01", "2020-02-29", 29)]
    [InlineData("2019-W01", "2018-12-31", "2019-01-06", 7)]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03", 7)]
    [InlineData("2019-D181", "2019-06-30", "2019-06-30", 1)]
    [InlineData("2019-A1@07-end", "2018-07-01", "2019-06-30", 365)]
    [InlineData("2019-Q2@10-end", "2019-01-01", "2019-03-31", 90)]
    [InlineData("2019-W01@07-start", "2019-07-01", "2019-07-07", 7)]
    [InlineData("2021-W01@07-start", "2021-06-28", "2021-07-04", 7)]
    [InlineData("2022-W01@07-start", "2022-07-04", "2022-07-10", 7)]
    [InlineData("2019-D366@07-start", "2020-06-30", "2020-06-30", 1)]
    [InlineData("cumulative:2019-01-01/P9M", "2019-01-01", "2019-09-30", 273)]
    [InlineData("cumulative:2019-07-01/P9M@07-start", "2019-07-01", "2020-03-31", 275)]
    [InlineData("stage:2016-01-01/P5Y", "2016-01-01", "2020-12-31", 1827)]
    [InlineData("term:2020-10-14/P1826D", "2020-10-14", "2025-10-13", 1826)]
    [InlineData("range:2018-12-15/P182D", "2018-12-15", "2019-06-14", 182)]
    public void Has_the_days_its_text_says(string text, string start, string end, int days)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal($"{start}/{end}", PeriodDialect.Iso.Format(period));
        Assert.Equal(days, period.Days);
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void The_first_and_the_last_of_every_kind_and_calendar_exist_and_nothing_beyond()
    {
        foreach (var calendar in AllCalendars.All)
        {
            foreach (var kind in AllCalendars.TilingKinds)
            {
                var first = AllCalendars.First(kind, 1, calendar);
                Assert.Equal((1, 1), (first.ReportingYear, first.Number));
                Assert.Throws<OverflowException>(() => first.Previous());
                Assert.Throws<OverflowException>(() => first.Shift(int.MinValue));
                var last = AllCalendars.First(kind, 9998, calendar);
                while (last.ReportingYear == 9998 && last.End < LastDayOf(kind, calendar))
                {
                    last = last.Next();
                }

                Assert.Equal(9998, last.ReportingYear);
                Assert.Throws<OverflowException>(() => last.Next());
                Assert.Throws<OverflowException>(() => last.Shift(int.MaxValue));
                Assert.Equal(last, ReportingPeriod.Containing(last.Start, kind, calendar));
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FromOrdinal(kind, last.Ordinal + 1, calendar));
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FromOrdinal(kind, int.MaxValue, calendar));
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FromOrdinal(kind, int.MinValue, calendar));
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Containing(new LocalDate(-1, 1, 1), kind, calendar));
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Containing(new LocalDate(9999, 12, 31), kind, calendar));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void A_year_outside_1_to_9998_is_refused_by_name(int year)
    {
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(year)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Week(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Cumulative(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Stage(year, 2020));
    }

    [Fact]
    public void An_index_that_the_year_has_not_is_refused_by_name()
    {
        Assert.Equal("half", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.HalfYear(2019, 3)).ParamName);
        Assert.Equal("trimester", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Trimester(2019, 4)).ParamName);
        Assert.Equal("quarter", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2019, 5)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2019, 13)).ParamName);
        Assert.Equal("week", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Week(2019, 53)).ParamName);
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Cumulative(2019, 0)).ParamName);
        Assert.Equal("lastYear", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Stage(2020, 2020)).ParamName);
        Assert.Equal("firstYear", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Stage(9998, 9998)).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Range(new LocalDate(2019, 6, 30), new LocalDate(2019, 6, 29))).ParamName);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_refused()
    {
        var date = new LocalDate(1440, 1, 1, CalendarSystem.IslamicBcl);
        var iso = new LocalDate(2019, 6, 30);
        Refused("date", () => ReportingPeriod.Day(date));
        Refused("date", () => ReportingPeriod.Containing(date, PeriodKind.Month));
        Refused("first", () => ReportingPeriod.Term(date, iso));
        Refused("last", () => ReportingPeriod.Range(iso, date));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Year(2019).Contains(date));

        static void Refused(string parameter, Func<object> create) => Assert.StartsWith(
            $"The date is of the calendar {CalendarSystem.IslamicBcl.Id}: only that of ISO has reporting periods.",
            Assert.Throws<ArgumentException>(parameter, () => create()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-A1", 2019)]
    [InlineData("2019-S2", 4039)]
    [InlineData("2019-T3", 6059)]
    [InlineData("2019-Q1", 8076)]
    [InlineData("2019-M06", 24233)]
    [InlineData("2019-Q1@07-start", 8076)]
    [InlineData("0001-W01", 0)]
    [InlineData("0001-D001", 0)]
    [InlineData("2019-D001", 737059)]
    [InlineData("2019-W01", 105294)]
    public void Has_the_ordinal_of_its_formula(string text, int ordinal) => Assert.Equal(ordinal, ReportingPeriod.Parse(text).Ordinal);

    [Fact]
    public void Kinds_that_do_not_tile_have_no_next_no_distance_and_no_ordinal()
    {
        foreach (var text in new[] { "cumulative:2019-01-01/P9M", "stage:2016-01-01/P5Y", "term:2020-10-14/P1826D", "range:2018-12-15/P182D" })
        {
            var period = ReportingPeriod.Parse(text);
            Assert.False(period.IsTiling);
            Assert.Throws<InvalidOperationException>(() => period.Next());
            Assert.Throws<InvalidOperationException>(() => period.DistanceTo(period));
            Assert.Throws<InvalidOperationException>(() => period.Through(period));
            Assert.Contains(text, Assert.Throws<InvalidOperationException>(() => period.Ordinal).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => ReportingPeriod.Containing(new LocalDate(2019, 6, 30), period.Kind));
            Assert.Throws<ArgumentException>(() => ReportingPeriod.Year(2019).Enclosing(period.Kind));
            Assert.Throws<ArgumentException>(() => ReportingPeriod.FromOrdinal(period.Kind, 2019));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Containing(new LocalDate(2019, 6, 30), (PeriodKind)11));
    }

    [Fact]
    public void A_stage_a_term_and_a_range_belong_to_no_year()
    {
        foreach (var text in new[] { "stage:2016-01-01/P5Y", "term:2020-10-14/P1826D", "range:2018-12-15/P182D" })
        {
            var period = ReportingPeriod.Parse(text);
            Assert.Throws<InvalidOperationException>(() => period.ReportingYear);
            Assert.Throws<InvalidOperationException>(() => period.Number);
            Assert.Throws<InvalidOperationException>(() => period.YearToDate());
            Assert.Throws<InvalidOperationException>(() => period.SamePeriodLastYear());
        }
    }

    [Fact]
    public void NodaTime_values_go_in_and_come_out()
    {
        var july = new YearMonth(2007, 7);
        Assert.Equal("2007-M07", ReportingPeriod.FromYearMonth(july).ToString());
        Assert.Equal("2007-M01@07-start", ReportingPeriod.FromYearMonth(july, July).ToString());
        Assert.Equal(july, ReportingPeriod.FromYearMonth(july, July).ToYearMonth());
        Assert.Throws<InvalidOperationException>(() => ReportingPeriod.Year(2007).ToYearMonth());
        var interval = new DateInterval(new LocalDate(2018, 12, 15), new LocalDate(2019, 6, 14));
        Assert.Equal(interval, ReportingPeriod.FromDateInterval(interval).ToDateInterval());
        Assert.Throws<ArgumentNullException>(() => ReportingPeriod.FromDateInterval(null!));
    }

    [Fact]
    public void Text_is_written_in_UTF_8_and_into_spans_that_are_long_enough()
    {
        var period = ReportingPeriod.Quarter(2019, 1, July);
        Span<byte> utf8 = stackalloc byte[32];
        Assert.True(Spans.TryWriteUtf8(period, utf8, out var bytes));
        Assert.Equal("2019-Q1@07-start", Encoding.UTF8.GetString(utf8[..bytes]));
        Span<char> tooShort = stackalloc char[15];
        Assert.False(Spans.TryWrite(period, tooShort, out var written));
        Assert.Equal(0, written);
        Assert.Equal("2019-Q1@07-start", $"{period:G}");
        Assert.Throws<FormatException>(() => period.ToString("X"));
    }

    [Fact]
    public void Configuration_reads_it_whatever_the_culture()
    {
        var converter = TypeDescriptor.GetConverter(typeof(ReportingPeriod));
        Assert.Equal(ReportingPeriod.HalfYear(2019, 1), converter.ConvertFrom(null, CultureInfo.InvariantCulture, "2019-S1"));
        Assert.Equal("2019-S1", converter.ConvertTo(ReportingPeriod.HalfYear(2019, 1), typeof(string)));
    }

    [Fact]
    public void A_null_text_is_refused_and_tried_in_vain()
    {
        Assert.Throws<ArgumentNullException>(() => ReportingPeriod.Parse(null!));
        Assert.False(ReportingPeriod.TryParse(null, out _));
    }

    [Fact]
    public void Compares_with_null_and_refuses_other_types()
    {
        IComparable period = ReportingPeriod.Year(2019);
        Assert.Equal(1, period.CompareTo(null));
        Assert.Throws<ArgumentException>(() => period.CompareTo("2019-A1"));
        Assert.False(period.Equals("2019-A1"));
    }

    // A week belongs to the year of its Thursday, so the last days of a year may lie in a week of the next year.
    private static LocalDate LastDayOf(PeriodKind kind, ReportingCalendar calendar)
    {
        var end = ReportingPeriod.Year(9998, calendar).End;
        return kind == PeriodKind.Week ? end.PlusDays(-3) : end;
    }
}
