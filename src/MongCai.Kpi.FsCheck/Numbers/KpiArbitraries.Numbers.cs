using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators and shrinkers of numbers.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the generator and shrinker of exact numbers; the simplest number is 0.</summary>
    public static Arbitrary<Rational> Rationals() => Arb.From(KpiGen.Rationals, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of ratios; the simplest ratio is 0/1.</summary>
    public static Arbitrary<Ratio> Ratios() => Arb.From(KpiGen.Ratios, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of printed percentages; the simplest percentage is 0%.</summary>
    public static Arbitrary<Percentage> Percentages() => Arb.From(KpiGen.Percentages, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of differences in percentage points; the simplest difference is zero.</summary>
    public static Arbitrary<PercentagePoints> PercentagePoints() => Arb.From(KpiGen.PercentagePoints, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of intervals of counts; the simplest interval is empty.</summary>
    public static Arbitrary<CountInterval> CountIntervals() => Arb.From(KpiGen.CountIntervals, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of intervals of exact numbers; the simplest interval is empty.</summary>
    public static Arbitrary<RationalInterval> RationalIntervals() => Arb.From(KpiGen.RationalIntervals, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of number formats; the simplest format is the invariant one.</summary>
    public static Arbitrary<NumberFormat> NumberFormats() => Arb.From(KpiGen.NumberFormats, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of calculated figures, defined and undefined, with values of a given type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The generator and shrinker of the values, which FsCheck looks up.</param>
    /// <returns>The generator and shrinker of calculated figures.</returns>
    public static Arbitrary<Calculated<T>> Calculated<T>(Arbitrary<T> values)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(KpiGen.Calculated(values.Generator), value => KpiShrink.Smaller(value, values.Shrinker));
    }
}
