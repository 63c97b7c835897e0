using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that a movement observes the indicators that its standard defines.</summary>
public class MovementObservationTests
{
    private static readonly AreaCode Commune = new("06712");
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);

    private static readonly ClassMovement Poor = new()
    {
        Opening = 134,
        ToOtherClass = 20,
        RoseAbove = 25,
        OtherDecrease = 3,
        FromOtherClass = 4,
        Relapsed = 2,
        NewlyArisen = 3,
        OtherIncrease = 2,
        Closing = 97,
    };

    private static readonly ClassMovement NearPoor = new()
    {
        Opening = 310,
        ToOtherClass = 4,
        RoseAbove = 60,
        OtherDecrease = 1,
        FromOtherClass = 20,
        Relapsed = 1,
        NewlyArisen = 12,
        OtherIncrease = 2,
        Closing = 280,
    };

    private static readonly PovertyMovement Movement = Between(new LocalDate(2018, 12, 31), new LocalDate(2019, 12, 31));

    [Theory]
    [InlineData(MovementFlow.Escaped, 45, 60)]
    [InlineData(MovementFlow.NetDecrease, 37, 30)]
    [InlineData(MovementFlow.GrossDecrease, 48, 65)]
    [InlineData(MovementFlow.GrossIncrease, 11, 35)]
    [InlineData(MovementFlow.ToOtherClass, 20, 4)]
    [InlineData(MovementFlow.RoseAbove, 25, 60)]
    [InlineData(MovementFlow.OtherDecrease, 3, 1)]
    [InlineData(MovementFlow.FromOtherClass, 4, 20)]
    [InlineData(MovementFlow.Relapsed, 2, 1)]
    [InlineData(MovementFlow.NewlyArisen, 3, 12)]
    [InlineData(MovementFlow.OtherIncrease, 2, 2)]
    public void A_flow_is_a_row_or_a_sum_of_rows(MovementFlow flow, int poor, int nearPoor)
    {
        var observed = Movement.Observe(Flow(PovertyMeasure.PoorHouseholds, flow), Year);
        Assert.Equal((Commune, Year, Calculated.Of((Rational)poor)), (observed.Area, observed.Period, observed.Value));
        Assert.Equal((Rational)nearPoor, Movement.Observe(Flow(PovertyMeasure.NearPoorHouseholds, flow), Year).Value);
        Assert.Equal(MissingReason.NotReported, Movement.Observe(Flow(PovertyMeasure.PoorPersons, flow), Year).MissingReason);
    }

    [Fact]
    public void Thirty_seven_fewer_is_the_net_change_and_forty_five_escaped()
    {
        var plan = Target.AtLeast(73).For(Flow(PovertyMeasure.PoorHouseholds, MovementFlow.NetDecrease), Year, Basis.Plan) with { Area = Commune };
        Assert.Equal("50.68%", Movement.Observe(plan.Indicator, Year).Against(plan)[Basis.Plan].Value.ToPercentage(2).ToString());
        Assert.Equal(Movement.Households.EscapedPoverty, (long)Movement.Observe(Flow(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped), Year).Value.Value.Round(0));
    }

    [Fact]
    public void Who_moved_adds_up_and_the_net_decrease_may_fall() => Assert.All(
        Enum.GetValues<MovementFlow>(), static flow => Assert.Equal(flow != MovementFlow.NetDecrease, Flow(PovertyMeasure.PoorHouseholds, flow).NeverFalls));

    [Fact]
    public void The_stock_of_a_movement_is_its_closing()
    {
        var stock = PovertyStandard.National2016.CountOf(PovertyMeasure.NearPoorHouseholds, "near-poor");
        Assert.Equal((Rational)280, Movement.Observe(stock, Year).Value);
    }

    [Fact]
    public void A_movement_that_closes_on_14_December_is_the_years_where_the_books_are_closed_then()
    {
        var movement = Between(new LocalDate(2018, 12, 14), new LocalDate(2019, 12, 14));
        var escaped = Flow(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped);
        Assert.Equal((Rational)45, movement.Observe(escaped, Year, ClosingRule.OnDay(14)).Value);
        Assert.Equal(
            "The movement from 2018-12-14 to 2019-12-14 is not that of 2019-A1: its books are closed on 2019-12-31. Name the rule by which they are closed, or a period that ends with the movement. (Parameter 'period')",
            Assert.Throws<ArgumentException>("period", () => movement.Observe(escaped, Year)).Message);
        Assert.Equal((Rational)45, Between(new LocalDate(2018, 12, 14), new LocalDate(2019, 12, 31)).Observe(escaped, Year).Value);
    }

    [Theory]
    [InlineData("2018-12-31", "2019-06-30", "2019-S1", true)]
    [InlineData("2018-12-31", "2019-06-30", "2019", false)]
    [InlineData("2019-06-30", "2019-12-31", "2019", false)]
    [InlineData("2019-01-01", "2019-12-31", "2019", false)]
    [InlineData("2017-12-31", "2019-12-31", "2019", false)]
    [InlineData("2018-11-30", "2019-12-31", "2019", false)]
    [InlineData("2018-12-01", "2019-12-31", "2019", true)]
    [InlineData("2018-12-31", "2020-01-01", "2019", false)]
    public void It_spans_the_period_and_nothing_else(string opening, string closing, string period, bool isIts)
    {
        var movement = Between(NodaTime.Text.LocalDatePattern.Iso.Parse(opening).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(closing).Value);
        var escaped = Flow(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped);
        if (isIts)
        {
            Assert.True(movement.Observe(escaped, ReportingPeriod.Parse(period)).Value.IsDefined);
        }
        else
        {
            Assert.Throws<ArgumentException>(nameof(period), () => movement.Observe(escaped, ReportingPeriod.Parse(period)));
        }
    }

    [Fact]
    public void The_definition_says_who_moved()
    {
        var indicator = PovertyStandard.National2016.FlowOf(PovertyMeasure.PoorHouseholds, MovementFlow.Relapsed, "relapsed");
        Assert.Equal(("vn-2016/poor-households/relapsed", "households that relapsed into poverty, by the national poverty standard 2016–2021"), (indicator.Definition?.Code, indicator.Definition?.Text.In("en")));
        Assert.Equal((Nature.Flow, Unit.Household, "households that relapsed into poverty"), (indicator.Nature, indicator.Unit, indicator.Name.In("en")));
        Assert.StartsWith(
            "A movement has tables of the poor and of the near-poor, and none of resident households.",
            Assert.Throws<ArgumentException>("measure", static () => PovertyStandard.National2016.FlowOf(PovertyMeasure.Households, MovementFlow.Escaped, "a")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("flow", static () => PovertyStandard.National2016.FlowOf(PovertyMeasure.PoorHouseholds, (MovementFlow)11, "a"));
    }

    [Theory]
    [InlineData(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped, "hộ thoát nghèo", "households that escaped poverty")]
    [InlineData(PovertyMeasure.NearPoorPersons, MovementFlow.Escaped, "người thuộc hộ thoát cận nghèo", "persons in households that escaped near-poverty")]
    [InlineData(PovertyMeasure.PoorHouseholds, MovementFlow.NetDecrease, "mức giảm thuần hộ nghèo", "net decrease of poor households")]
    [InlineData(PovertyMeasure.PoorPersons, MovementFlow.OtherIncrease, "mức tăng khác của người thuộc hộ nghèo", "other increase of persons in poor households")]
    [InlineData(PovertyMeasure.NearPoorHouseholds, MovementFlow.ToOtherClass, "hộ cận nghèo thành hộ nghèo", "near-poor households that became poor")]
    [InlineData(PovertyMeasure.PoorHouseholds, MovementFlow.FromOtherClass, "hộ cận nghèo thành hộ nghèo", "near-poor households that became poor")]
    [InlineData(PovertyMeasure.NearPoorHouseholds, MovementFlow.Relapsed, "hộ tái cận nghèo", "households that relapsed into near-poverty")]
    [InlineData(PovertyMeasure.PoorHouseholds, MovementFlow.NewlyArisen, "hộ nghèo phát sinh", "newly poor households")]
    public void It_is_called_as_reports_call_it(PovertyMeasure measure, MovementFlow flow, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (Flow(measure, flow).Name.In("vi"), Flow(measure, flow).Name.In("en")));

    [Fact]
    public void Refuses_what_is_no_flow_of_a_movement()
    {
        Refused("a is a Stock, and what is defined as vn-2016/poor-households/escaped is a Flow.", new("a", Unit.Household, Nature.Stock) { Definition = Escaped.Definition });
        Refused("a is a Flow, and what is defined as vn-2016/poor-households is a Stock here: a movement knows no total to make a rate of.", new("a", Unit.Household, Nature.Flow) { Definition = PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "a").Definition });
        Refused("a is defined as vn-2016/households, and a movement counts the poor and the near-poor.", PovertyStandard.National2016.CountOf(PovertyMeasure.Households, "a"));
        Refused("a is defined as vn-2022/poor-households/escaped, and not by vn-2016", PovertyStandard.National2022.FlowOf(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped, "a"));
    }

    private static Indicator Escaped => Flow(PovertyMeasure.PoorHouseholds, MovementFlow.Escaped);

    private static Indicator Flow(PovertyMeasure measure, MovementFlow flow) =>
        PovertyStandard.National2016.FlowOf(measure, flow, "a");

    private static PovertyMovement Between(LocalDate opening, LocalDate closing) => new(Commune, PovertyStandard.National2016, opening, closing, new MovementTables(Poor, NearPoor));

    private static void Refused(string message, Indicator indicator) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(indicator), () => Movement.Observe(indicator, Year)).Message, StringComparison.Ordinal);
}
