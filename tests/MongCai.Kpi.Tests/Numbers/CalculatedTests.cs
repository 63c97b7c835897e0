using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

public class CalculatedTests
{
    private static readonly Calculated<Ratio> Half = new Ratio(1, 2);
    private static readonly Calculated<Ratio> Missing = UndefinedReason.MissingObservation;

    [Fact]
    public void Default_is_undefined_because_nothing_was_calculated()
    {
        Assert.False(default(Calculated<Ratio>).IsDefined);
        Assert.Equal(UndefinedReason.NotCalculated, default(Calculated<Ratio>).Reason);
        Assert.Equal("undefined: not calculated", default(Calculated<Ratio>).ToString());
    }

    [Fact]
    public void A_value_is_taken_out()
    {
        Assert.True(Half.TryGetValue(out var value));
        Assert.Equal(new Ratio(1, 2), value);
        Assert.True(Half.IsDefined);
        Assert.Null(Half.Reason);
    }

    [Fact]
    public void No_number_leaks_out_of_a_reason()
    {
        Assert.False(Missing.TryGetValue(out var value));
        Assert.Equal(default, value);
        Assert.Equal("undefined: missing observation", Missing.ToString());
        Assert.Equal("undefined: missing observation", Missing.ToString("P2", NumberFormat.Vietnamese));
    }

    [Fact]
    public void The_factories_name_what_the_conversions_do()
    {
        Assert.Equal(Half, Calculated.Of(new Ratio(1, 2)));
        Assert.Equal(Missing, Calculated.Undefined<Ratio>(UndefinedReason.MissingObservation));
    }

    [Fact]
    public void A_reason_outside_the_set_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("reason", static () => Calculated.Undefined<Ratio>((UndefinedReason)99));
        Assert.Throws<ArgumentOutOfRangeException>("reason", static () => (Calculated<Ratio>)(UndefinedReason)99);
    }

    [Fact]
    public void A_figure_calculated_from_one_that_may_be_undefined_may_be_undefined()
    {
        var part = Calculated.Of<Rational>(3m);

        Assert.Throws<ArgumentNullException>("next", () => part.Then<Ratio>(null!));
        Assert.Equal(new Ratio(3, 8), part.Then(static value => Ratio.OrUndefined(value, 8m)));
        Assert.Equal(UndefinedReason.ZeroDenominator, part.Then(static value => Ratio.OrUndefined(value, 0m)).Reason);
        Assert.Equal(UndefinedReason.MissingObservation, Missing.Then(static value => Ratio.OrUndefined(value.Value, 0m)).Reason);
    }

    [Fact]
    public void A_culture_that_is_passed_reaches_the_value_and_that_of_the_thread_does_not()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "_";

        Assert.Equal("0,5", Calculated.Of(0.5m).ToString(culture));
        Assert.Equal("0,5", string.Format(culture, "{0}", Calculated.Of(0.5m)));
        Assert.Equal("1_234,5", Calculated.Of(1234.5m).ToString("N1", culture));
        Assert.Equal("1_234,5", Calculated.Of((Rational)1234.5m).ToString("N1", culture));

        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        thread.CurrentCulture = culture;
        try
        {
            Assert.Equal("0.5", Calculated.Of(0.5m).ToString());
            Assert.Equal("0.50", Calculated.Of(0.5m).ToString("F2"));
            Assert.Equal("0.5", $"{Calculated.Of(0.5m)}");
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Match_answers_for_both()
    {
        Assert.Equal("1/2", Half.Match(static value => value.ToString(), static reason => reason.ToString()));
        Assert.Equal("MissingObservation", Missing.Match(static value => value.ToString(), static reason => reason.ToString()));
        Assert.Throws<ArgumentNullException>("defined", static () => Half.Match(null!, static _ => 0));
        Assert.Throws<ArgumentNullException>("undefined", static () => Half.Match(static _ => 0, null!));
    }

    [Fact]
    public void Select_calculates_on_and_keeps_the_reason()
    {
        Assert.Equal(Calculated.Of((Rational)0.5m), Half.Select(static value => value.Value));
        Assert.Equal(UndefinedReason.MissingObservation, Missing.Select(static value => value.Value).Reason);
        Assert.Throws<ArgumentNullException>("selector", static () => Half.Select<int>(null!));
    }

    [Fact]
    public void A_ratio_is_printed_as_a_percentage_if_there_is_one()
    {
        Assert.Equal("50%", Half.ToPercentage(0).ToString());
        Assert.Equal(UndefinedReason.MissingObservation, Missing.ToPercentage(0).Reason);
        Assert.Equal(UndefinedReason.NotCalculated, default(Calculated<Ratio>).ToPercentage(0).Reason);
    }

    [Fact]
    public void Equal_are_equal_values_and_equal_reasons()
    {
        Assert.True(Half == new Ratio(2, 4) && Half != Missing && Missing == UndefinedReason.MissingObservation);
        Assert.True(Missing != UndefinedReason.MissingTarget && !(Half != new Ratio(2, 4)));
        Assert.Equal(Half.GetHashCode(), Calculated.Of(new Ratio(2, 4)).GetHashCode());
        Assert.True(Half.Equals((object)Half));
        Assert.False(Half.Equals(new Ratio(1, 2) as object));
        Assert.NotEqual(default, Calculated.Of(default(Ratio)));
    }

    [Fact]
    public void The_value_is_written_under_the_format_that_is_asked_for()
    {
        Assert.Equal("50,00%", Half.ToString("P2", NumberFormat.Vietnamese));
        Assert.Equal("1/2", Half.ToString(NumberFormat.Vietnamese));
        Assert.Equal("True", Calculated.Of(true).ToString());
        Assert.Equal("0.5", Calculated.Of(0.5m).ToString());
    }
}
