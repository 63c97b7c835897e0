using NodaTime;

namespace MongCai.Kpi.Tests.Rows;

public class ObservationRowTests
{
    private static readonly LocalDate May = new(2019, 5, 1);

    public static TheoryData<string, Observation> Said => new()
    {
        { "", new Observation(County.Reduced, County.Half, 37) },
        { "value= 37 ; area=06712\t; status= ", new Observation(County.Reduced, County.Half, 37) },
        { "value=37.50", new Observation(County.Reduced, County.Half, 37.5m) },
        { "value=1/3", new Observation(County.Reduced, County.Half, (Rational)1 / 3) },
        { "value=0; status=estimate; through=2019-06-15", new Observation(County.Reduced, County.Half, 0) { Status = ObservationStatus.Estimate, Through = new LocalDate(2019, 6, 15) } },
        { "value=; missing=suppressed", Observation.Missing(County.Reduced, County.Half, MissingReason.Suppressed) },
        { "value=> 1.4", Observation.OfRange(County.Reduced, County.Half, RationalInterval.Above(1.4m)) },
        { "value=≥1.4 <2", Observation.OfRange(County.Reduced, County.Half, RationalInterval.Between(1.4m, 2, includesUpper: false)) },
        { "value=<= 5", Observation.OfRange(County.Reduced, County.Half, RationalInterval.AtMost(5)) },
        { "value=≤ 5 >= 5", new Observation(County.Reduced, County.Half, 5) },
        { "indicator=poverty-rate; value=; numerator=97; denominator=26940", Observation.OfRatio(County.Rate, County.Half, 97, 26_940) },
        { "indicator=poverty-rate; value=; numerator=0; denominator=0", Observation.OfRatio(County.Rate, County.Half, 0, 0) },
        { "indicator=poverty-rate; value=0.36", new Observation(County.Rate, County.Half, 0.36m) },
        { "indicator=recognised; value=; doneOn=2019-05-01", Observation.Done(County.Recognised, County.Half, May) },
        { "indicator=recognised; value=0", Observation.NotDone(County.Recognised, County.Half) },
        { "period=cumulative:2019-01-01/P6M; periodKind=cumulative", new Observation(County.Reduced, ReportingPeriod.Cumulative(2019, 6), 37) },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void A_good_row_is_what_it_says(string cells, Observation expected)
    {
        var read = County.Reader.ReadObservations([County.Actual.With(cells)]);
        Assert.Empty(read.Problems);
        Assert.Equal(expected with { Area = County.South }, Assert.Single(read.Values));
    }

    [Fact]
    public void An_empty_area_is_the_reporting_authority() =>
        Assert.Equal(AreaCode.ReportingAuthority, Assert.Single(County.Reader.ReadObservations([County.Actual with { Area = "  " }, County.Actual with { Area = "." }]).Values).Area);

    [Theory]
    [InlineData("value=12,3,4", "value [12,3,4] Malformed: \"12,3,4\" is no number: expected the end of the number, or a point as its decimal mark at position 2. Numbers are written as 1234.5 here, without a unit.")]
    [InlineData("value=50.68%", "value [50.68%] Malformed: \"50.68%\" is no number: expected the end of the number at position 5. Numbers are written as 1234.5 here, without a unit.")]
    [InlineData("value= 1/0 ", "value [ 1/0 ] Malformed: \"1/0\" is no number: expected a denominator other than zero at position 2. Numbers are written as 1234.5 here, without a unit.")]
    [InlineData("value=> many", "value [> many] Malformed: \"> many\" is no bound: expected a digit at position 2. Bounds are written as > 1234.5 here.")]
    [InlineData("value=> 1 > 2", "value [> 1 > 2] Malformed: \"> 1 > 2\" is no bound: expected a bound on the other side, or the end at position 4. Bounds are written as > 1234.5 here.")]
    [InlineData("value=> 1 2", "value [> 1 2] Malformed: \"> 1 2\" is no bound: expected one of > >= < <=, or the end at position 4. Bounds are written as > 1234.5 here.")]
    [InlineData("value=> 2 < 2", "value [> 2 < 2] Impossible: No value lies within \"> 2 < 2\".")]
    [InlineData("value=< 0", "value [< 0] Impossible: poor-households-reduced, a Flow, has no value in (..0): its values lie in [0..).")]
    [InlineData("value=-1", "value [-1] Impossible: -1 household is no value of poor-households-reduced, a Flow: its values lie in [0..).")]
    [InlineData("value=", "value [] Missing: The row says nothing. A row has one of value, numerator with denominator, missing and doneOn: where there is no value, missing says why, such as notReported.")]
    [InlineData("missing=notReported", "missing [notReported] Superfluous: A row has one of value, numerator with denominator, missing and doneOn, and this row has more: leave missing empty, or the others.")]
    [InlineData("value=; missing=unknown", "missing [unknown] Malformed: \"unknown\" is none of the words notReported, notCollected, cannotExist, suppressed, notStarted.")]
    [InlineData("status=final", "status [final] Malformed: \"final\" is none of the words forecast, estimate, provisional, official.")]
    [InlineData("through=15/6/2019", "through [15/6/2019] Malformed: \"15/6/2019\" is no date. Dates are written as 2019-06-30 here.")]
    [InlineData("through=2019-07-01", "through [2019-07-01] Impossible: The data of 2019-S1 do not reach \"2019-07-01\": it ends on 2019-06-30.")]
    [InlineData("period=2019-S3", "period [2019-S3] Malformed: \"2019-S3\" is no period: expected 1 to 2 at position 6. Periods are written as 2019-Q1 here.")]
    [InlineData("period=", "period [] Missing: The row names no period, such as 2019-Q1.")]
    [InlineData("periodKind=half", "periodKind [half] Malformed: \"half\" is none of the words year, halfYear, trimester, quarter, month, week, day, cumulative, stage, term, range.")]
    [InlineData("periodKind=cumulative", "period [2019-S1] Impossible: \"2019-S1\" is a half-year, and periodKind says a cumulative period.")]
    [InlineData("indicator=", "indicator [] Missing: The row names no indicator. Known are poor-households-reduced, poverty-rate, recognised, road-deaths.")]
    [InlineData("indicator=jobs", "indicator [jobs] Unknown: \"jobs\" is no indicator that is known here. Known are poor-households-reduced, poverty-rate, recognised, road-deaths.")]
    [InlineData("indicator=Poverty Rate", "indicator [Poverty Rate] Unknown: \"Poverty Rate\" is no indicator that is known here. Is poverty-rate meant?")]
    [InlineData("area=6712", "area [6712] Unknown: \"6712\" is no area that is known here. Is 06712 meant?")]
    [InlineData("area=?", "area [?] Unknown: \"?\" is no area that is known here. Known are ., 06709, 06712.")]
    [InlineData("value=; numerator=97; denominator=26940", "numerator [97] Impossible: poor-households-reduced is a Flow, which has no numerator and denominator.")]
    [InlineData("indicator=poverty-rate; value=; numerator=97", "denominator [] Missing: A rate has its numerator and its denominator. Where only the rate itself is known, it stands in value.")]
    [InlineData("indicator=poverty-rate; value=; denominator=97", "numerator [] Missing: A rate has its numerator and its denominator. Where only the rate itself is known, it stands in value.")]
    [InlineData("indicator=poverty-rate; value=; numerator=98; denominator=97", "numerator [98] Impossible: 98 of 97 is no proportion, which poverty-rate is: the numerator is a part of the denominator.")]
    [InlineData("indicator=poverty-rate; value=0.36; numerator=97; denominator=26940", "numerator [97] Superfluous: A row has one of value, numerator with denominator, missing and doneOn, and this row has more: leave numerator empty, or the others.")]
    [InlineData("indicator=poverty-rate; value=101", "value [101] Impossible: 101 percent is no value of poverty-rate, a Proportion: its values lie in [0..100].")]
    [InlineData("value=; doneOn=2019-05-01", "doneOn [2019-05-01] Impossible: poor-households-reduced is a Flow and no milestone.")]
    [InlineData("indicator=recognised; value=; doneOn=2019-07-01", "doneOn [2019-07-01] Impossible: 2019-S1 is over by then: what is done later is of a later period.")]
    [InlineData("indicator=recognised; value=; doneOn=May", "doneOn [May] Malformed: \"May\" is no date. Dates are written as 2019-06-30 here.")]
    public void A_bad_row_says_where_what_and_why(string cells, string problem)
    {
        var read = County.Reader.ReadObservations([County.Actual.With(cells)]);
        Assert.Equal($"17 {problem}", read.Problems.InLines());
        Assert.Empty(read.Values);
    }

    [Fact]
    public void All_problems_of_a_row_are_told_at_once() => Assert.Equal(
        "indicator, area, periodKind, period, numerator, denominator, missing, value, missing, status, through",
        string.Join(", ", County.Reader.ReadObservations([County.Actual.With("indicator=x; area=x; periodKind=x; period=x; value=x; denominator=1; numerator=; missing=x; status=x; through=x")])
            .Problems.Select(static problem => problem.Column)));

    [Theory]
    [InlineData("area=x; value=-1", "area, value")]
    [InlineData("period=x; value=-1", "period, value")]
    [InlineData("indicator=x; through=2019-07-01", "indicator, through")]
    [InlineData("area=x; value=; numerator=1; denominator=2", "area, numerator")]
    [InlineData("area=x; indicator=recognised; value=; doneOn=2019-07-01", "area, doneOn")]
    public void What_cannot_be_is_told_also_where_it_is_not_known_of_what(string cells, string columns) =>
        Assert.Equal(columns, string.Join(", ", County.Reader.ReadObservations([County.Actual.With(cells)]).Problems.Select(static problem => problem.Column)));

    [Fact]
    public void A_blank_row_is_passed_over_and_counted()
    {
        var read = County.Reader.ReadObservations([County.Actual with { Number = null }, new ObservationRow(), new ObservationRow { Number = 7, Area = " ", Value = "\t" }, new ObservationRow { Value = "1" }]);
        Assert.Single(read.Values);
        Assert.Equal([(4, "indicator"), (4, "period")], read.Problems.Select(static problem => (problem.Row, problem.Column)));
    }

    [Fact]
    public void A_long_cell_is_quoted_by_its_beginning_and_kept_whole()
    {
        var text = new string('9', 1_000) + 'x';
        var problem = Assert.Single(County.Reader.ReadObservations([County.Actual with { Value = text }]).Problems);
        Assert.Equal(text, problem.Value);
        Assert.StartsWith($"\"{new string('9', 80)}…\" is no number: expected the end of the number at position 1000.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_shown_on_one_line() => Assert.Equal(
        "row 17, column status: \"final\" is none of the words forecast, estimate, provisional, official.",
        Assert.Single(County.Reader.ReadObservations([County.Actual with { Status = "final" }]).Problems).ToString());
}
