using FsCheck.Xunit;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Compares every method of attainment with its formula in whole numbers of any size, over operands near ties, bounds and extremes.</summary>
[CountedProperties(fast: 200, all: 2_000, Arbitrary = [typeof(RatioArbitraries)], QuietOnSuccess = true)]
public class AttainmentOracleTests
{
    private static readonly Indicator Left = new("poor-households-left", Unit.Household, Nature.Stock);
    private static readonly BigRational One = BigRational.Of(1m);
    private static readonly BigRational Two = BigRational.Of(2m);

    [Property]
    public bool Actual_over_target(RatioCase operands)
    {
        var (a, t, actual, level) = Operands(operands);
        return Agrees(MongCai2019.Attained(actual, level).Value, level > 0 ? a / t : null);
    }

    [Property]
    public bool Gap_over_absolute_target(RatioCase operands)
    {
        var (a, t, actual, level) = Operands(operands);
        return Agrees(
            MongCai2019.Attained(actual, level).ValueBy(AttainmentMethod.GapOverAbsoluteTarget),
            level == 0 ? null : One + ((a - t) / BigRational.Of(Math.Abs(level))));
    }

    [Property]
    public bool Lower_is_better_linear(RatioCase operands)
    {
        var (a, t, actual, level) = Operands(operands);
        return Agrees(MongCai2019.AttainedInTheYear(actual, Target.AtMost(level)).ValueBy(AttainmentMethod.LowerIsBetterLinear), level > 0 ? Two - (a / t) : null);
    }

    [Property]
    public bool Lower_is_better_reciprocal(RatioCase operands)
    {
        var (a, t, actual, level) = Operands(operands);
        return Agrees(
            MongCai2019.AttainedInTheYear(actual, Target.AtMost(level)).ValueBy(AttainmentMethod.LowerIsBetterReciprocal),
            level > 0 && actual > 0 ? t / a : null);
    }

    [Property]
    public bool Baseline_to_target(RatioPair operands)
    {
        var (a, t, actual, level) = Operands(operands.Left);
        var baseline = operands.Right.Numerator;
        var b = BigRational.Of(baseline);
        return Agrees(MongCai2019.AttainedInTheYear(actual, Target.FromBaseline(baseline, level)).Value, t.IsSameAs(b) ? null : (a - b) / (t - b));
    }

    [Property]
    public bool Growth_over_growth(RatioPair operands)
    {
        var (a, p, actual, lastYear) = Operands(operands.Left);
        var growth = operands.Right.ToRatio();
        var g = BigRational.Of(operands.Right);
        return Agrees(
            MongCai2019.AttainedInTheYear(actual, Target.GrowthBy(growth, lastYear)).ValueBy(AttainmentMethod.GrowthOverGrowth),
            lastYear > 0 && growth > default(Ratio) ? ((a / p) - One) / g : null);
    }

    [Property]
    public bool Average_per_year(RatioPair operands, byte month)
    {
        var (a, t, actual, level) = Operands(operands.Left);
        var opening = operands.Right.Numerator;
        var months = (month % 60) + 1;
        var period = ReportingPeriod.Month(2021 + ((months - 1) / 12), ((months - 1) % 12) + 1);
        var target = Target.AverageReduction(Target.AtLeast(level), opening).For(Left, ReportingPeriod.Stage(2021, 2025), Basis.Plan);
        var attainment = new Observation(Left, period, actual).Against(target)[Basis.Plan];
        var perYear = (BigRational.Of(opening) - a) / (BigRational.Of(months) / BigRational.Of(12m));
        return Agrees(attainment.Measured, perYear) && attainment.MeetsNow == (perYear.Against(t) >= 0)
            && attainment.IsMet == (months == 60 ? attainment.MeetsNow : UndefinedReason.PeriodRunning)
            && Agrees(attainment.Value, level > 0 ? perYear / t : null);
    }

    [Property]
    public bool Met_gap_and_remaining(RatioPair operands)
    {
        var (a, t, actual, level) = Operands(operands.Left);
        var upwards = MongCai2019.AttainedInTheYear(actual, Target.AtLeast(level));
        var downwards = MongCai2019.AttainedInTheYear(actual, Target.LessThan(level));
        var zero = BigRational.Of(0m);
        return upwards.IsMet == (a.Against(t) >= 0) && downwards.IsMet == (a.Against(t) < 0)
            && Agrees(upwards.Gap, a - t) && Agrees(downwards.Gap, a - t)
            && Agrees(upwards.Remaining, a.Against(t) < 0 ? t - a : zero) && Agrees(downwards.Remaining, a.Against(t) > 0 ? a - t : zero);
    }

    private static (BigRational First, BigRational Second, decimal Actual, decimal Level) Operands(RatioCase operands) =>
        (BigRational.Of(operands.Numerator), BigRational.Of(operands.Denominator), operands.Numerator, operands.Denominator);

    private static bool Agrees(Calculated<Ratio> figure, BigRational? expected) =>
        Agrees(figure.Select(static ratio => ratio.Value), expected);

    private static bool Agrees(Calculated<Rational> figure, BigRational? expected) =>
        figure.TryGetValue(out var value) ? expected is { } exact && exact.IsSameAs(BigRational.Of(value)) : expected is null;
}
