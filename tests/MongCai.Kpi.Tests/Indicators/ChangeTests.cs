namespace MongCai.Kpi.Tests.Indicators;

public class ChangeTests
{
    private static readonly ReportingPeriod February = ReportingPeriod.Month(2020, 2);

    [Theory]
    [InlineData(134, 97, "-37", "-27.6%")]
    [InlineData(100, 108, "8", "8.0%")]
    [InlineData(0, 5, "5", "undefined: zero denominator")]
    [InlineData(-4, 5, "9", "undefined: method not applicable")]
    [InlineData(4, -5, "-9", "-225.0%")]
    public void Is_a_difference_and_a_part(int before, int after, string absolute, string relative)
    {
        var change = Between(before, after);

        Assert.Equal(absolute, change.Absolute.ToString());
        Assert.Equal(relative, change.Relative.ToPercentage(1).ToString());
    }

    [Fact]
    public void From_a_loss_only_by_the_method_that_is_named()
    {
        Assert.Equal("-25.0%", Between(-4, -5).RelativeToMagnitude.ToPercentage(1).ToString());
        Assert.Equal("225.0%", Between(-4, 5).RelativeToMagnitude.ToPercentage(1).ToString());
        Assert.Equal(Between(4, -5).Relative, Between(4, -5).RelativeToMagnitude);
        Assert.Equal(UndefinedReason.ZeroDenominator, Between(0, 5).RelativeToMagnitude.Reason);
    }

    [Fact]
    public void Of_rates_is_in_percentage_points()
    {
        var poor = new Indicator("poor", Unit.Percent, Nature.Proportion);
        var change = new Change(new Observation(poor, February.SamePeriodLastYear().Earlier, 0.50m), new Observation(poor, February, 0.36m));

        Assert.Equal(new PercentagePoints(-0.14m), change.PercentagePoints);
        Assert.Equal("-28.0%", change.Relative.ToPercentage(1).ToString());
        Assert.Equal(UndefinedReason.MethodNotApplicable, Between(1, 2).PercentagePoints.Reason);
    }

    [Fact]
    public void Of_rates_in_another_multiple_is_in_percentage_points_too()
    {
        var poor = new Indicator("poor", Unit.One, Nature.Proportion);

        Assert.Equal(
            new PercentagePoints(-0.14m),
            new Change(new Observation(poor, February.SamePeriodLastYear().Earlier, 0.0050m), new Observation(poor, February, 0.0036m)).PercentagePoints);
    }

    [Fact]
    public void Is_as_firm_as_the_weaker_of_the_two() =>
        Assert.Equal(ObservationStatus.Estimate, new Change(Measured(February.Previous(), 1) with { Status = ObservationStatus.Estimate }, Measured(February, 2)).Status);

    [Fact]
    public void Goes_forward_between_periods_of_a_kind()
    {
        Refused("does not end after", February, February.Previous());
        Refused("does not end after", February, February);
        Refused("another kind", ReportingPeriod.Cumulative(2018, 3), ReportingPeriod.Cumulative(2019, 6));
        Refused("another kind", ReportingPeriod.Year(2018), ReportingPeriod.Year(2019, ReportingCalendar.StartingIn(4, YearNaming.ByStart)));
    }

    [Fact]
    public void Of_a_flow_is_not_in_points()
    {
        var times = new Indicator("fairs", Unit.One, Nature.Flow);

        Assert.Equal(
            UndefinedReason.MethodNotApplicable,
            new Change(new Observation(times, February.Previous(), 2), new Observation(times, February, 3)).PercentagePoints.Reason);
    }

    [Fact]
    public void Has_both_lengths_at_hand() => Assert.Equal(1, Between(1, 1).ExtraDays);

    [Fact]
    public void Is_undefined_where_one_of_them_is_missing()
    {
        var january = February.Previous();

        Assert.Equal(UndefinedReason.MissingObservation, new Change(Observation.Missing(MongCai2019.Reduced, january), Measured(February, 1)).Absolute.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, new Change(Measured(january, 1), Observation.Missing(MongCai2019.Reduced, February)).Relative.Reason);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>("to", static () => new Change(MongCai2019.Actual, Measured(February, 1)));
        Assert.Throws<ArgumentException>("to", static () => new Change(Measured(February, 1), new Observation(new Indicator("new-jobs", Unit.Worker, Nature.Flow), February, 1)));
        Assert.Throws<ArgumentException>("to", static () => new Change(Measured(February, 1), new Observation(new Indicator(MongCai2019.Reduced.Code, Unit.Person, Nature.Flow), February, 1)));
        Assert.Throws<ArgumentNullException>("from", static () => new Change(null!, MongCai2019.Actual));
        Assert.Throws<ArgumentNullException>("to", static () => new Change(MongCai2019.Actual, null!));
    }

    private static void Refused(string inMessage, ReportingPeriod before, ReportingPeriod after) =>
        Assert.Contains(inMessage, Assert.Throws<ArgumentException>("to", () => new Change(Measured(before, 1), Measured(after, 1))).Message, StringComparison.Ordinal);

    private static Observation Measured(ReportingPeriod period, decimal value) => new(MongCai2019.Reduced, period, value);

    private static Change Between(decimal before, decimal after) => new(Measured(February.SamePeriodLastYear().Earlier, before), Measured(February, after));
}
