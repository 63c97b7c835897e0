using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.CountyYear;

/// <summary>
/// Tests the county's scorecard after each quarter, for which a host only adds reports and builds. The figures were computed by hand: 90, 181, 273 and 365 of
/// 365 days are over.
/// </summary>
public class CountyYearTests
{
    private static readonly Scorecard[] Cards = Build();

    [Theory]

    // 240 of 1.000·90/365 = 246,6; from July on the plan asks for 1.050. In the third quarter a report is missing; in the fourth it is there, and 60 of the
    // second became 50.
    [InlineData("jobs", "plan", 1, "240", "240", "8 of 8", "Open", "period running", "0.973", "green")]
    [InlineData("jobs", "plan", 2, "260", "500", "14 of 14", "Open", "period running", "1.008", "green")]
    [InlineData("jobs", "plan", 3, "missing observation", "missing observation", "19 of 20", "Open", "period running", "missing observation", "-")]
    [InlineData("jobs", "plan", 4, "310", "1080", "26 of 26", "Secured", "Exceeded", "1.029", "green")]
    [InlineData("jobs", "resolution", 1, "240", "240", "8 of 8", "Open", "period running", "0.811", "yellow")]
    [InlineData("jobs", "resolution", 2, "260", "500", "14 of 14", "Open", "period running", "0.840", "yellow")]
    [InlineData("jobs", "resolution", 4, "310", "1080", "26 of 26", "OutOfReach", "NotMet", "0.900", "yellow")]

    // From 130 to 100: −5 of −7,4; −10 of −14,9; −20 of −22,4; −30 of −30. A level counts its six wards only. "At most 105" has no path.
    [InlineData("poor", "plan", 1, "125", "125", "6 of 6", "Open", "period running", "0.676", "red")]
    [InlineData("poor", "plan", 2, "120", "120", "6 of 6", "Open", "period running", "0.672", "red")]
    [InlineData("poor", "plan", 3, "110", "110", "6 of 6", "Open", "period running", "0.891", "yellow")]
    [InlineData("poor", "plan", 4, "100", "100", "6 of 6", "Secured", "Met", "1.000", "green")]
    [InlineData("poor", "resolution", 1, "125", "125", "6 of 6", "Open", "period running", "no path", "-")]
    [InlineData("poor", "resolution", 4, "100", "100", "6 of 6", "Secured", "Exceeded", "no path", "green")]

    // 24 less 4: 20·90/365 = 4,9 of 5 used; 9,9 of 10; 15,0 of 14; 21 is missed, with (21 − 24)/(20 − 24) = 75% of the reduction. At most 22, linear: 2 −
    // 21/22.
    [InlineData("deaths", "plan", 1, "5", "5", "8 of 8", "Open", "period running", "0.986", "green")]
    [InlineData("deaths", "plan", 2, "5", "10", "14 of 14", "Open", "period running", "0.992", "green")]
    [InlineData("deaths", "plan", 3, "4", "14", "20 of 20", "Open", "period running", "1.068", "green")]
    [InlineData("deaths", "plan", 4, "7", "21", "26 of 26", "OutOfReach", "NotMet", "0.952", "yellow")]
    [InlineData("deaths", "resolution", 2, "5", "10", "14 of 14", "Open", "period running", "1.091", "green")]
    [InlineData("deaths", "resolution", 4, "7", "21", "26 of 26", "Secured", "Exceeded", "1.048", "green")]

    // 8% more than the 100, 220, 350 and 500 of last year: 108, 237,6, 378 and 540.
    [InlineData("revenue", "plan", 1, "110", "110", "8 of 8", "Open", "period running", "1.019", "green")]
    [InlineData("revenue", "plan", 2, "128", "238", "14 of 14", "Open", "period running", "1.002", "green")]
    [InlineData("revenue", "plan", 3, "140", "378", "20 of 20", "Open", "period running", "1.000", "green")]
    [InlineData("revenue", "plan", 4, "170", "548", "26 of 26", "Secured", "Exceeded", "1.015", "green")]

    // 74,0 of 80 used, 148,8 of 150, 224,4 of 225: within the cap of 300 at the end.
    [InlineData("spending", "plan", 1, "80", "80", "8 of 8", "Open", "period running", "0.925", "green")]
    [InlineData("spending", "plan", 2, "70", "150", "14 of 14", "Open", "period running", "0.992", "green")]
    [InlineData("spending", "plan", 3, "75", "225", "20 of 20", "Open", "period running", "0.997", "green")]
    [InlineData("spending", "plan", 4, "74", "299", "26 of 26", "Secured", "Met", "1.003", "green")]

    // 930 of 1.000, 1.890 of 2.000, 2.880 of 3.000, 3.860 of 4.000, against 95% at any time.
    [InlineData("in-time", "plan", 1, "93", "93", "8 of 8", "Open", "period running", "0.979", "green")]
    [InlineData("in-time", "plan", 2, "96", "94.5", "14 of 14", "Open", "period running", "0.995", "green")]
    [InlineData("in-time", "plan", 3, "99", "96", "20 of 20", "Open", "period running", "1.011", "green")]
    [InlineData("in-time", "plan", 4, "98", "96.5", "26 of 26", "Secured", "Exceeded", "1.016", "green")]

    // Days since January over the mean of 220, 220, 232 and 232 employees; the two that merged give their days and no employees.
    [InlineData("sickness", "plan", 1, "21/11", "21/11", "8 of 8", "Open", "period running", "1.033", "green")]
    [InlineData("sickness", "plan", 2, "2", "43/11", "14 of 14", "Open", "period running", "1.015", "green")]
    [InlineData("sickness", "plan", 3, "105/58", "40/7", "20 of 20", "Open", "period running", "1.047", "green")]
    [InlineData("sickness", "plan", 4, "65/29", "900/113", "26 of 26", "Secured", "Exceeded", "1.004", "green")]

    // Counted once each since January, by the county itself; a quarter's own count is not among it.
    [InlineData("trained", "plan", 1, "90", "90", "8 of 8", "Open", "period running", "0.913", "green")]
    [InlineData("trained", "plan", 2, "distinct counts do not add", "210", "14 of 14", "Open", "period running", "1.059", "green")]
    [InlineData("trained", "plan", 3, "distinct counts do not add", "290", "20 of 20", "Open", "period running", "0.969", "green")]
    [InlineData("trained", "plan", 4, "distinct counts do not add", "430", "26 of 26", "Secured", "Exceeded", "1.075", "green")]

    // At least 80 in every quarter: 79 in the third ends it. Two of three, three of four periods met.
    [InlineData("satisfaction", "plan", 2, "81", "81", "6 of 6", "Open", "period running", "no path", "-")]
    [InlineData("satisfaction", "plan", 3, "79", "79", "6 of 6", "OutOfReach", "NotMet", "no path", "red")]
    [InlineData("satisfaction", "plan", 4, "85", "85", "6 of 6", "OutOfReach", "NotMet", "no path", "yellow")]
    [InlineData("new-rural", "plan", 2, "0", "0", "6 of 6", "Open", "period running", "no path", "-")]
    [InlineData("new-rural", "plan", 3, "1", "1", "6 of 6", "Secured", "Met", "no path", "green")]
    [InlineData("new-rural", "plan", 4, "1", "1", "6 of 6", "Secured", "Met", "no path", "green")]

    // From 6% in 2021 on, 0,6 to 0,8 points a year: (6 − 2,5)·12/51 = 0,82 in March; (6 − 2)·12/60 = 0,8 in the end.
    [InlineData("poverty", "plan", 1, "2.5", "2.5", "6 of 6", "Open", "period running", "method not applicable", "-")]
    [InlineData("poverty", "plan", 4, "2", "2", "6 of 6", "Secured", "Met", "method not applicable", "green")]
    [InlineData("births", "plan", 2, "98", "198", "14 of 14", "Open", "period running", "method not applicable", "-")]
    [InlineData("births", "plan", 4, "97", "399", "26 of 26", "Secured", "Met", "method not applicable", "green")]
    [InlineData("births", "party", 4, "97", "399", "26 of 26", "Secured", "Met", "method not applicable", "green")]
    public void After_each_quarter_every_cell_says_how_far_it_is(
        string indicator, string basis, int quarter, string value, string toDate, string coverage, string outlook, string verdict, string index, string band)
    {
        var cell = Cards[quarter].Cells(County.Whole, County.Quarters[quarter - 1]).Single(cell => string.Equals(cell.Indicator.Code, indicator, StringComparison.Ordinal));
        var one = cell[County.Bases.Single(one => string.Equals(one.Code, basis, StringComparison.Ordinal))];

        Assert.Equal(
            (value, toDate, coverage, outlook, verdict, index, band),
            (Text(cell.Observation.Value), Text(one.ToDate.Value), one.ToDate.Coverage.ToString(), one.Outlook.ToString(), Text(one.Verdict), Text(one.Pace.Index.Select(static ratio => ratio.Value), "F3"), one.Band?.Code ?? "-"));
    }

    [Theory]
    [InlineData(1, 0, 0, 12, 0)]
    [InlineData(2, 0, 0, 12, 0)]
    [InlineData(3, 1, 1, 10, 0)]
    [InlineData(4, 10, 2, 0, 0)]
    public void Counts_what_is_met_not_met_open_and_unknown(int quarter, int met, int notMet, int open, int unknown)
    {
        var count = Cards[quarter].CountMet(County.Whole, County.Quarters[quarter - 1], Basis.Plan);

        Assert.Equal((met, notMet, open, unknown), (count.Met, count.NotMet, count.Open, count.Unknown));
    }

    // The merged ward is to reach the 120 and 180 of the two, and has what they brought until February: 10, 20 and 40 in the first quarter.
    [Theory]
    [InlineData(1, "1. giang: 50/150; 2. khe: 30/100; 3. dong: 40/150; 4. anbinh: 70/300; 5. chi: 30/150; 6. hai: 20/150")]
    [InlineData(2, "1. giang: 110/150; 2. anbinh: 150/300; 2. khe: 50/100; 4. chi: 70/150; 4. dong: 70/150; 6. hai: 50/150")]
    [InlineData(3, "1. giang: 170/150; 2. anbinh: 240/300; 2. chi: 120/150; 2. khe: 80/100; 5. dong: 90/150; hai: undefined: missing observation")]
    [InlineData(4, "1. giang: 230/150; 2. anbinh: 340/300; 2. chi: 170/150; 4. khe: 100/100; 5. dong: 120/150; 5. hai: 120/150")]
    public void Ranks_the_wards_by_their_attainment(int quarter, string ranks) =>
        Assert.Equal(ranks, string.Join("; ", Cards[quarter].Rank(County.Jobs, County.Quarters[quarter - 1], Basis.Plan)));

    [Fact]
    public void Says_who_owes_which_report()
    {
        Assert.Equal("jobs hai 2025-Q3: undefined: missing observation", Assert.Single(Cards[3].Missing(County.Quarters[2])).ToString());
        Assert.Empty(Cards[1].Missing(County.Quarters[0]));
        Assert.Empty(Cards[2].Missing(County.Quarters[3]));
    }

    [Fact]
    public void Compares_with_last_year_for_the_wards_of_this_one()
    {
        var (county, merged) = (Cards[1].Cell(County.Whole, County.Revenue, County.Quarters[0]), Cards[1].Cell(County.Ward("anbinh"), County.Revenue, County.Quarters[0]));

        Assert.Equal((Rational)10, county.ChangeFromLastYear()?.Absolute);
        Assert.Equal(Tendency.Better, county.TendencyOn(Basis.Plan));
        Assert.Equal("24 after 20", $"{merged.ChangeFromLastYear()?.To.Value} after {merged.ChangeFromLastYear()?.From.Value}");
        Assert.Equal(UndefinedReason.MissingTarget, merged.TendencyOn(Basis.Plan));
    }

    [Fact]
    public void A_ward_that_merged_has_its_own_cells_until_then()
    {
        var (before, after) = (Cards[4].Cell(County.Ward("an"), County.Jobs, County.Quarters[0]), Cards[4].Cell(County.Ward("an"), County.Jobs, County.Quarters[1]));

        Assert.Equal((Rational)10, before.Observation.Value);
        Assert.Equal((Rational)120, before[Basis.Plan].Target?.Form.Accepted?.Lower);
        Assert.Equal(MissingReason.CannotExist, after.Observation.MissingReason);
        Assert.Null(after[Basis.Plan].Target);
    }

    [Fact]
    public void A_published_card_comes_back_in_one_call()
    {
        var again = Complete().Build(asOf: County.Quarters[1].End, knownAt: new LocalDateTime(2025, 7, 5, 9, 0).WithOffset(Offset.FromHours(7)));

        Assert.Equal(Cards[2].ToRows().Where(Shown).Select(Words), again.ToRows().Where(Shown).Select(Words), StringComparer.Ordinal);

        static bool Shown(ScorecardRow row) => row.Period.End <= County.Quarters[1].End;
        static string Words(ScorecardRow row) =>
            $"{row.Area} {row.Indicator} {row.Period} {row.Basis} {row.Target} {row.Value} {row.ToDate} {row.Coverage} {row.Outlook} {row.Verdict} {row.Attained} {row.Expected} {row.Index} {row.Standing} {row.Band} {row.AbsoluteChangeFromLastYear} {row.Tendency}";
    }

    private static Scorecard[] Build()
    {
        var builder = Begun();
        var cards = new Scorecard[5];
        cards[0] = builder.Build();
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            AddReports(builder, quarter);
            cards[quarter] = builder.Build(asOf: County.Quarters[quarter - 1].End);
        }

        return cards;
    }

    private static ScorecardBuilder Complete()
    {
        var builder = Begun();
        foreach (var quarter in new[] { 4, 2, 1, 3 })
        {
            AddReports(builder, quarter);
        }

        return builder;
    }

    private static ScorecardBuilder Begun()
    {
        var builder = new ScorecardBuilder(County.Areas, County.Indicators, County.Quarters);
        builder.AddRange(County.Targets);
        builder.AddRange(County.LastYear);
        return builder;
    }

    // Each report is known five days after its quarter; on 20 October giang corrects what it reported in July.
    private static void AddReports(ScorecardBuilder builder, int quarter)
    {
        var known = County.Quarters[quarter - 1].End.PlusDays(5).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        builder.AddRange(County.ReportsOf(quarter).Select(report => new Vintage(report, known)));
        if (quarter == 4)
        {
            builder.Add(new Vintage(new Observation(County.Jobs, County.Quarters[1], 50) with { Area = County.Ward("giang") }, Instant.FromUtc(2025, 10, 20, 0, 0)));
        }
    }

    private static string Text<T>(Calculated<T> figure, string? format = null)
        where T : struct => figure.Match(value => value is IFormattable formattable ? formattable.ToString(format, NumberFormat.Invariant) : value.ToString() ?? string.Empty, static reason => $"{(Calculated<Ratio>)reason}"["undefined: ".Length..]);
}
