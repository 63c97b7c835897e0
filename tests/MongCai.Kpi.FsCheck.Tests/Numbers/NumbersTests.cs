using System.Numerics;

namespace MongCai.Kpi.Testing.Tests.Numbers;

public class NumbersTests
{
    private static readonly Rational ThreeQuarters = (Rational)3 / 4;

    [Fact]
    public void Rationals_reach_ties_zero_one_thirds_and_extremes() => Samples.Reach(
        KpiGen.Rationals,
        ("zero", static number => number.Sign == 0),
        ("one", static number => number == 1),
        ("negative", static number => number.Sign < 0),
        ("no decimal", static number => !number.TryToDecimal(out _)),
        ("the largest decimal", static number => number == decimal.MaxValue),
        ("the smallest decimal", static number => number == decimal.MinValue),
        ("beyond decimals", static number => number > decimal.MaxValue),
        ("around 64 bits", static number => Rational.Abs(number) >= ulong.MaxValue && Rational.Abs(number) <= (Rational)ulong.MaxValue + 2),
        ("a hair", static number => Rational.Abs(number) == 0.0000000000000000000000000001m),
        ("a tie at 0 decimals", static number => IsTie(number, 0)),
        ("a tie at 1 decimal", static number => IsTie(number, 1)),
        ("a tie at 2 decimals", static number => IsTie(number, 2)),
        ("a tie at 3 decimals", static number => IsTie(number, 3)),
        ("a tie at 4 decimals", static number => IsTie(number, 4)),
        ("beside a tie", static number => !IsTie(number, 2) && (IsTie(number + 0.0000000000001m, 2) || IsTie(number - 0.0000000000001m, 2))));

    [Fact]
    public void Ratios_reach_tied_percentages_thresholds_and_parts_that_are_no_decimals() => Samples.Reach(
        KpiGen.Ratios,
        ("a tie at 0 decimals", static ratio => IsTie(ratio.Value * 100, 0)),
        ("a tie at 1 decimal", static ratio => IsTie(ratio.Value * 100, 1)),
        ("a tie at 2 decimals", static ratio => IsTie(ratio.Value * 100, 2)),
        ("a tie below zero", static ratio => ratio.Value.Sign < 0 && IsTie(ratio.Value * 100, 1)),
        ("zero", static ratio => ratio.Value.Sign == 0),
        ("one", static ratio => ratio.Value == 1),
        ("75%", static ratio => ratio.Value == ThreeQuarters),
        ("a hair below a threshold", static ratio => ratio.Value != 1 && ratio.Value < 1 && ratio.Value > 0.9999999m),
        ("above one", static ratio => ratio.Value > 1),
        ("a denominator below zero", static ratio => ratio.Denominator.Sign < 0),
        ("parts that are no decimals", static ratio => !ratio.Numerator.TryToDecimal(out _)),
        ("the largest parts", static ratio => ratio.Numerator >= decimal.MaxValue),
        ("a round target", static ratio => ratio.Denominator == Digits100(ratio.Denominator)));

    [Fact]
    public void Percentages_reach_zero_trailing_zeros_and_extremes() => Samples.Reach(
        KpiGen.Percentages,
        ("0%", static figure => figure is { Value: 0, Decimals: 0 }),
        ("0 with decimals", static figure => figure is { Value: 0, Decimals: > 0 }),
        ("100%", static figure => figure is { Value: 100 }),
        ("a trailing zero", static figure => figure is { Value: not 0, Decimals: > 0 } && figure.Value * 10 % 1 == 0 && figure.Decimals > 1),
        ("negative", static figure => figure.Value < 0),
        ("the largest", static figure => figure.Value == decimal.MaxValue),
        ("28 decimals", static figure => figure.Decimals == 28));

    [Fact]
    public void Intervals_reach_none_one_and_no_end()
    {
        Samples.Reach(
            KpiGen.CountIntervals,
            ("none", static interval => interval.IsEmpty),
            ("one", static interval => interval is { IsEmpty: false, IsUnbounded: false } && interval.First == interval.Last),
            ("unbounded", static interval => interval.IsUnbounded),
            ("the last of all", static interval => interval.First == long.MaxValue),
            ("the first of all", static interval => interval.First == long.MinValue));
        Samples.Reach(
            KpiGen.RationalIntervals,
            ("none", static interval => interval.IsEmpty),
            ("all", static interval => interval is { IsEmpty: false, Lower: null, Upper: null }),
            ("a point", static interval => interval.Lower is not null && interval.Lower == interval.Upper),
            ("open", static interval => interval is { Lower: not null, Upper: not null, IncludesLower: false, IncludesUpper: false }),
            ("half open", static interval => interval is { Lower: not null, Upper: not null, IncludesLower: true, IncludesUpper: false }),
            ("no lower end", static interval => interval is { Lower: null, Upper: not null }),
            ("a tie as an end", static interval => interval.Lower is { } lower && IsTie(lower, 1)));
    }

    [Fact]
    public void Results_reach_every_reason() =>
        Samples.Reach(KpiGen.Calculated(KpiGen.Ratios), [("defined", static result => result.IsDefined), .. Enum.GetValues<UndefinedReason>().Select(static reason => ($"{reason}", (Func<Calculated<Ratio>, bool>)(result => result.Reason == reason)))]);

    [Fact]
    public void Formats_reach_all_four() => Samples.Reach(
        KpiGen.NumberFormats,
        ("invariant", static format => format == NumberFormat.Invariant),
        ("Vietnamese", static format => format == NumberFormat.Vietnamese),
        ("English", static format => format == NumberFormat.English),
        ("French", static format => format == NumberFormat.French));

    [Fact]
    public void Numbers_shrink_to_the_simplest_that_breaks_the_rule()
    {
        Minimal.Of(KpiArbitraries.Rationals(), static _ => true, (Rational)0);
        Minimal.Of(KpiArbitraries.Rationals(), static number => number > 17, (Rational)18);
        Minimal.Of(KpiArbitraries.Rationals(), static number => number.Sign < 0, (Rational)(-1), (Rational)(-0.1m), (Rational)(-0.01m), (Rational)(-0.001m), (Rational)(-1) / 3);
        Minimal.Of(KpiArbitraries.Rationals(), static number => $"{number}".Contains('/', StringComparison.Ordinal) && number.Sign > 0, (Rational)1 / 3);
        Minimal.Of(KpiArbitraries.Ratios(), static _ => true, new Ratio(0, 1));
        Minimal.Of(KpiArbitraries.Ratios(), static ratio => ratio.Value > 1, new Ratio(2, 1));
        Minimal.Of(KpiArbitraries.Percentages(), static _ => true, new Percentage(0, 0));
        Minimal.Of(KpiArbitraries.Percentages(), static figure => figure.Value > 100, new Percentage(101, 0), new Percentage(100.1m, 1), new Percentage(100.01m, 2));
        Minimal.Of(KpiArbitraries.PercentagePoints(), static _ => true, new PercentagePoints(0));
        Minimal.Of(KpiArbitraries.CountIntervals(), static _ => true, CountInterval.Empty);
        Minimal.Of(KpiArbitraries.CountIntervals(), static interval => !interval.IsEmpty, CountInterval.Between(0, 0));
        Minimal.Of(KpiArbitraries.RationalIntervals(), static interval => interval.Contains(5), RationalInterval.Between(0, 5), RationalInterval.At(5), RationalInterval.Between(0, upper: null), RationalInterval.Between(lower: null, 5), RationalInterval.Unbounded, RationalInterval.Between(5, upper: null), RationalInterval.Between(1, upper: null), RationalInterval.Between(lower: null, upper: 6));
        Minimal.Of(KpiArbitraries.NumberFormats(), static _ => true, NumberFormat.Invariant);
        Minimal.Of(KpiArbitraries.Calculated(KpiArbitraries.Ratios()), static result => !result.IsDefined, (Calculated<Ratio>)UndefinedReason.NotCalculated);
    }

    // The number is a tie if it lies half a unit of the last printed decimal from a figure; this is calculated in integers.
    private static bool IsTie(Rational number, int decimals)
    {
        var (numerator, denominator) = Testing.Digits.PartsOf(number);
        var doubled = 2 * numerator * BigInteger.Pow(10, decimals);
        return (doubled % denominator).IsZero && !(doubled / denominator).IsEven;
    }

    private static Rational Digits100(Rational number) => number.TryToDecimal(out var value) && value > 0 && value % 100 == 0 ? number : -1;
}
