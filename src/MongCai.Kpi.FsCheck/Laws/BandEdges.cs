namespace MongCai.Kpi.Testing;

/// <summary>Looks where bands change between two attainments: a threshold is nowhere more often wrong than at itself.</summary>
internal static class BandEdges
{
    private const int ThousandthsOfAPoint = 1_000;

    // What a whole number of thousandths of a percentage point can be without losing any.
    private static readonly Rational Most = 1_000_000_000_000;

    /// <summary>
    /// Attainments between two whose bands differ, from the coarse to the fine: two neighbours, a thousandth of a percentage point apart where there is room, and then halfway between them and on to where the
    /// bands change.
    /// </summary>
    public static IEnumerable<Ratio> Between(Ratio low, Ratio high, Func<Ratio, string> bandsAt)
    {
        var (before, after) = Neighbours(low, high, bandsAt);
        return new[] { before, after }.Concat(Edges.Within(Attained.PercentOf(before), Attained.PercentOf(after), percent => bandsAt(Attained.OfPercent(percent))).Select(Attained.OfPercent));
    }

    /// <summary>The two neighbours between two attainments, of which the first is in the bands of the lower one and the second is not.</summary>
    public static (Ratio Before, Ratio After) Neighbours(Ratio low, Ratio high, Func<Ratio, string> bandsAt)
    {
        var (first, last) = (Attained.PercentOf(low) * ThousandthsOfAPoint, Attained.PercentOf(high) * ThousandthsOfAPoint);
        if (Rational.Abs(first) > Most || Rational.Abs(last) > Most)
        {
            return (low, high);
        }

        // The whole thousandths within: the first may be the lower one itself, or the next above it.
        var (from, to) = (Ceiling(first), -Ceiling(-last));
        if (from > to)
        {
            return (low, high);
        }

        var bands = bandsAt(low);
        if (!Is(from))
        {
            return (low, At(from));
        }

        if (Is(to))
        {
            return (At(to), high);
        }

        var (before, after) = Edges.Between(from, to, thousandths => bandsAt(At(thousandths)));
        return (At(before), At(after));

        bool Is(long thousandths) => string.Equals(bandsAt(At(thousandths)), bands, StringComparison.Ordinal);
    }

    private static Ratio At(long thousandths) => Attained.OfPercent((Rational)thousandths / ThousandthsOfAPoint);

    private static long Ceiling(Rational value)
    {
        var whole = (long)value.Round(0, Rounding.Truncation);
        return whole < value ? whole + 1 : whole;
    }
}
