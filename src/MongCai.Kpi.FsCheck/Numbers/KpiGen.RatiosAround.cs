using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of ratios around the edges of a rule.</content>
public static partial class KpiGen
{
    private const int MostOfAround = 1_000;

    // The steps are in percentage points, from one that no printed figure shows to one that every figure shows.
    private static readonly Rational[] Steps = [0.0000000001m, 0.001m, 0.005m, 0.01m, 0.05m, 0.5m, 1, 2];

    /// <summary>Returns a generator of ratios at the edges of a rule and beside them, where errors in a rule show.</summary>
    /// <remarks>The ratios lie exactly on an edge, such as 9/10, 63/70 and 657/730; are the nearest below and above it with denominators of up to 1,000; or
    /// differ from it by a tiny amount, by half a printed unit, by one or by two percentage points.</remarks>
    /// <param name="edges">The edges of the rule, such as the thresholds of bands, of classes or of a bonus.</param>
    /// <returns>The generator of ratios around the edges.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="edges"/> is empty.</exception>
    /// <example><c>Arb.From(KpiGen.RatiosAround(new Ratio(3, 4), new Ratio(9, 10)), KpiShrink.Smaller)</c></example>
    public static Gen<Ratio> RatiosAround(params IEnumerable<Ratio> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        Ratio[] all = [.. edges];
        return all.Length > 0
            ? Gen.Elements(all).SelectMany(Around)
            : throw new ArgumentException("There is no edge to look at: give one or more.", nameof(edges));
    }

    private static Gen<Ratio> Around(Ratio edge) => Gen.Frequency(
        (4, Gen.Choose(1, MostOfAround).Select(whole => new Ratio(edge.Value * whole, whole))),
        (3, from whole in Gen.Choose(1, MostOfAround) from beside in Gen.Choose(-1, 1) select new Ratio(Floor(edge.Value * whole) + beside, whole)),
        (2, from step in Gen.Elements(Steps) from sign in Gen.Elements(1, -1) select new Ratio((100 * edge.Value) + (sign * step), 100)),
        (1, from hair in Gen.Elements<Rational>(0.0000000000000001m, 0.0000000000000000000000000001m) from sign in Gen.Elements(1, -1) select new Ratio(edge.Value + (sign * hair), 1)));

    // An edge beyond the range of whole numbers is not rounded, but used as it is.
    private static Rational Floor(Rational value) => Rational.Abs(value) < long.MaxValue ? value.Round(0, Rounding.Truncation) : value;
}
