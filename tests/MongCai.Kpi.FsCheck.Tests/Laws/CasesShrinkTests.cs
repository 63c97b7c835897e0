using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>Tests that shrinking the cases of a law makes them simpler and ends, whichever of the simpler ones still break the law.</summary>
public class CasesShrinkTests
{
    private const int Laws = 12;
    private const int MostSteps = 3_000;

    private static readonly int Values = CaseCount.Of(fast: 4, all: 40);

    [Fact]
    public void Attainments_of_bands() => Ends(AttainmentGrid.Around([new Ratio(2, 3), new Ratio(9, 10)]));

    [Fact]
    public void Reports_of_areas() => Ends(Reports.Of(Reports.AnyNumber));

    [Fact]
    public void Amounts_of_money() => Ends(Amounts.Of(Amounts.OfMoney));

    [Fact]
    public void Actuals_and_levels() => Ends(LevelCase.Cases);

    [Fact]
    public void Incomes() => Ends(IncomeCase.Around(KpiLaws.LinesOf(PovertyStandard.National2022), 12));

    [Fact]
    public void Households() => Ends(HouseholdPair.All(12, KpiLaws.LinesOf(PovertyStandard.National2022), withLosses: true));

    [Fact]
    public void Forms_of_targets() => Ends(VerdictCases.All);

    [Fact]
    public void Numbers_of_areas() => Ends(ExpectedAreas.All);

    [Fact]
    public void Histories() => Ends(Arb.From(Gen.Resize(History.Of(Arrivals.All).Generator, 5), History.Of(Arrivals.All).Shrinker));

    private static void Ends<T>(Arbitrary<T> cases)
        where T : notnull
    {
        foreach (var one in Samples.Of(cases.Generator, seed: 3, Values))
        {
            for (var law = 1; law <= Laws; law++)
            {
                var (value, steps) = (one, 0);
                while (cases.Shrinker(value).Where(simpler => Breaks($"{simpler}", law)).Take(1).ToArray() is [var simpler])
                {
                    value = simpler;
                    Assert.True(++steps < MostSteps, $"{one} does not end; after {steps} steps: {value}");
                }
            }
        }
    }

    // This stands for any law: one case in three breaks it, and always the same ones.
    private static bool Breaks(string text, int law) => text.Aggregate((uint)law, static (mixed, character) => (mixed * 16_777_619) ^ character) / 7 % 3 == 0;
}
