namespace MongCai.Kpi.Poverty;

/// <summary>
/// Checks that more income or fewer deprivations never make a household poorer. The class is the same everywhere between two neighbouring bounds, so that one
/// household for each such stretch is enough.
/// </summary>
internal static class Monotonicity
{
    /// <summary>Finds a place where a rule is not monotone, and describes it in words; null where the rule is monotone.</summary>
    public static string? FindProblem(IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify) =>
        Enum.GetValues<AreaType>().SelectMany(area => Problems(area, criteria, classify)).FirstOrDefault();

    private static IEnumerable<string> Problems(AreaType area, IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify)
    {
        // Every income line is the upper end of its stretch. Above the highest line no criterion is met, and no class is less poor than other.
        decimal[] incomes = [.. criteria.SelectMany(criterion => Lines(criterion, area)).Distinct().Order()];

        // Every bound on the deprivations is the first number of its stretch, and so is zero.
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
