namespace MongCai.Kpi.Poverty;

/// <summary>
/// Whether more income or fewer deprivations ever make a household poorer. Between two neighbouring lines the class is the same, so one income of each stretch is enough.
/// </summary>
internal static class Monotonicity
{
    /// <summary>Where a rule is not monotone, in words; null where it is.</summary>
    public static string? FindFault(IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify) =>
        Enum.GetValues<AreaType>().SelectMany(area => Faults(area, criteria, classify)).FirstOrDefault();

    private static IEnumerable<string> Faults(AreaType area, IReadOnlyList<PovertyCriterion> criteria, Func<AreaType, decimal, int, PovertyClass> classify)
    {
        // Every line is the upper end of its stretch; above the highest there is one more.
        decimal[] incomes =
        [
            .. criteria.SelectMany(criterion => Lines(criterion, area)).Distinct().Order(),
            decimal.MaxValue,
        ];
        var most = criteria.Max(static criterion => Math.Max(criterion.DeprivationsAtLeast, criterion.DeprivationsBelow ?? 0));
        for (var i = 0; i < incomes.Length; i++)
        {
            for (var deprivations = 0; deprivations <= most; deprivations++)
            {
                var here = classify(area, incomes[i], deprivations);
                if (i > 0 && here > classify(area, incomes[i - 1], deprivations))
                {
                    var below = classify(area, incomes[i - 1], deprivations);
                    yield return $"in {Name(area)} areas with {(Rational)deprivations} deprivations, an income above {Money.English(incomes[i - 1])} is {here.ToText()} where that one is {below.ToText()}";
                }

                if (deprivations > 0 && here < classify(area, incomes[i], deprivations - 1))
                {
                    var fewer = classify(area, incomes[i], deprivations - 1);
                    yield return $"in {Name(area)} areas at an income of {Money.English(incomes[i])}, {(Rational)(deprivations - 1)} deprivations are {fewer.ToText()} and {(Rational)deprivations} are {here.ToText()}";
                }
            }
        }
    }

    private static IEnumerable<decimal> Lines(PovertyCriterion criterion, AreaType area) =>
        criterion.IncomeAbove is { } above ? [above.In(area), criterion.IncomeAtMost.In(area)] : [criterion.IncomeAtMost.In(area)];

    private static string Name(AreaType area) => area == AreaType.Rural ? "rural" : "urban";
}
