using MongCai.Kpi;

namespace Province;

/// <summary>How the province adds up what its communes report.</summary>
internal static class Totals
{
    private static readonly Calculated<Rational> Missing = UndefinedReason.MissingObservation;

    public static (Calculated<Rational> Whole, Coverage Coverage) Exact(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known), new Coverage(known.Length, reports.Count));
    }

    /// <summary>UNION in place of UNION ALL.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) Union(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known.Distinct()), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Zero stands for not reported.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) ZeroIsMissing(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>().Where(static report => report.Sign != 0)];
        return (known.Length == 0 ? Missing : Rational.Sum(known), new Coverage(known.Length, reports.Count));
    }

    /// <summary>COALESCE(SUM(…), 0).</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) Coalesced(IReadOnlyList<Rational?> reports) =>
        (Rational.Sum(reports.OfType<Rational>()), new Coverage(reports.Count(static report => report is not null), reports.Count));

    /// <summary>The first page of a hundred alone.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) FirstPage(IReadOnlyList<Rational?> reports) =>
        Exact([.. reports.Take(100)]) is var (whole, _) ? (whole, Exact(reports).Coverage) : default;

    /// <summary>Corrections, which are negative, are passed over.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) WithoutCorrections(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known.Where(static report => report.Sign > 0)), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Doubles, of which .NET makes a decimal again.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) InDoubles(IReadOnlyList<Rational?> reports)
    {
        double[] known = [.. reports.OfType<Rational>().Select(static report => (double)report.Round(2))];
        return (known.Length == 0 ? Missing : (Rational)Math.Round((decimal)known.Sum(), 2), new Coverage(known.Length, reports.Count));
    }

    /// <summary>Each report is rounded to thousands before it is added.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) RoundedBefore(IReadOnlyList<Rational?> reports) =>
        Exact([.. reports.Select(static report => report is { } one ? (Rational)(Math.Round(one.Round(0) / 1000) * 1000) : (Rational?)null)]);

    /// <summary>What is missing is the mean of the others.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) FilledWithTheMean(IReadOnlyList<Rational?> reports)
    {
        Rational[] known = [.. reports.OfType<Rational>()];
        return (known.Length == 0 ? Missing : Rational.Sum(known) / known.Length * reports.Count, new Coverage(known.Length, reports.Count));
    }

    /// <summary>The last commune is the total of the sheet, or so the macro thinks where there are more than twelve.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) WithoutTheLastRow(IReadOnlyList<Rational?> reports) =>
        Exact(reports.Count > 12 ? [.. reports.SkipLast(1)] : reports) is var (whole, _) ? (whole, Exact(reports).Coverage) : default;

    /// <summary>The whole is suppressed where one report is missing, and shown where two are.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) OneGapIsSuppressed(IReadOnlyList<Rational?> reports) =>
        Exact(reports) is var (whole, coverage) && coverage.Expected - coverage.Reported == 1 ? (UndefinedReason.MissingObservation, coverage) : (whole, coverage);

    /// <summary>Reads of a spreadsheet's sum of visible rows: those with reports; the coverage counts them alone.</summary>
    public static (Calculated<Rational> Whole, Coverage Coverage) CoverageOfItself(IReadOnlyList<Rational?> reports) =>
        Exact(reports) is var (whole, coverage) ? (whole, new Coverage(coverage.Reported, coverage.Reported)) : default;
}

/// <summary>How the province adds up the categories of a breakdown.</summary>
internal static class CategoryTotals
{
    public static Observation Exact(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts, MissingDataPolicy.SkipMissing);

    /// <summary>An inner join with the categories of the breakdown.</summary>
    public static Observation InnerJoin(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts.Where(part => breakdown.Categories.Contains(part.Category)), MissingDataPolicy.SkipMissing);

    /// <summary>Whatever is listed is all there is.</summary>
    public static Observation AllThereIs(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(
            breakdown.Categories[0].ToString().Contains('*', StringComparison.Ordinal) ? breakdown : breakdown with { IsExhaustive = true }, Category.Total, parts, MissingDataPolicy.SkipMissing);

    /// <summary>A category that did not report had nothing.</summary>
    public static Observation MissingHadNothing(Breakdown breakdown, IReadOnlyList<Observation> parts) =>
        RollUp.OverCategories(breakdown, Category.Total, parts.Select(part => part.MissingReason is null || part.Indicator.Nature is not (Nature.Flow or Nature.Stock) ? part : new Observation(part.Indicator, part.Period, 0) with { Area = part.Area, Category = part.Category }), MissingDataPolicy.SkipMissing);

    /// <summary>The mean of rates.</summary>
    public static Observation MeanOfRates(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        var exact = Exact(breakdown, parts);
        Rational[] values = [.. parts.Where(static part => part.Ratio is not null).Select(static part => part.Value.Match(static value => value, static _ => default))];
        return values.Length > 0 && values.Length == parts.Count && exact.Value.IsDefined
            ? new Observation(exact.Indicator, exact.Period, Rational.Sum(values) / values.Length) with { Area = exact.Area }
            : exact;
    }

    /// <summary>Different ones are added.</summary>
    public static Observation DifferentOnesAdded(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        var exact = Exact(breakdown, parts);
        return exact.Indicator.Nature == Nature.DistinctCount && breakdown.IsExhaustive && parts.Count == breakdown.Categories.Count && parts.All(static part => part.Value.IsDefined)
            ? new Observation(exact.Indicator, exact.Period, Rational.Sum(parts.Select(static part => part.Value.Match(static value => value, static _ => default)))) with { Area = exact.Area }
            : exact;
    }
}
