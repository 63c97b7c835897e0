namespace MongCai.Kpi.Tests.RollUps;

public class OverTimeTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2019, 2);

    [Fact]
    public void Flows_add_and_of_stocks_it_is_the_last()
    {
        Assert.Equal((Rational)15, Rolled(Communes.Jobs, 4, 5, 6).Value);
        Assert.Equal((Rational)6, Rolled(Communes.PoorHouseholds, 4, 5, 6).Value);
        Assert.Equal(new Coverage(3, 3), Rolled(Communes.Jobs, 4, 5, 6).Coverage);
        Assert.Equal(new Coverage(1, 1), Rolled(Communes.PoorHouseholds, 4, 5, 6).Coverage);
        Assert.Equal(Quarter, Rolled(Communes.Jobs, 4, 5, 6).Period);
    }

    [Fact]
    public void A_stock_whose_last_value_is_missing_is_not_known()
    {
        Assert.Equal(UndefinedReason.MissingObservation, Rolled(Communes.PoorHouseholds, 4, 5, null).Value.Reason);
        Assert.Equal((Rational)9, Rolled(Communes.Jobs, 4, 5, null).Value);
    }

    [Fact]
    public void A_ratio_follows_its_parts()
    {
        var perFair = new Indicator("jobs-per-fair", Unit.Worker, Nature.Ratio);
        var months = new[] { (4, 10m, 2m), (5, 30m, 1m), (6, 20m, 5m) };
        ObservationSeries Series(Indicator indicator) =>
            new(months.Select(month => Observation.OfRatio(indicator, ReportingPeriod.Month(2019, month.Item1), month.Item2, month.Item3)));

        Assert.Equal((Rational)4, RollUp.OverTime(Series(perFair), Quarter, MissingDataPolicy.RequireAll).Value);
        Assert.Equal((Rational)60 / 8, RollUp.OverTime(Series(perFair with { RateParts = RateParts.Flow }), Quarter, MissingDataPolicy.RequireAll).Value);
    }

    [Fact]
    public void The_data_of_the_whole_reach_as_far_as_those_of_its_last_period()
    {
        var series = new ObservationSeries([Month(Communes.Jobs, 4, 1), Month(Communes.Jobs, 5, 1), Month(Communes.Jobs, 6, 1) with { Through = new(2019, 6, 15) }]);

        Assert.Equal(new(2019, 6, 15), RollUp.OverTime(series, Quarter, MissingDataPolicy.RequireAll).Through);
    }

    [Fact]
    public void A_period_that_does_not_consist_of_such_periods_is_refused()
    {
        var series = new ObservationSeries([Month(Communes.Jobs, 4, 1)]);

        Assert.Throws<ArgumentException>("whole", () => RollUp.OverTime(series, ReportingPeriod.Week(2019, 1), MissingDataPolicy.RequireAll));
        Assert.Throws<ArgumentException>("whole", () => RollUp.OverTime(series, ReportingPeriod.Year(2019, ReportingCalendar.StartingIn(7, YearNaming.ByStart)), MissingDataPolicy.RequireAll));
    }

    private static Observation Month(Indicator indicator, int month, decimal value) => new(indicator, ReportingPeriod.Month(2019, month), value);

    private static Observation Rolled(Indicator indicator, params decimal?[] fromApril) => RollUp.OverTime(
        new ObservationSeries(fromApril.Select((value, index) => value is { } known
            ? Month(indicator, index + 4, known)
            : Observation.Missing(indicator, ReportingPeriod.Month(2019, index + 4)))),
        Quarter,
        MissingDataPolicy.SkipMissing);
}
