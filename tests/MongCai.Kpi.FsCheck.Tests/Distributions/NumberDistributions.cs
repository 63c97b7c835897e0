namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class NumberDistributions
{
    private static readonly Ratio NineTenths = new(9, 10);
    private static readonly int[] Thresholds = [50, 75, 80, 90, 95, 100, 120];

    public static Chapter Chapter { get; } = new("Numbers",
    [
        Distribution.Of(KpiArbitraries.Rationals())
            .Main("a whole number", static number => Numbers.IsWhole(number))
            .Main("negative", static number => number.Sign < 0)
            .Main("a tie at 0 to 4 decimals", static number => Numbers.IsTie(number))
            .Main("a hair beside a tie", static number => Numbers.IsBesideATie(number))
            .Main("no decimal: thirds, sevenths", static number => !number.TryToDecimal(out _))
            .Edge("zero", static number => number.Sign == 0)
            .Edge("one", static number => number == 1)
            .Edge("thirds", static number => Numbers.IsThird(number))
            .Edge("from a milliard to 10^12", static number => number > 1_000_000_000 && number <= 1_000_000_000_000)
            .Edge("the largest decimal, or beyond", static number => Rational.Abs(number) >= decimal.MaxValue)
            .Edge("around 64 bits", static number => Rational.Abs(number) >= ulong.MaxValue && Rational.Abs(number) <= (Rational)ulong.MaxValue + 2),
        Distribution.Of(KpiArbitraries.Ratios())
            .Main("from 0 to 1", static ratio => ratio.Value.Sign >= 0 && ratio.Value <= 1)
            .Main("above 1", static ratio => ratio.Value > 1)
            .Main("a tied percentage with 0 to 4 decimals", static ratio => Numbers.IsTie(ratio.Value * 100))
            .Main("a threshold: 50, 75, 80, 90, 95, 100, 120%", static ratio => Thresholds.Any(percent => ratio.Value * 100 == percent))
            .Main("no decimal percentage", static ratio => !(ratio.Value * 100).TryToDecimal(out _))
            .Main("negative", static ratio => ratio.Value.Sign < 0)
            .Edge("zero", static ratio => ratio.Value.Sign == 0)
            .Edge("one", static ratio => ratio.Value == 1)
            .Edge("thirds", static ratio => Numbers.IsThird(ratio.Value))
            .Edge("a small rate, above 0 and at most 1 in 100000", static ratio => ratio.Value.Sign > 0 && ratio.Value * 100_000 <= 1)
            .Edge("of a milliard to 10^12", static ratio => ratio.Denominator >= 1_000_000_000 && ratio.Denominator <= 1_000_000_000_000)
            .Edge("a denominator below zero", static ratio => ratio.Denominator.Sign < 0)
            .Edge("a hair below 1", static ratio => ratio.Value < 1 && ratio.Value > 1 - (Rational)0.0000001m),
        Distribution.Of(KpiGen.RatiosAround(NineTenths))
            .Main("exactly 9/10", static ratio => ratio == NineTenths)
            .Main("9/10 in another fraction than of 10 or 100", static ratio => ratio == NineTenths && ratio.Denominator != 10 && ratio.Denominator != 100)
            .Main("below 9/10", static ratio => ratio < NineTenths)
            .Main("above 9/10", static ratio => ratio > NineTenths)
            .Main("below 9/10 by half a unit of two decimals or less", static ratio => ratio < NineTenths && ratio.Value >= NineTenths.Value - (Rational)0.00005m)
            .Edge("a point below 9/10", static ratio => NineTenths.Value - ratio.Value == (Rational)1 / 100),
        Distribution.Of(KpiArbitraries.Percentages())
            .Main("from 0 to 100%", static figure => figure.Value is >= 0 and <= 100)
            .Main("above 100%", static figure => figure.Value > 100)
            .Main("negative", static figure => figure.Value < 0)
            .Main("100%", static figure => figure.Value == 100)
            .Edge("0%", static figure => figure.Value == 0)
            .Edge("zeros at the end", static figure => figure is { Decimals: > 0, Value: not 0 } && (Digits.Unscaled(figure.Value) % 10).IsZero && figure.Value.Scale == figure.Decimals)
            .Edge("more than 20 decimals", static figure => figure.Decimals > 20)
            .Edge("the largest or the smallest", static figure => figure.Value is decimal.MaxValue or decimal.MinValue),
        Distribution.Of(KpiArbitraries.PercentagePoints())
            .Main("none or above", static points => points.Value.Sign >= 0)
            .Main("below zero", static points => points.Value.Sign < 0)
            .Edge("none", static points => points.Value.Sign == 0),
        Distribution.Of(KpiArbitraries.CountIntervals())
            .Main("of some counts", static counts => counts.Last > counts.First)
            .Main("without an end", static counts => counts.IsUnbounded)
            .Edge("of one count", static counts => counts.First is not null && counts.First == counts.Last)
            .Edge("empty", static counts => counts.IsEmpty)
            .Edge("up to the largest count", static counts => counts.Last == long.MaxValue),
        Distribution.Of(KpiArbitraries.RationalIntervals())
            .Main("between two numbers", static interval => interval is { IsEmpty: false, Lower: not null, Upper: not null })
            .Main("without an end", static interval => !interval.IsEmpty && (interval.Lower is null || interval.Upper is null))
            .Main("without one of its ends", static interval => interval is { Lower: not null, IncludesLower: false } or { Upper: not null, IncludesUpper: false })
            .Main("one number", static interval => !interval.IsEmpty && interval.Lower is { } lower && lower == interval.Upper)
            .Edge("empty", static interval => interval.IsEmpty)
            .Edge("all numbers", static interval => interval == RationalInterval.Unbounded),
        Distribution.Of(KpiArbitraries.NumberFormats())
            .Main("invariant", static format => format == NumberFormat.Invariant)
            .Main("Vietnamese", static format => format == NumberFormat.Vietnamese)
            .Main("English", static format => format == NumberFormat.English)
            .Main("French", static format => format == NumberFormat.French),
        Distribution.Of(KpiArbitraries.Calculated(KpiArbitraries.Ratios()))
            .Main("defined", static result => result.IsDefined)
            .Main("undefined", static result => !result.IsDefined),
    ]);
}
