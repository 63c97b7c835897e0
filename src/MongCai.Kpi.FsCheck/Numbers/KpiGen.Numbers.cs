using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of numbers.</content>
public static partial class KpiGen
{
    /// <summary>Gets the generator of exact numbers, usual ones and boundaries.</summary>
    public static Gen<Rational> Rationals => Gen.OneOf(UsualGen.Rationals, BoundaryGen.Rationals);

    /// <summary>Gets the generator of ratios, usual ones and boundaries; few of them have a negative denominator.</summary>
    public static Gen<Ratio> Ratios => Gen.OneOf(UsualGen.Ratios, BoundaryGen.Ratios);

    /// <summary>Gets the generator of printed percentages, usual ones and boundaries.</summary>
    public static Gen<Percentage> Percentages => Gen.OneOf(UsualGen.Percentages, BoundaryGen.Percentages);

    /// <summary>Gets the generator of differences in percentage points.</summary>
    public static Gen<PercentagePoints> PercentagePoints => Rationals.Select(static points => new PercentagePoints(points));

    /// <summary>Gets the generator of intervals of counts.</summary>
    public static Gen<CountInterval> CountIntervals => Gen.Frequency(
        (3, from first in Gen.Choose(-10, 30_000) from more in Gen.Choose(0, 1_000) select CountInterval.Between(first, first + more)),
        (1, Gen.Choose(0, 30_000).Select(static first => CountInterval.AtLeast(first))),
        (2, BoundaryGen.CountIntervals));

    /// <summary>Gets the generator of intervals of exact numbers, which include or exclude their ends.</summary>
    public static Gen<RationalInterval> RationalIntervals => Gen.Frequency(
        (3, from lower in Rationals from upper in Rationals from first in BoundaryGen.Booleans from last in BoundaryGen.Booleans select RationalInterval.Between(Rational.Min(lower, upper), Rational.Max(lower, upper), first, last)),
        (2, BoundaryGen.RationalIntervals));

    /// <summary>Returns a generator of the numbers in an interval that is not empty: any of them, and often its ends. A number outside is reflected at the end
    /// of the interval.</summary>
    internal static Gen<Rational> RationalsIn(RationalInterval interval) => (interval.Lower, interval.Upper) switch
    {
        ({ } lower, { } upper) => Gen.Frequency(
            (1, Gen.Elements(new[] { lower, upper, (lower + upper) / 2 }.Where(interval.Contains))),
            (2, Gen.Choose(1, 99).Select(percent => lower + ((upper - lower) * percent / 100)))),
        ({ } lower, null) => Gen.Frequency((1, Gen.Constant(interval.IncludesLower ? lower : lower + 1)), (3, Rationals.Select(value => interval.Contains(value) ? value : value < lower ? lower + (lower - value) : lower + 1))),
        (null, { } upper) => Gen.Frequency((1, Gen.Constant(interval.IncludesUpper ? upper : upper - 1)), (3, Rationals.Select(value => interval.Contains(value) ? value : value > upper ? upper - (value - upper) : upper - 1))),
        _ => Rationals,
    };

    /// <summary>Gets the generator of the library's number formats.</summary>
    public static Gen<NumberFormat> NumberFormats => Gen.Elements(NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English, NumberFormat.French);

    /// <summary>Returns a generator of calculated figures: four in five are defined, and the others undefined for any of the reasons.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The generator of the values of the defined figures.</param>
    /// <returns>The generator of defined and undefined figures.</returns>
    public static Gen<Calculated<T>> Calculated<T>(Gen<T> values)
        where T : struct => Gen.Frequency(
            (4, values.Select(MongCai.Kpi.Calculated.Of)),
            (1, Gen.Elements(Enum.GetValues<UndefinedReason>()).Select(MongCai.Kpi.Calculated.Undefined<T>)));
}
