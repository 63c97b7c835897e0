using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Tests.Rows;

public class RowReaderTests
{
    private static readonly RowReader Vietnamese = new(County.Reduced)
    {
        Numbers = NumberFormat.Vietnamese,
        Periods = PeriodDialect.Vietnamese,
        Dates = LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy"),
    };

    [Fact]
    public void Reads_the_forms_that_it_was_told()
    {
        var row = County.Actual with { Period = "6 tháng đầu năm 2019", PeriodKind = "halfYear", Value = "2.064,5", Through = "15/6/2019" };
        Assert.Equal(
            new Observation(County.Reduced, County.Half, 2064.5m) { Area = County.South, Through = new LocalDate(2019, 6, 15) },
            Assert.Single(Vietnamese.ReadObservations([row]).Values));
    }

    [Theory]
    [InlineData("value=12,3,4", "value [12,3,4] Malformed: \"12,3,4\" is no number: expected the end of the number at position 4. Numbers are written as 1.234,5 here, without a unit.")]
    [InlineData("value=> x", "value [> x] Malformed: \"> x\" is no bound: expected a digit at position 2. Bounds are written as > 1.234,5 here.")]
    [InlineData("through=2019-06-15", "through [2019-06-15] Malformed: \"2019-06-15\" is no date. Dates are written as 30/6/2019 here.")]
    [InlineData("period=quý 5/2019", "period [quý 5/2019] Malformed: \"quý 5/2019\" is no period: expected I, II, III or IV, or 1 to 4 at position 4. Periods are written as quý I/2019 here.")]
    public void A_problem_shows_the_form_that_is_read(string cells, string problem) =>
        Assert.Equal($"17 {problem}", Vietnamese.ReadObservations([County.Actual.With("period=quý I/2019; through=31/3/2019").With(cells)]).Problems.InLines());

    [Fact]
    public void A_text_that_could_be_two_periods_is_a_problem_until_the_row_names_the_kind()
    {
        var row = County.Actual with { Period = "6 tháng đầu năm 2019" };
        Assert.Equal("period", Assert.Single(Vietnamese.ReadObservations([row]).Problems).Column);
        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), Assert.Single(Vietnamese.ReadObservations([row with { PeriodKind = "cumulative" }]).Values).Period);
        Assert.Equal(County.Half, Assert.Single(Vietnamese.ReadObservations([row with { PeriodKind = "halfYear" }]).Values).Period);
    }

    [Fact]
    public void A_dialect_is_read_in_the_calendar_that_is_named()
    {
        var july = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        var reader = new RowReader(County.Reduced) { Periods = PeriodDialect.Sdmx, Calendar = july };
        Assert.Equal(ReportingPeriod.Quarter(2007, 1, july), Assert.Single(reader.ReadObservations([County.Actual with { Period = "2007-Q1" }]).Values).Period);
    }

    [Fact]
    public void A_text_that_tells_its_calendar_tells_the_one_that_is_named()
    {
        var july = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        var reader = new RowReader(County.Reduced) { Calendar = july };
        Assert.Equal(ReportingPeriod.Quarter(2007, 1, july), Assert.Single(reader.ReadObservations([County.Actual with { Period = "2007-Q1@07-start" }]).Values).Period);
        Assert.Equal(
            "17 period [2007-Q1] Impossible: \"2007-Q1\" is of the calendar 01, and these rows are of 07-start. Periods are written as 2019-Q1@07-start here; one without a calendar is read where the reader's Periods is PeriodDialect.Sdmx.",
            reader.ReadObservations([County.Actual with { Period = "2007-Q1" }]).Problems.InLines());
    }

    [Fact]
    public void A_calendar_month_shows_the_text_that_is_read_and_the_dialect_that_would_read_it()
    {
        var row = County.Actual with { Period = "2024-01" };
        Assert.Equal(
            "17 period [2024-01] Malformed: \"2024-01\" is no period: expected A, S, T, Q, M, W or D, as in 2024-M01 (calendar months and days are read by PeriodDialect.Sdmx) at position 5. Periods are written as 2019-Q1 here.",
            new RowReader(County.Reduced).ReadObservations([row]).Problems.InLines());
        Assert.Equal(ReportingPeriod.Month(2024, 1), Assert.Single(new RowReader(County.Reduced) { Periods = PeriodDialect.Sdmx }.ReadObservations([row]).Values).Period);
    }

    [Fact]
    public void A_dialect_without_quarters_of_the_calendar_shows_a_month()
    {
        var reader = new RowReader(County.Reduced) { Periods = PeriodDialect.Dhis2, Calendar = ReportingCalendar.StartingIn(2, YearNaming.ByStart) };
        Assert.Contains("such as 201902.", Assert.Single(reader.ReadObservations([County.Actual with { Period = null }]).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_code_of_an_area_is_read_where_none_are_named()
    {
        var read = new RowReader(County.Reduced).ReadObservations([County.Actual with { Area = "77" }, County.Actual with { Area = "ward 7" }, County.Actual with { Area = null }]);
        Assert.Equal([new AreaCode("77"), AreaCode.ReportingAuthority], read.Values.Select(static observation => observation.Area));
        Assert.Equal("17 area [ward 7] Malformed: \"ward 7\" is no code of an area: expected letters, digits and - _ . : / with a letter or a digit among them.", read.Problems.InLines());
    }

    [Fact]
    public void The_reporting_authority_is_an_area_that_is_named_as_others_are()
    {
        var reader = new RowReader(County.Reduced) { Areas = [County.North, County.South] };
        Assert.Equal(
            "17 area [] Missing: The row names no area, and the reporting authority itself is not among those that are known. Known are 06709, 06712.",
            reader.ReadObservations([County.Actual with { Area = null }]).Problems.InLines());
    }

    [Fact]
    public void Of_many_that_are_known_the_next_in_the_alphabet_are_named()
    {
        var reader = new RowReader(County.Reduced) { Areas = [.. Enumerable.Range(10, 50).Select(static number => new AreaCode($"{number}"))] };
        Assert.EndsWith("50 are known, next in the alphabet 31, 32, 33, 34, 35.", Reason("32a"), StringComparison.Ordinal);
        Assert.EndsWith("50 are known, next in the alphabet 10, 11, 12, 13, 14.", Reason("-1"), StringComparison.Ordinal);
        Assert.EndsWith("50 are known, next in the alphabet 55, 56, 57, 58, 59.", Reason("x"), StringComparison.Ordinal);
        Assert.EndsWith("50 are known, such as 10, 11, 12, 13, 14.", Reason(""), StringComparison.Ordinal);

        string Reason(string area) => Assert.Single(reader.ReadObservations([County.Actual with { Area = area }]).Problems).Message;
    }

    [Fact]
    public void Without_any_indicator_every_row_is_a_problem() =>
        Assert.Contains("None is known.", Assert.Single(new RowReader().ReadObservations([County.Actual]).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void An_indicator_is_known_once_and_defined_once()
    {
        Assert.Single(new RowReader(County.Reduced, County.Reduced).ReadObservations([County.Actual]).Values);
        var refused = Assert.Throws<ArgumentException>(static () => new RowReader(County.Reduced, new Indicator(County.Reduced.Code, Unit.Person, Nature.Flow)));
        Assert.StartsWith("Rows name indicators by their codes, and one code is that of two: the unit of poor-households-reduced is person, not household.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_end_with_a_blank_are_found_as_they_are_given()
    {
        var indicator = new Indicator("a ", Unit.Person, Nature.Flow);
        Assert.Equal(indicator, Assert.Single(new RowReader(indicator).ReadObservations([County.Actual with { Indicator = "a " }]).Values).Indicator);
    }

    [Fact]
    public void What_is_no_row_is_an_exception()
    {
        Assert.Throws<ArgumentNullException>("indicators", static () => new RowReader([null!]));
        Assert.Throws<ArgumentNullException>("indicators", static () => new RowReader((IEnumerable<Indicator>)null!));
        Assert.Throws<ArgumentNullException>("rows", static () => County.Reader.ReadObservations(null!));
        Assert.Throws<ArgumentNullException>("rows", static () => County.Reader.ReadObservations([null!]));
        Assert.Throws<ArgumentNullException>("rows", static () => County.Reader.ReadTargets(null!));
        Assert.Throws<ArgumentNullException>("rows", static () => County.Reader.ReadTargets([null!]));
        Assert.Throws<ArgumentNullException>("value", static () => new RowReader { Bases = null! });
        Assert.Throws<ArgumentNullException>("value", static () => new RowReader { Bases = [null!] });
        Assert.Throws<ArgumentNullException>("value", static () => new RowReader { Numbers = null! });
        Assert.Throws<ArgumentNullException>("value", static () => new RowReader { Dates = null! });
    }

    [Fact]
    public void Says_what_it_was_told()
    {
        Assert.Equal([AreaCode.ReportingAuthority, County.North, County.South], County.Reader.Areas);
        Assert.Null(Vietnamese.Areas);
        Assert.Equal(Basis.Predefined, Vietnamese.Bases);
        Assert.Equal(NumberFormat.Invariant, County.Reader.Numbers);
        Assert.Equal(LocalDatePattern.Iso, County.Reader.Dates);
        Assert.Null(County.Reader.Periods);
        Assert.Null(County.Reader.Calendar);
    }
}
