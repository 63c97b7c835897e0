using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Ratios around the edges of a rule.</content>
public static partial class KpiGen
{
    private const int MostOfAround = 1_000;

    // In percentage points, from what no figure prints to what every figure does.
    private static readonly Rational[] Steps = [0.0000000001m, 0.001m, 0.005m, 0.01m, 0.05m, 0.5m, 1, 2];

    /// <summary>
    /// Ratios at the edges of a rule and beside them, where a rule is wrong if it is: exactly on an edge, as 9/10, 63/70 and 657/730; as near as whole numbers of up to 1.000 come from below and above; beside it by
    /// a hair, by half a printed unit, by one and by two percentage points.
    /// </summary>
    /// <param name="edges">The edges: thresholds of bands, of classes, of a bonus.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no edge.</exception>
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

    // Of an edge that is no fraction of usual size, itself: it is looked at as it is.
    private static Rational Floor(Rational value) => Rational.Abs(value) < long.MaxValue ? value.Round(0, Rounding.Truncation) : value;
}
