using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Checks of an import whether the categories of a breakdown make up their total; null where some have not reported.</summary>
internal static class TotalsOfCategories
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("a category that did not report is zero", static reports => Compare(reports, Numbers(reports.Parts).Sum, exhaustive: reports.Breakdown.IsExhaustive)),
        Of("every breakdown is held to be exhaustive", static reports => reports.Missing.Count > 0 ? null : Compare(reports, Numbers(reports.Parts).Sum, exhaustive: true)),
        Of("a difference of one is a rounding", static reports => reports.Missing.Count > 0 ? null : Compare(reports, Numbers(reports.Parts).Sum, reports.Breakdown.IsExhaustive, tolerance: 1)),
        Of("only the first ten categories are read", static reports => reports.Missing.Count > 0 ? null : Compare(reports, Numbers(reports.Parts.Take(10)).Sum, reports.Breakdown.IsExhaustive), "only crossed breakdowns have more than ten categories, and few of those are counts of which all have reported and an eleventh is not zero"),
        Of("categories of zero are left out of the list of those that reported", static reports => reports.Parts.Count(static part => part.Value.Match(static value => value.Sign != 0, static _ => false)) < reports.All.Count ? null : Compare(reports, Numbers(reports.Parts).Sum, reports.Breakdown.IsExhaustive)),
    ];

    private static Planted Of(string what, Func<CategoryReports, bool?> agrees, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.CategoryReports(), reports => Holds(reports, agrees)),
        static seed => Tried.Property(
            seed,
            KpiArbitraries.CategoryReports(),
            static reports => Holds(reports, static reports => reports.Missing.Count > 0 ? null : Compare(reports, Numbers(reports.Parts).Sum, reports.Breakdown.IsExhaustive))),
        whyNot);

    private static bool Holds(CategoryReports reports, Func<CategoryReports, bool?> agrees) =>
        reports.Whole.Indicator.Nature is not (Nature.Flow or Nature.Stock) || agrees(reports) == (reports.Missing.Count > 0 ? null : reports.MakeUpTheWhole);

    private static bool? Compare(CategoryReports reports, Rational sum, bool exhaustive, Rational? tolerance = null) =>
        reports.Whole.Value.TryGetValue(out var whole)
            ? (exhaustive ? Rational.Abs(whole - sum) <= (tolerance ?? 0) : sum <= whole + (tolerance ?? 0))
            : null;

    private static (Rational Sum, int Count) Numbers(IEnumerable<Observation> parts)
    {
        Rational[] numbers = [.. parts.Select(static part => part.Value.Match(static value => value, static _ => (Rational)0))];
        return (Rational.Sum(numbers), numbers.Length);
    }
}
