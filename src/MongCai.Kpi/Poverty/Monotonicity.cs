namespace MongCai.Kpi.Poverty;

/// <summary>
/// Whether more income or fewer deprivations ever make a household poorer. Between two neighbouring bounds the class is the same, so one household of each stretch is enough.
/// </summary>
internal static class Monotonicity
{
    /// <summary>Where a rule is not monotone, in words; null where it is.</summary>
    public static string? FindFault(IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify) =>
        Enum.GetValues<AreaType>().SelectMany(area => Faults(area, criteria, classify)).FirstOrDefault();

    private static IEnumerable<string> Faults(AreaType area, IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify)
    {
        // Every line is the upper end of its stretch. Above the highest no criterion is met, and nobody is less poor than other.
        decimal[] incomes = [.. criteria.SelectMany(criterion => Lines(criterion, area)).Distinct().Order()];

        // Every bound is the first of its stretch, and so is none at all.
        int[] deprivations =
        [
            .. criteria.SelectMany(static criterion => new[] { criterion.DeprivationsAtLeast, criterion.DeprivationsBelow ?? 0 }).Append(0).Distinct().Order(),
        ];
        foreach (var (i, d) in incomes.Index().SelectMany(income => deprivations.Index().Select(deprivation => (income.Index, deprivation.Index))))
        {
            var here = classify(area, incomes[i], deprivations[d]);
            if (i > 0 && classify(area, incomes[i - 1], deprivations[d]) is var poorer && here > poorer)
            {
                yield return $"in {Name(area)} areas with {(Rational)deprivations[d]} deprivations, an income above {Money.English(incomes[i - 1])} is {here.ToText()} where that one is {poorer.ToText()}";
            }

            if (d > 0 && classify(area, incomes[i], deprivations[d - 1]) is var fewer && here < fewer)
            {
                yield return $"in {Name(area)} areas at an income of {Money.English(incomes[i])}, {(Rational)deprivations[d - 1]} deprivations are {fewer.ToText()} and {(Rational)deprivations[d]} are {here.ToText()}";
            }
        }
    }

    private static IEnumerable<decimal> Lines(PovertyCriterion criterion, AreaType area) =>
        criterion.IncomeAbove is { } above ? [above.In(area), criterion.IncomeAtMost.In(area)] : [criterion.IncomeAtMost.In(area)];

    private static string Name(AreaType area) => area == AreaType.Rural ? "rural" : "urban";
}
