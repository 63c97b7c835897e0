using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Numbers.</content>
public static partial class KpiArbitraries
{
    /// <summary>Exact numbers; the simplest is 0.</summary>
    public static Arbitrary<Rational> Rationals() => Arb.From(KpiGen.Rationals, KpiShrink.Smaller);

    /// <summary>Ratios; the simplest is 0/1.</summary>
    public static Arbitrary<Ratio> Ratios() => Arb.From(KpiGen.Ratios, KpiShrink.Smaller);

    /// <summary>Printed percentages; the simplest is 0%.</summary>
    public static Arbitrary<Percentage> Percentages() => Arb.From(KpiGen.Percentages, KpiShrink.Smaller);

    /// <summary>Differences in points; the simplest is none.</summary>
    public static Arbitrary<PercentagePoints> PercentagePoints() => Arb.From(KpiGen.PercentagePoints, KpiShrink.Smaller);

    /// <summary>Sets of neighbouring counts; the simplest is the empty one.</summary>
    public static Arbitrary<CountInterval> CountIntervals() => Arb.From(KpiGen.CountIntervals, KpiShrink.Smaller);

    /// <summary>Sets of numbers between two ends; the simplest is the empty one.</summary>
    public static Arbitrary<RationalInterval> RationalIntervals() => Arb.From(KpiGen.RationalIntervals, KpiShrink.Smaller);

    /// <summary>The formats of numbers; the simplest is the invariant one.</summary>
    public static Arbitrary<NumberFormat> NumberFormats() => Arb.From(KpiGen.NumberFormats, KpiShrink.Smaller);

    /// <summary>Results, defined and undefined, of whatever there are values of.</summary>
    /// <typeparam name="T">What is calculated.</typeparam>
    /// <param name="values">The values, which FsCheck looks up.</param>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Calculated<T>> Calculated<T>(Arbitrary<T> values)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(KpiGen.Calculated(values.Generator), value => KpiShrink.Smaller(value, values.Shrinker));
    }
}
