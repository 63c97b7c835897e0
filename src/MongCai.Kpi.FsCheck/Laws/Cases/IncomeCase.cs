using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>
/// An income per person at which households of both kinds of area are classified with every number of deprivations. It is a quotient, so it may have
/// fractions of a đồng.
/// </summary>
internal sealed record IncomeCase(decimal Income, int Indicators)
{
    private const int Step = 50_000;
    private const int Steps = 100;

    private static readonly decimal[] Beside = [0, 1, -1, 0.5m, -0.5m, 0.01m, -0.01m, 499, -499, 1_000];

    public IEnumerable<(AreaType Area, decimal Income, int Deprivations)> Households =>
        from area in Enum.GetValues<AreaType>()
        from deprivations in Enumerable.Range(0, Indicators + 1)
        select (area, Income, deprivations);

    /// <summary>Creates incomes on the lines, beside them, between them and beyond them; never below 0.</summary>
    public static Arbitrary<IncomeCase> Around(IEnumerable<decimal> lines, int indicators)
    {
        decimal[] known = [.. lines.Distinct().DefaultIfEmpty()];
        return Arb.From(
            Gen.Frequency(
                (5, from line in Gen.Elements(known) from beside in Gen.Elements(Beside) select line + beside),
                (2, Gen.Choose(0, Steps).Select(static steps => (decimal)steps * Step)),
                (1, Gen.Choose(0, Steps * Step).Select(static any => (decimal)any))).Select(income => new IncomeCase(Math.Max(0, income), indicators)),
            static one => one.Simpler());
    }

    public override string ToString() => $"Households with {HouseholdPair.Amount(Income)} per person and month";

    // Shrinks to whole đồng, rounded down and up, and to rounder amounts.
    private IEnumerable<IncomeCase> Simpler() =>
    [
        .. decimal.IsInteger(Income) ? Array.Empty<IncomeCase>() : [this with { Income = decimal.Truncate(Income) }, this with { Income = decimal.Ceiling(Income) }],
        .. RounderIntegers.Towards((long)Income).Select(income => this with { Income = income }),
    ];
}
