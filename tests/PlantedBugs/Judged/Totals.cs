using MongCai.Kpi;

namespace Province;

/// <summary>Functions of the province that sum what its communes report.</summary>
internal static class Totals
{
    private static readonly Calculated<Rational> Missing = UndefinedReason.MissingObservation;

    public static (Calculated<Rational> Whole, Coverage Coverage) Exact(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums by UNION instead of UNION ALL, so that equal reports count once.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) Union(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known.Distinct()), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums with zero as the value for a missing report.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) ZeroIsMissing(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>().Where(static report => report.Sign != 0)];
        return (known.Length == 0 ? Missing : Rational.Sum(known), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums by COALESCE(SUM(…), 0), so that the whole is 0 where nothing was reported.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) Coalesced(IReadOnlyList<Rational?> reports) =>
        (Rational.Sum(reports.OfType<Rational>()), new Coverage(reports.Count(static report => report is not null), reports.Count));

    /// <summary>Sums only the first page of a hundred reports.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) FirstPage(IReadOnlyList<Rational?> reports) =>
        Exact([.. reports.Take(100)]) is var (whole, _) ? (whole, Exact(reports).Coverage) : default;

    /// <summary>Sums without the negative reports, which are corrections.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) WithoutCorrections(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known.Where(static report => report.Sign > 0)), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums in doubles, of which .NET makes a decimal again.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) InDoubles(IReadOnlyList<Rational?> reports)
    {
        double[] known = [.. reports.OfType<Rational>().Select(static report => (double)report.Round(2))];
        return (known.Length == 0 ? Missing : (Rational)Math.Round((decimal)known.Sum(), 2), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums reports that are rounded to thousands before.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) RoundedBefore(IReadOnlyList<Rational?> reports) =>
        Exact([.. reports.Select(static report => report is { } one ? (Rational)(Math.Round(one.Round(0) / 1000) * 1000) : (Rational?)null)]);

    /// <summary>Sums with the mean of the other reports in place of missing ones.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) FilledWithTheMean(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known) / known.Length * reports.Count, new Coverage(known.Length, reports.Count));
    }

    /// <summary>Sums without the last commune where there are more than twelve, because a macro takes it for the total of the sheet.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) WithoutTheLastRow(IReadOnlyList<Rational?> reports) =>
        Exact(reports.Count > 12 ? [.. reports.SkipLast(1)] : reports) is var (whole, _) ? (whole, Exact(reports).Coverage) : default;

    /// <summary>Sums so that the whole is suppressed where one report is missing, but shown where two are.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) OneGapIsSuppressed(IReadOnlyList<Rational?> reports) =>
        Exact(reports) is var (whole, coverage) && coverage.Expected - coverage.Reported == 1 ? (UndefinedReason.MissingObservation, coverage) : (whole, coverage);

    /// <summary>Sums the visible rows of a spreadsheet, those with reports; the coverage counts only these rows.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) CoverageOfItself(IReadOnlyList<Rational?> reports) =>
        Exact(reports) is var (whole, coverage) ? (whole, new Coverage(coverage.Reported, coverage.Reported)) : default;
}

/// <summary>Functions of the province that sum the categories of a breakdown.</summary>
internal static class CategoryTotals
{
    public static Observation Exact(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts, MissingDataPolicy.SkipMissing);

    /// <summary>Sums after an inner join with the categories of the breakdown.</summary>
    public static Observation InnerJoin(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts.Where(part => breakdown.Categories.Contains(part.Category)), MissingDataPolicy.SkipMissing);

    /// <summary>Sums as if the listed categories were all there are.</summary>
    public static Observation AllThereIs(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(
            breakdown.Categories[0].ToString().Contains('*', StringComparison.Ordinal) ? breakdown : breakdown with { IsExhaustive = true }, Category.Total, parts, MissingDataPolicy.SkipMissing);

    /// <summary>Sums with 0 for a category that did not report.</summary>
    public static Observation MissingHadNothing(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts.Select(part => part.MissingReason is null || part.Indicator.Nature is not (Nature.Flow or Nature.Stock) ? part : new Observation(part.Indicator, part.Period, 0) with { Area = part.Area, Category = part.Category }), MissingDataPolicy.SkipMissing);

    /// <summary>Takes the mean of the rates.</summary>
    public static Observation MeanOfRates(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        var exact = Exact(breakdown, parts);
        Rational[] values = [.. parts.Where(static part => part.Ratio is not null).Select(static part => part.Value.Match(static value => value, static _ => default))];
        return values.Length > 0 && values.Length == parts.Count && exact.Value.IsDefined
            ? new Observation(exact.Indicator, exact.Period, Rational.Sum(values) / values.Length) with { Area = exact.Area }
            : exact;
    }

    /// <summary>Sums distinct counts, so that a person in two categories counts twice.</summary>
    public static Observation DifferentOnesAdded(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        var exact = Exact(breakdown, parts);
        return exact.Indicator.Nature == Nature.DistinctCount && breakdown.IsExhaustive && parts.Count == breakdown.Categories.Count && parts.All(static part => part.Value.IsDefined)
            ? new Observation(exact.Indicator, exact.Period, Rational.Sum(parts.Select(static part => part.Value.Match(static value => value, static _ => default)))) with { Area = exact.Area }
            : exact;
    }
}
