using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Totals of amounts, as jobs and services calculate them.</summary>
internal static class SumsOfAmounts
{
    private const int Page = 100;

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("amounts are added as doubles", static amounts => (decimal)amounts.Sum(static amount => (double)amount)),
        Of("amounts are added as doubles, and the total is rounded to two decimals", static amounts => Math.Round((decimal)amounts.Sum(static amount => (double)amount), 2)),
        Of("amounts are rounded to one decimal before they are added", static amounts => amounts.Sum(static amount => Math.Round(amount, 1))),
        Of("the rows of two queries come together by UNION, so that equal amounts count once", static amounts => amounts.Distinct().Sum()),
        Of("pages are read by BETWEEN, whose last row is the first of the next page", static amounts =>
        {
            var total = 0m;
            for (var first = 0; first < amounts.Count; first += Page)
            {
                total += amounts.Skip(first).Take(Page + 1).Sum();
            }

            return total;
        }),
        Of("a service gives at most two hundred rows", static amounts => amounts.Take(200).Sum()),
        Of("a total row is recognised by its being the largest", static amounts => amounts.Count > 2 && amounts.Max() == amounts.Sum() - amounts.Max() ? amounts.Max() : amounts.Sum(), "no list of the cases has an amount that is the sum of the others"),
        Of("amounts below zero are corrections of a table that is not read", static amounts => amounts.Where(static amount => amount >= 0).Sum()),
        Of("the first amount starts the fold and is added again", static amounts => amounts.Count == 0 ? 0 : amounts.Aggregate(amounts[0], static (total, amount) => total + amount)),
        Of("the column of the total has fifteen digits of which two are decimals", static amounts => amounts.Sum() is var total && Math.Abs(total) >= 10_000_000_000_000m ? total % 10_000_000_000_000m : total),
    ];

    private static Planted Of(string what, Func<IReadOnlyList<decimal>, decimal> faulty, string? whyNot = null) =>
        new(Kind.Agreed, what, seed => KpiLaws.Sum(faulty).Check(seed), static seed => KpiLaws.Sum(Paged).Check(seed), whyNot);

    private static decimal Paged(IReadOnlyList<decimal> amounts)
    {
        var total = 0m;
        for (var first = 0; first < amounts.Count; first += Page)
        {
            total += amounts.Skip(first).Take(Page).Sum();
        }

        return total;
    }
}
