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
    public void Has_both_lengths_at_hand() => Assert.Equal(1, Between(1, 1).ExtraDays);

    [Fact]
    public void Is_undefined_where_one_of_them_is_missing()
    {
        var missing = Observation.Missing(MongCai2019.Reduced, February);

        Assert.Equal(UndefinedReason.MissingObservation, new Change(missing, Measured(February, 1)).Absolute.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, new Change(Measured(February, 1), missing).Relative.Reason);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>("later", static () => new Change(MongCai2019.Actual, Measured(February, 1)));
        Assert.Throws<ArgumentException>("later", static () => new Change(Measured(February, 1), new Observation(new Indicator("new-jobs", Unit.Worker), February, 1)));
        Assert.Throws<ArgumentException>("later", static () => new Change(Measured(February, 1), new Observation(new Indicator(MongCai2019.Reduced.Code, Unit.Person), February, 1)));
        Assert.Throws<ArgumentNullException>("earlier", static () => new Change(null!, MongCai2019.Actual));
        Assert.Throws<ArgumentNullException>("later", static () => new Change(MongCai2019.Actual, null!));
    }

    private static Observation Measured(ReportingPeriod period, decimal value) => new(MongCai2019.Reduced, period, value);

    private static Change Between(decimal before, decimal after) => new(Measured(February.SamePeriodLastYear().Earlier, before), Measured(February, after));
}
