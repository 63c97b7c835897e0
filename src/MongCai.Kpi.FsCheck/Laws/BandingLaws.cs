using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>What bands of attainment have to be: a colour for every value, and never a worse one for a higher value.</summary>
/// <remarks>
/// The cases are attainments to a thousandth of a percentage point: whole percents, what lies between them, and whatever lies at the edges where bands change.
/// At an edge they come closer, so that a gap or an overlap of a billionth of a percentage point is seen.
/// </remarks>
public sealed class BandingLaws : LawSet
{
    private readonly string[] _bands;
    private readonly Func<Ratio, IReadOnlyList<string>> _bandsOf;

    internal BandingLaws(string part, string[] fromLowest, Func<Ratio, IReadOnlyList<string>> bandsOf)
    {
        _bands = fromLowest;
        _bandsOf = bandsOf;
        IsTotal = Law.Of(part, "every attainment is in exactly one band", AttainmentPair.All, WhyNotTotal);
        IsOrdered = Law.Of(part, "a higher attainment is never in a lower band", AttainmentPair.All, WhyNotOrdered);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, IsOrdered];

    /// <summary>Every attainment is in one band of those that were named: there is no gap, and no overlap.</summary>
    public Law IsTotal { get; }

    /// <summary>A higher attainment is never in a lower band.</summary>
    public Law IsOrdered { get; }

    private string? WhyNotTotal(AttainmentPair pair)
    {
        foreach (var attained in pair.AndWithinEdgesOf(BandsAt))
        {
            var bands = _bandsOf(AttainmentPair.RatioOf(attained));
            if (bands.Count != 1)
            {
                return $"{AttainmentPair.TextOf(attained)} is in {(bands.Count == 0 ? "no band" : string.Join(" and in ", bands))}.";
            }

            if (!_bands.Contains(bands[0], StringComparer.Ordinal))
            {
                return $"{AttainmentPair.TextOf(attained)} is in {bands[0]}, which is none of {string.Join(", ", _bands)}.";
            }
        }

        return null;
    }

    private string? WhyNotOrdered(AttainmentPair pair)
    {
        var points = pair.AndEdgesOf(BandsAt);
        for (var i = 1; i < points.Length; i++)
        {
            if (PlaceAt(points[i - 1]) > PlaceAt(points[i]))
            {
                var (before, after) = Edges.Between(points[i - 1], points[i], attained => BandsAt(attained));
                after = PlaceAt(before) > PlaceAt(after) ? after : points[i];
                return $"{AttainmentPair.TextOf(before)} is in {BandsAt(before)}, and {AttainmentPair.TextOf(after)}, which is higher, in {BandsAt(after)}.";
            }
        }

        return null;
    }

    private string BandsAt(Rational attained) => string.Join(" and ", _bandsOf(AttainmentPair.RatioOf(attained)));

    /// <summary>The place of the band, from below; null where it is in none or in several, which is another law's.</summary>
    private int? PlaceAt(long attained) =>
        _bandsOf(AttainmentPair.RatioOf(attained)) is [var band] && Array.IndexOf(_bands, band) is >= 0 and var place ? place : null;
}
