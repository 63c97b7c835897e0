namespace MongCai.Kpi.Testing;

/// <summary>Searches for the place where the band changes between two attainments, because a wrong band is most often one right at its threshold.</summary>
internal static class BandEdges
{
    private const int ThousandthsOfAPoint = 1_000;

    // Up to this limit a number of thousandths of a percentage point fits into a long.
    private static readonly Rational Most = 1_000_000_000_000;

    /// <summary>
    /// Returns attainments between two whose bands differ, the coarse ones first: two neighbours, a thousandth of a percentage point apart where there is
    /// room, then the middle between these two, and so on by halves towards the place where the band changes.
    /// </summary>
    public static IEnumerable<Ratio> Between(Ratio low, Ratio high, Func<Ratio, string> bandsAt)
    {
        var (before, after) = Neighbours(low, high, bandsAt);
        return new[] { before, after }.Concat(Edges.Within(AttainmentCases.PercentOf(before), AttainmentCases.PercentOf(after), percent => bandsAt(AttainmentCases.OfPercent(percent))).Select(AttainmentCases.OfPercent));
    }

    /// <summary>Finds two neighbours between two attainments: the first is in the bands of the lower attainment, the second is not.</summary>
    public static (Ratio Before, Ratio After) Neighbours(Ratio low, Ratio high, Func<Ratio, string> bandsAt)
    {
        var (first, last) = (AttainmentCases.PercentOf(low) * ThousandthsOfAPoint, AttainmentCases.PercentOf(high) * ThousandthsOfAPoint);
        if (Rational.Abs(first) > Most || Rational.Abs(last) > Most)
        {
            return (low, high);
        }

        // These are the whole thousandths between the two: the first may be the lower attainment itself, or the next thousandth above it.
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

    private static Ratio At(long thousandths) => AttainmentCases.OfPercent((Rational)thousandths / ThousandthsOfAPoint);

    private static long Ceiling(Rational value)
    {
        var whole = (long)value.Round(0, Rounding.Truncation);
        return whole < value ? whole + 1 : whole;
    }
}
