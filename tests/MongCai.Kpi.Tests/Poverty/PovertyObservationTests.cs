using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that a count observes the indicators that its standard defines.</summary>
public class PovertyObservationTests
{
    private static readonly AreaCode Commune = new("06712");
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2022);

    private static readonly PovertyCount Count = new(
        Commune, new LocalDate(2022, 12, 14), PovertyStandard.National2022, new(total: 12_500, poor: 200, nearPoor: 300), new(total: 46_000, poor: 820, nearPoor: 1_150));

    [Theory]
    [InlineData(PovertyMeasure.PoorHouseholds, 200, 12_500)]
    [InlineData(PovertyMeasure.NearPoorHouseholds, 300, 12_500)]
    [InlineData(PovertyMeasure.PoorAndNearPoorHouseholds, 500, 12_500)]
    [InlineData(PovertyMeasure.Households, 12_500, 12_500)]
    [InlineData(PovertyMeasure.PoorPersons, 820, 46_000)]
    [InlineData(PovertyMeasure.NearPoorPersons, 1_150, 46_000)]
    [InlineData(PovertyMeasure.PoorAndNearPoorPersons, 1_970, 46_000)]
    [InlineData(PovertyMeasure.Persons, 46_000, 46_000)]
    public void A_stock_is_how_many_and_a_rate_has_them_over_all(PovertyMeasure measure, int count, int total)
    {
        var stock = Count.Observe(Stock(measure), Year);
        Assert.Equal((Rational)count, stock.Value);
        Assert.Equal((Commune, Year), (stock.Area, stock.Period));

        var rate = Count.Observe(Rate(measure), Year);
        Assert.Equal((count, total), (rate.Ratio!.Value.Numerator, rate.Ratio.Value.Denominator));
        Assert.Equal((Rational)count * 100 / total, rate.Value);
    }

    [Fact]
    public void The_definition_says_who_is_counted_by_which_standard()
    {
        var rate = PovertyStandard.National2022.RateOf(PovertyMeasure.NearPoorPersons, "a");
        var definition = rate.Definition!;
        Assert.Equal("vn-2022/near-poor-persons", definition.Code);
        Assert.Equal(definition, PovertyStandard.National2022.CountOf(PovertyMeasure.NearPoorPersons, "b").Definition);
        Assert.Equal((Nature.Proportion, Unit.Percent, "rate of persons in near-poor households"), (rate.Nature, rate.Unit, rate.Name.In("en")));
        Assert.Equal(Unit.Person, PovertyStandard.National2022.CountOf(PovertyMeasure.NearPoorPersons, "b").Unit);
        Assert.Equal("persons in near-poor households by the national poverty standard 2022–2026", definition.Text.In("en"));
        Assert.Equal("người thuộc hộ cận nghèo theo chuẩn nghèo quốc gia 2022–2026", definition.Text.In("vi"));
        Assert.Equal(
            PovertyMeasures.All.Count, PovertyMeasures.All.Select(static measure => PovertyStandard.National2022.CountOf(measure, "a").Definition).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>("measure", static () => PovertyStandard.National2022.CountOf((PovertyMeasure)8, "a"));
    }

    [Fact]
    public void An_indicator_that_was_stored_observes_as_the_one_that_was_written()
    {
        var stored = System.Text.Json.JsonSerializer.Deserialize<Indicator>(System.Text.Json.JsonSerializer.Serialize(Rate(PovertyMeasure.PoorHouseholds)))!;
        Assert.Equal(Count.Observe(Rate(PovertyMeasure.PoorHouseholds), Year), Count.Observe(stored, Year));
    }

    [Fact]
    public void A_review_in_december_is_the_years_where_its_books_are_closed_then_and_provisional_where_they_are_not()
    {
        var provisional = Count.Observe(Rate(PovertyMeasure.PoorHouseholds), Year);
        Assert.Equal((ObservationStatus.Provisional, new LocalDate(2022, 12, 14)), (provisional.Status, provisional.Through));

        var final = Count.Observe(Rate(PovertyMeasure.PoorHouseholds), Year, ClosingRule.OnDay(14));
        Assert.Equal((ObservationStatus.Official, Year.End), (final.Status, final.Through));
        var plan = Target.AtMost(1.7m).For(final.Indicator, Year, Basis.Plan) with { Area = Commune };
        Assert.Equal(Verdict.Exceeded, final.Against(plan)[Basis.Plan].Verdict);
        Assert.Equal(UndefinedReason.PeriodRunning, provisional.Against(plan)[Basis.Plan].Verdict.Reason);
    }

    [Fact]
    public void A_count_in_the_course_of_the_year_is_that_of_the_half_year_and_a_provisional_one_of_the_year()
    {
        var half = new PovertyCount(Commune, new LocalDate(2022, 6, 30), PovertyStandard.National2022, new(100, 5));
        Assert.Equal(ObservationStatus.Official, half.Observe(Stock(PovertyMeasure.PoorHouseholds), ReportingPeriod.HalfYear(2022, 1)).Status);
        var ofTheYear = half.Observe(Stock(PovertyMeasure.PoorHouseholds), Year);
        Assert.Equal((ObservationStatus.Provisional, new LocalDate(2022, 6, 30)), (ofTheYear.Status, ofTheYear.Through));
        Assert.Equal(ObservationStatus.Official, half.Observe(Stock(PovertyMeasure.PoorHouseholds), ReportingPeriod.HalfYear(2022, 1), ClosingRule.OnDay(14)).Status);
    }

    [Fact]
    public void Counts_are_not_below_zero_and_rates_are_printed_with_two_decimals()
    {
        Assert.Throws<ArgumentException>("value", static () => new Observation(Poor, Year, -1));
        Assert.Equal("1,60%", Phrasebook.Vietnamese.Actual(Count.Observe(Rate(PovertyMeasure.PoorHouseholds), Year, ClosingRule.OnDay(14))));
        Assert.Null(PovertyStandard.National2022.RateOf(PovertyMeasure.PoorHouseholds, "a", unit: Unit.One).Decimals);
    }

    [Fact]
    public void What_was_not_reported_is_missing_and_a_rate_of_nobody_is_undefined()
    {
        var count = new PovertyCount(Commune, Year.End, PovertyStandard.National2022, new(0, 0));
        Assert.Equal(MissingReason.NotReported, count.Observe(Stock(PovertyMeasure.NearPoorHouseholds), Year).MissingReason);
        Assert.Equal(MissingReason.NotReported, count.Observe(Stock(PovertyMeasure.PoorAndNearPoorHouseholds), Year).MissingReason);
        Assert.Equal(MissingReason.NotReported, count.Observe(Rate(PovertyMeasure.PoorPersons), Year).MissingReason);
        Assert.Equal(UndefinedReason.ZeroDenominator, count.Observe(Rate(PovertyMeasure.PoorHouseholds), Year).Value.Reason);
        Assert.Equal((Rational)0, count.Observe(Stock(PovertyMeasure.Households), Year).Value);
    }

    [Fact]
    public void A_stock_is_in_the_indicators_unit()
    {
        var thousands = PovertyStandard.National2022.CountOf(PovertyMeasure.Households, "a", unit: Unit.Household.Times(1000, "thousand-households", new(("vi", "nghìn hộ"), ("en", "thousand households"))));
        Assert.Equal((Rational)12.5m, Count.Observe(thousands, Year).Value);
    }

    [Fact]
    public void Refuses_what_its_standard_does_not_define()
    {
        Refused("a does not say who is counted, nor by which standard: make it by PovertyStandard.CountOf or RateOf.", new Indicator("a", Unit.Household, Nature.Stock));
        Refused("a is defined as vn-2016/poor-households, and not by vn-2022", PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "a"));
        Refused("a is defined as vn-20222/poor-households, and not by vn-2022", Defined(new("vn-20222/poor-households", new(("vi", "a"), ("en", "a")))));
        Refused("a is defined as vn-2022/poor, which is nothing that vn-2022 defines", Defined(new("vn-2022/poor", new(("vi", "a"), ("en", "a")))));
        Refused("a is defined as vn-2022/poor-households/fled, which is nothing that vn-2022 defines", Defined(new("vn-2022/poor-households/fled", new(("vi", "a"), ("en", "a")))));
        Refused("a is a Stock, and what is counted", Defined(PovertyStandard.National2022.FlowOf(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped, "a").Definition!));
        Refused("a is a Flow, and what is counted at a date is a stock or a rate of stocks.", new Indicator("a", Unit.Household, Nature.Flow) { Definition = Poor.Definition });
        Refused("a is a Proportion of Flow, and what is counted", new Indicator("a", Unit.Percent, Nature.Proportion) { Definition = Poor.Definition, RateParts = RateParts.Flow });
        Refused("a counts households or persons, and is in percent: only a rate is.", new Indicator("a", Unit.Percent, Nature.Stock) { Definition = Poor.Definition });
        Assert.Throws<ArgumentNullException>("indicator", () => Count.Observe(null!, Year));
    }

    [Fact]
    public void Refuses_a_count_in_percent_and_a_rate_in_households()
    {
        Assert.StartsWith(
            "residents are counted in person, a multiple of it or a unit of the host's own, and not in percent.",
            Assert.Throws<ArgumentException>("unit", static () => PovertyStandard.National2022.CountOf(PovertyMeasure.Persons, "a", unit: Unit.Percent)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "poor households are counted in household, a multiple of it or a unit of the host's own, and not in billion-dong.",
            Assert.Throws<ArgumentException>("unit", static () => PovertyStandard.National2022.CountOf(PovertyMeasure.PoorHouseholds, "a", unit: Unit.BillionDong)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A rate is in percent or another multiple of one, and not in household.",
            Assert.Throws<ArgumentException>("unit", static () => PovertyStandard.National2022.RateOf(PovertyMeasure.Persons, "a", unit: Unit.Household)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021", null)]
    [InlineData("2023", null)]
    [InlineData("2022-S1", 14)]
    [InlineData("2022-M11", 14)]
    public void Refuses_a_period_in_which_was_not_counted(string period, int? closingDay) => Assert.Contains(
        "2022-12-14, the date of the count, does not lie in " + period,
        Assert.Throws<ArgumentException>(nameof(period), () => Count.Observe(Poor, ReportingPeriod.Parse(period), closingDay is { } day ? ClosingRule.OnDay(day) : null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_count_behind_the_closing_day_is_that_of_the_next_window_and_of_the_calendar_year()
    {
        var count = new PovertyCount(Commune, new LocalDate(2022, 12, 20), PovertyStandard.National2022, new(100, 5));
        Assert.Equal((ObservationStatus.Official, Year.End), (count.Observe(Poor, Year, ClosingRule.OnDay(14)).Status, count.Observe(Poor, Year, ClosingRule.OnDay(14)).Through));
        Assert.Equal((ObservationStatus.Provisional, count.Date), (count.Observe(Poor, Year.Next(), ClosingRule.OnDay(14)).Status, count.Observe(Poor, Year.Next(), ClosingRule.OnDay(14)).Through));
    }

    private static Indicator Poor => Stock(PovertyMeasure.PoorHouseholds);

    private static Indicator Stock(PovertyMeasure measure) => PovertyStandard.National2022.CountOf(measure, "a");

    private static Indicator Rate(PovertyMeasure measure) => PovertyStandard.National2022.RateOf(measure, "poverty-rate");

    private static Indicator Defined(IndicatorDefinition definition) => new("a", Unit.Household, Nature.Stock) { Definition = definition };

    private static void Refused(string message, Indicator indicator) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(indicator), () => Count.Observe(indicator, Year)).Message, StringComparison.Ordinal);
}
