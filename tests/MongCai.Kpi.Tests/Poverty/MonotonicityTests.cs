using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that more income or fewer deprivations never make a household poorer; the oracle tries every household.</summary>
public class MonotonicityTests
{
    private static readonly DateInterval Years = new(new LocalDate(2022, 1, 1), new LocalDate(2025, 12, 31));

    [Fact]
    public void Every_national_standard_is_monotone() => Assert.All(PovertyStandard.National, static standard =>
    {
        decimal[] incomes = [.. standard.Criteria.SelectMany(static criterion => new[] { criterion.IncomeAtMost.Rural, criterion.IncomeAtMost.Urban })
            .SelectMany(static line => new[] { line - 1, line, line + 0.5m, line + 1 }).Distinct().Order()];
        Assert.True(IsMonotone(standard.Classify, incomes, mostDeprivations: standard.Indicators?.Count ?? 20));
    });

    [Fact]
    public void A_generated_standard_is_accepted_exactly_where_no_two_households_contradict_it()
    {
        var random = new Random(20191);
        var (accepted, refused) = (0, 0);
        var cases = CaseCount.Of(fast: 150, all: 600);
        for (var i = 0; i < cases; i++)
        {
            PovertyCriterion[] criteria = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Criterion(random))];
            if (Contradicted(criteria))
            {
                refused++;
                Assert.Throws<ArgumentException>(nameof(criteria), () => Standard(criteria));
            }
            else
            {
                accepted++;
                var standard = Standard(criteria);
                Assert.True(IsMonotone(standard.Classify, Incomes, mostDeprivations: 5));
            }
        }

        Assert.True(accepted > cases / 6 && refused > cases / 6, $"{accepted} accepted, {refused} refused");
    }

    private static decimal[] Incomes => [.. Enumerable.Range(0, 14).Select(static half => half / 2m)];

    // Lines are drawn from 1 to 5 and deprivations up to 3, so that the same line often comes twice, as in real standards.
    private static PovertyCriterion Criterion(Random random)
    {
        var (rural, urban) = (random.Next(1, 6), random.Next(1, 6));
        var above = random.Next(3) == 0 && rural > 1 && urban > 1 ? new IncomeLine(random.Next(1, rural), random.Next(1, urban)) : null;
        var from = random.Next(2) * random.Next(4);
        int? below = random.Next(3) == 0 ? from + random.Next(1, 3) : null;
        return new PovertyCriterion((PovertyClass)random.Next(1, 4), new(rural, urban), above, from, below);
    }

    private static bool Contradicted(PovertyCriterion[] criteria) => !IsMonotone(
        (area, income, deprivations) => Array.Find(criteria, criterion => criterion.IsMetBy(area, income, deprivations))?.Class ?? PovertyClass.Other,
        Incomes,
        mostDeprivations: 8);

    private static bool IsMonotone(Func<AreaType, decimal, int, Classification> classify, decimal[] incomes, int mostDeprivations) =>
        IsMonotone((area, income, deprivations) => classify(area, income, deprivations).Class, incomes, mostDeprivations);

    private static bool IsMonotone(Func<AreaType, decimal, int, PovertyClass> classify, decimal[] incomes, int mostDeprivations)
    {
        foreach (var area in Enum.GetValues<AreaType>())
        {
            foreach (var (richer, poorer) in incomes.SelectMany(richer => incomes.Where(income => income <= richer).Select(poorer => (richer, poorer))))
            {
                for (var few = 0; few <= mostDeprivations; few++)
                {
                    for (var many = few; many <= mostDeprivations; many++)
                    {
                        if (classify(area, richer, few) > classify(area, poorer, many))
                        {
                            return false;
                        }
                    }
                }
            }
        }

        return true;
    }

    private static PovertyStandard Standard(PovertyCriterion[] criteria) => new("province", new(("vi", "tỉnh"), ("en", "province")), Years, criteria);
}
