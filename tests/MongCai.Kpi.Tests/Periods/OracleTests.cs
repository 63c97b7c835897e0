using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Compares all periods that tile time, of the reporting years 1990 to 2050 under all calendars, with days that were counted one by one.</summary>
[Trait("Category", "Slow")]
public class OracleTests
{
    private const string Letters = "ASTQMWD";

    private static readonly CountedDays Counted = new();

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void Every_period_has_the_days_the_year_and_the_index_that_were_counted(string name)
    {
        var calendar = ReportingCalendar.Parse(name);
        foreach (var kind in AllCalendars.TilingKinds)
        {
            var period = AllCalendars.First(kind, 1990, calendar);
            var tiles = 0;
            foreach (var tile in Counted.Tiles(Letters[(int)kind], calendar.StartMonth, calendar.Naming == YearNaming.ByEnd))
            {
                var matches = period.Start == DateOf(tile.First) && period.End == DateOf(tile.Last) && period.Days == tile.Last - tile.First + 1
                    && period.ReportingYear == tile.Year && period.Number == tile.Index
                    && PeriodDialect.Sdmx.TryParse(tile.Id, out var read, kind, calendar) && read == period;
                Assert.True(matches, $"{period} is not {tile}");
                period = period.Next();
                tiles++;
            }

            Assert.Equal(AllCalendars.First(kind, 2051, calendar), period);
            Assert.True(tiles >= 61, "The oracle counted nothing.");
        }
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void Every_day_is_in_the_one_period_that_was_counted(string name)
    {
        var calendar = ReportingCalendar.Parse(name);
        foreach (var kind in AllCalendars.TilingKinds)
        {
            var period = AllCalendars.First(kind, 1990, calendar);
            foreach (var tile in Counted.Tiles(Letters[(int)kind], calendar.StartMonth, calendar.Naming == YearNaming.ByEnd))
            {
                for (var day = tile.First; day <= tile.Last; day++)
                {
                    var found = ReportingPeriod.Containing(DateOf(day), kind, calendar);
                    Assert.True(found == period, $"{found} is not {period}");
                }

                period = period.Next();
            }
        }
    }

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(28)]
    public void Every_day_is_in_the_one_window_that_was_counted(int closingDay)
    {
        var rule = ClosingRule.OnDay(closingDay);
        foreach (var calendar in AllCalendars.All)
        {
            foreach (var kind in AllCalendars.TilingKinds.Where(kind => kind < PeriodKind.Week))
            {
                foreach (var tile in Counted.Tiles(Letters[(int)kind], calendar.StartMonth, calendar.Naming == YearNaming.ByEnd))
                {
                    var first = tile.First - 1;
                    while (Counted[first].Day != closingDay)
                    {
                        first--;
                    }

                    var last = tile.Last;
                    while (Counted[last].Day != closingDay)
                    {
                        last--;
                    }

                    var period = PeriodDialect.Sdmx.Parse(tile.Id, kind, calendar);
                    var window = rule.WindowOf(period);
                    var matches = window.Start == DateOf(first + 1) && window.End == DateOf(last)
                        && rule.PeriodOf(window.Start, kind, calendar) == period && rule.PeriodOf(window.End, kind, calendar) == period;
                    Assert.True(matches, $"{period}: {window}");
                }
            }
        }
    }

    private static LocalDate DateOf(int number) => new(Counted[number].Year, Counted[number].Month, Counted[number].Day);
}
