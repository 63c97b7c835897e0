using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests the values that an indicator can have at the end of the target's period, with one test for each kind of indicator.</summary>
public class PossibleFinalValuesTests
{
    private static readonly LevelForm Any = Target.AtLeast(50);

    [Fact]
    public void A_final_value_is_the_only_one_that_is_possible() =>
        Assert.Equal("[80..80]", AtTheEnd(Reduced, 80, Any).FinalRange.ToString());

    [Fact]
    public void A_final_bound_leaves_all_values_within_it() =>
        Assert.Equal("(60..)", Of(Observation.OfRange(Reduced, Year, RationalInterval.Above(60)), Any).FinalRange.ToString());

    [Fact]
    public void What_never_falls_has_at_least_what_it_has_now() =>
        Assert.Equal("[37..)", ByJune(Jobs, 37, Any).FinalRange.ToString());

    [Fact]
    public void What_never_falls_has_at_most_the_largest_possible_value() =>
        Assert.Equal("[37..90]", ByJune(Jobs with { Bounds = RationalInterval.Between(0, 90) }, 37, Any).FinalRange.ToString());

    [Fact]
    public void Of_what_never_falls_a_lower_bound_is_one_still() =>
        Assert.Equal("(37..)", Of(Observation.OfRange(Jobs, FirstHalf, RationalInterval.Above(37)), Any).FinalRange.ToString());

    [Fact]
    public void What_may_fall_can_have_any_value() =>
        Assert.Equal("(..)", ByJune(Reduced, 80, Any).FinalRange.ToString());

    [Fact]
    public void What_may_fall_stays_within_its_bounds() =>
        Assert.Equal("[-50..200]", ByJune(Reduced with { Bounds = RationalInterval.Between(-50, 200) }, 80, Any).FinalRange.ToString());

    [Fact]
    public void A_level_can_have_any_value_within_its_bounds() =>
        Assert.Equal("[0..100]", ByJune(Score, 80, Any).FinalRange.ToString());

    [Theory]
    [InlineData(80, 100, "(0..100)")]
    [InlineData(0, 100, "[0..100)")]
    [InlineData(100, 100, "(0..100]")]
    [InlineData(0, 0, "[0..100]")]
    public void A_proportion_whose_parts_accumulate_leaves_its_end_with_the_first_that_differs(int numerator, int denominator, string possible) =>
        Assert.Equal(possible, ByJune(InTime, numerator, denominator, Any).FinalRange.ToString());

    [Theory]
    [InlineData(12, "(0..)")]
    [InlineData(0, "[0..)")]
    public void A_rate_whose_parts_never_fall_stays_above_zero_once_it_is(int numerator, string possible) =>
        Assert.Equal(possible, ByJune(JobsPerFair, numerator, 4, Any).FinalRange.ToString());

    [Fact]
    public void A_rate_whose_parts_may_fall_can_have_any_value_within_its_bounds() =>
        Assert.Equal("[-5..5]", ByJune(JobsPerFair with { NeverFalls = false, Bounds = RationalInterval.Between(-5, 5) }, 12, 4, Any).FinalRange.ToString());

    [Fact]
    public void A_flow_over_a_stock_that_is_known_has_at_least_what_it_has_now() =>
        Assert.Equal("[0.25..)", ByJune(DeathRate, 5, 20, Any).FinalRange.ToString());

    [Fact]
    public void A_flow_over_a_stock_of_a_day_to_come_is_above_zero() =>
        Assert.Equal("(0..)", ByJune(Sickness with { StockOn = new NodaTime.AnnualDate(9, 30) }, 5, 20, Any).FinalRange.ToString());

    [Fact]
    public void A_flow_over_a_mean_stock_is_above_zero_once_it_is() =>
        Assert.Equal("(0..40]", ByJune(Sickness with { Bounds = RationalInterval.Between(0, 40) }, 5, 20, Any).FinalRange.ToString());

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, false)]
    public void Any_other_flow_over_a_stock_can_have_any_value_within_its_bounds(int numerator, bool neverFalls) =>
        Assert.Equal("[0..40]", ByJune(Sickness with { NeverFalls = neverFalls, Bounds = RationalInterval.Between(0, 40) }, numerator, 20, Any).FinalRange.ToString());

    [Fact]
    public void Of_what_never_falls_what_six_of_seven_wards_reported_is_the_least()
    {
        var attainment = Of(Wards.Reported(Jobs, FirstHalf, 20, 20, 20, 20, 20, 1), Target.AtMost(100));
        Assert.Equal("[101..)", attainment.FinalRange.ToString());
        Assert.Equal(UndefinedReason.MissingObservation, attainment.ToDate.Value);
        Assert.Equal("6 of 7", attainment.ToDate.Coverage.ToString());
    }

    [Fact]
    public void Where_a_ward_is_missing_anything_else_can_have_any_value_within_its_bounds()
    {
        Assert.Equal("[0..)", Of(Wards.Reported(PoorHouseholds, FirstHalf, 20, 20, 20, 20, 20, 1), Any).FinalRange.ToString());
        Assert.Equal("(..)", Of(Wards.Reported(Reduced, FirstHalf, 20, 20, 20, 20, 20, 1), Any).FinalRange.ToString());
    }
}
