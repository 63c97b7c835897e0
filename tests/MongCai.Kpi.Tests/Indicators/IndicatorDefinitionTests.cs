using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Indicators;

/// <summary>Tests that values under two definitions of an indicator are values of two indicators.</summary>
public class IndicatorDefinitionTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2022);
    private static readonly Indicator Old = PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "poor");
    private static readonly Indicator Anew = PovertyStandard.National2022.CountOf(PovertyMeasure.PoorHouseholds, "poor");
    private static readonly Indicator Undefined = new("poor", Unit.Household, Nature.Stock) { Bounds = RationalInterval.AtLeast(0) };

    [Fact]
    public void They_are_not_equal_nor_are_the_values_under_them()
    {
        Assert.NotEqual(Old, Anew);
        Assert.NotEqual(Old, Undefined);
        Assert.Equal(Old, PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "poor", new(("vi", "khác"), ("en", "another name"))));
        Assert.Equal(2, new HashSet<Observation> { new(Old, Year, 4), new(Anew, Year, 4) }.Count);
        Assert.NotEqual(Target.AtMost(4).For(Old, Year, Basis.Plan), Target.AtMost(4).For(Anew, Year, Basis.Plan));
        Assert.NotEqual(new Change(new(Old, Year.Previous(), 5), new(Old, Year, 4)), new Change(new(Old, Year.Previous(), 5), new(Anew, Year, 4)));
    }

    [Fact]
    public void Equality_is_that_of_the_code()
    {
        var definition = new IndicatorDefinition("jobs-2024", new(("vi", "việc làm"), ("en", "jobs")));
        Assert.Equal(definition, new IndicatorDefinition("jobs-2024", new(("vi", "a"), ("en", "a"))));
        Assert.NotEqual(definition, new IndicatorDefinition("JOBS-2024", definition.Text));
        Assert.Equal("jobs-2024", definition.ToString());
        Assert.Throws<ArgumentException>("code", () => new IndicatorDefinition(" ", definition.Text));
        Assert.Throws<ArgumentNullException>("text", static () => new IndicatorDefinition("a", null!));
    }

    [Fact]
    public void One_is_not_held_against_the_other_and_the_message_names_both()
    {
        Refused("the definition of poor is vn-2022/poor-households, not vn-2016/poor-households", static () => new Observation(Old, Year, 4).Against(Target.AtMost(4).For(Anew, Year, Basis.Plan)));
        Refused("the definition of poor is not given, not vn-2016/poor-households", static () => new Observation(Old, Year, 4).Against(Target.AtMost(4).For(Undefined, Year, Basis.Plan)));
        Refused("the definition of poor is vn-2016/poor-households, where none is given", static () => new Observation(Undefined, Year, 4).Against(Target.AtMost(4).For(Old, Year, Basis.Plan)));
        Refused("one code is that of two: the definition of poor is vn-2022/poor-households, not vn-2016/poor-households", static () => new RowReader(Old, Anew));
        Refused("the definition of poor is vn-2022/poor-households, not vn-2016/poor-households", static () => new ObservationSeries([new(Old, Year.Previous(), 4), new(Anew, Year, 4)]));
    }

    [Fact]
    public void A_scorecard_has_one_of_them()
    {
        Refused("The scorecard has two indicators poor: the definition of poor is vn-2022/poor-households, not vn-2016/poor-households. Give them codes of their own.", static () => new ScorecardBuilder([default(AreaCode)], [Old, Anew], [Year]));
        var builder = new ScorecardBuilder([default(AreaCode)], [Old], [Year]);
        Refused("The scorecard has another poor: the definition of poor is vn-2016/poor-households, not vn-2022/poor-households.", () => builder.Add(new Observation(Anew, Year, 4)));
    }

    private static void Refused(string message, Action action) => Assert.Contains(message, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);

    private static void Refused(string message, Func<object> action) => Refused(message, () => { _ = action(); });
}
