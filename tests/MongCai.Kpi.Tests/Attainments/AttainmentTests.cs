using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Attainments;

public class AttainmentTests
{
    [Fact]
    public void Is_actual_over_target()
    {
        Assert.Equal(new Ratio(37, 73), MongCai2019.Measured[Basis.Plan].Value);
        Assert.Equal(new Ratio(37, 54), MongCai2019.Measured[Basis.Resolution].Value);
    }

    [Theory]
    [InlineData(37, 73, false, 36, -36)]
    [InlineData(37, 54, false, 17, -17)]
    [InlineData(73, 73, true, 0, 0)]
    [InlineData(118, 100, true, 0, 18)]
    [InlineData(0, 73, false, 73, -73)]
    [InlineData(-5, 73, false, 78, -78)]
    public void Says_whether_it_is_met_what_remains_and_what_exceeds(int actual, int level, bool isMet, int remaining, int beyond)
    {
        var attainment = MongCai2019.AttainedInTheYear(actual, level);

        Assert.Equal(isMet, attainment.IsMet);
        Assert.Equal((Rational)remaining, attainment.Remaining);
        Assert.Equal(new Ratio(beyond, level), attainment.Excess);
    }

    [Fact]
    public void A_negative_actual_gives_a_negative_value() =>
        Assert.Equal(new Ratio(-5, 73), MongCai2019.Attained(-5, 73).Value);

    [Theory]
    [InlineData(0, UndefinedReason.ZeroTarget)]
    [InlineData(-50, UndefinedReason.NegativeTarget)]
    public void Is_undefined_for_a_target_that_is_not_positive(int level, UndefinedReason reason)
    {
        var attainment = MongCai2019.AttainedInTheYear(37, level);

        Assert.Equal(reason, attainment.Value.Reason);
        Assert.Equal(reason, attainment.Excess.Reason);
        Assert.Equal(Calculated.Of(true), attainment.IsMet);
        Assert.Equal(Calculated.Of<Rational>(0), attainment.Remaining);
    }

    [Fact]
    public void A_target_of_zero_is_not_met_from_below()
    {
        Assert.Equal(Calculated.Of(false), MongCai2019.AttainedInTheYear(-1, 0).IsMet);
        Assert.Equal(Calculated.Of<Rational>(1), MongCai2019.AttainedInTheYear(-1, 0).Remaining);
    }

    [Fact]
    public void Is_undefined_without_an_actual()
    {
        var attainment = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Against(MongCai2019.Plan)[Basis.Plan];

        Assert.All(Reasons(attainment), static reason => Assert.Equal(UndefinedReason.MissingObservation, reason));
    }

    [Fact]
    public void Is_undefined_without_a_target()
    {
        var attainment = MongCai2019.Actual.Against(MongCai2019.Plan)[Basis.Resolution];

        Assert.Null(attainment.Target);
        Assert.Equal(UndefinedReason.MissingTarget, attainment.PaceThrough(ElapsedShare.ByDays).Index.Reason);
        Assert.All(Reasons(attainment), static reason => Assert.Equal(UndefinedReason.MissingTarget, reason));
    }

    [Fact]
    public void What_remains_is_exact_where_decimal_would_round()
    {
        var attainment = MongCai2019.Attained(0.0000000000000000000000000001m, decimal.MaxValue);

        Assert.True(attainment.Remaining.TryGetValue(out var remaining));
        Assert.False(remaining.TryToDecimal(out _));
        Assert.Equal(decimal.MaxValue - (Rational)0.0000000000000000000000000001m, remaining);
    }

    [Property]
    public void Is_met_exactly_where_the_value_reaches_one(int actual, PositiveInt level)
    {
        var attainment = MongCai2019.AttainedInTheYear(actual, level.Get);

        Assert.Equal(attainment.Value.Select(static value => value >= new Ratio(1, 1)), attainment.IsMet);
    }

    [Property]
    public void Does_not_change_when_actual_and_target_are_scaled(int actual, PositiveInt level, PositiveInt factor) =>
        Assert.Equal(
            MongCai2019.Attained(actual, level.Get).Value,
            MongCai2019.Attained((decimal)actual * factor.Get, (decimal)level.Get * factor.Get).Value);

    [Fact]
    public void Default_is_an_attainment_of_nothing()
    {
        Attainment nothing = default;

        Assert.All(Reasons(nothing), static reason => Assert.Equal(UndefinedReason.NotCalculated, reason));
        Assert.Null(nothing.Target);
        Assert.Contains("measures nothing", Assert.Throws<InvalidOperationException>(() => nothing.Observation).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => nothing.Basis);
        Assert.Equal("measures nothing", nothing.ToString());
    }

    [Fact]
    public void Is_equal_where_all_parts_are()
    {
        var (actual, other) = (MongCai2019.Actual, new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 38));
        var series = new ObservationSeries([actual]);

        Assert.Equal(actual.Against(MongCai2019.Plan)[Basis.Plan], actual.Against(MongCai2019.Plan, MongCai2019.Resolution)[Basis.Plan]);
        Assert.NotEqual(actual.Against(MongCai2019.Plan)[Basis.Plan], other.Against(MongCai2019.Plan)[Basis.Plan]);
        Assert.NotEqual(actual.Against(MongCai2019.Plan)[Basis.Plan], MongCai2019.Attained(37, 74));
        Assert.NotEqual(actual.Against()[Basis.Plan], actual.Against()[Basis.Resolution]);
        Assert.NotEqual(actual.Against()[Basis.Plan], other.Against()[Basis.Plan]);
        Assert.NotEqual(actual.Against(MongCai2019.Plan)[Basis.Plan], series.Against(MongCai2019.Plan)[Basis.Plan]);
    }

    [Fact]
    public void Is_written_with_what_it_is_measured_against()
    {
        Assert.Equal("poor-households-reduced 2019-S1: 37 against poor-households-reduced 2019-A1 plan: at least 73: 37/73", MongCai2019.Measured[Basis.Plan].ToString());
        Assert.Equal("poor-households-reduced 2019-S1: 37 against no plan: undefined: missing target", MongCai2019.Actual.Against()[Basis.Plan].ToString());
    }

    // "A is the amount since P began."
    [Fact]
    public void Growth_is_measured_from_the_periods_start()
    {
        var days = ReportingPeriod.Range(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31));
        var growth = Target.GrowthBy(Ratio.FromPercent(8), 100).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);
        var half = new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 106).Against(growth)[Basis.Plan];

        Assert.Equal((Rational)106, new Observation(MongCai2019.Reduced, days, 106).Against(growth)[Basis.Plan].Measured);
        Assert.Equal(false, new Observation(MongCai2019.Reduced, days, 106).Against(growth)[Basis.Plan].IsMet);
        Assert.Equal((Rational)106, half.Measured);
        Assert.Equal(UndefinedReason.PeriodRunning, half.IsMet.Reason);
        Assert.Throws<ArgumentException>("targets", () => new Observation(MongCai2019.Reduced, ReportingPeriod.HalfYear(2019, 2), 106).Against(growth));
    }

    private static UndefinedReason?[] Reasons(Attainment attainment) =>
        [
            attainment.Value.Reason, attainment.Excess.Reason, attainment.IsMet.Reason, attainment.Measured.Reason, attainment.Gap.Reason, attainment.Remaining.Reason,
            attainment.Utilisation.Reason, attainment.Outlook.Reason, attainment.Verdict.Reason, attainment.MeetsNow.Reason,
        ];
}
