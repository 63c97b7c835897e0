using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>A household, and a higher income that it might have instead.</summary>
internal sealed record HouseholdPair(AreaType Area, long Income, long MoreIncome, int Deprivations)
{
    private const int Step = 50_000;
    private const int Steps = 100;

    public static Arbitrary<HouseholdPair> All(int indicators, IEnumerable<decimal> lines, bool withLosses)
    {
        var least = withLosses ? long.MinValue : 0;
        long[] known = [0, .. lines.Select(static line => (long)line)];
        var incomes = Gen.Frequency(
            (3, Gen.Choose(-1, Steps).Select(static steps => (long)steps * Step)),
            (2, Gen.Elements(known)),
            (1, Gen.Choose(0, Steps * Step).Select(static any => (long)any)),
            (1, Gen.Choose(1, Steps * Steps).Select(static millions => 1_000_000L * millions)));
        var beside = from income in incomes
                     from step in Gen.Elements(0, 0, 1, -1)
                     select Math.Max(least, income + step);
        return Arb.From(
            from area in Gen.Elements(Enum.GetValues<AreaType>())
            from one in beside
            from other in beside
            from deprivations in Gen.Choose(0, indicators)
            select new HouseholdPair(area, Math.Min(one, other), Math.Max(one, other), deprivations),
            static pair => pair.Simpler());
    }

    public static string Amount(decimal income) => $"{((Rational)income).ToString(NumberFormat.English)} đồng";

    public static string InWords(AreaType area, decimal income, int deprivations) =>
        $"A household in {(area == AreaType.Rural ? "a rural" : "an urban")} area with {Amount(income)} per person and month, deprived in {(Rational)deprivations}";

    public string InWords(long income) => InWords(Area, income, Deprivations);

    public override string ToString() => InWords(Income);

    private IEnumerable<HouseholdPair> Simpler() =>
    [
        .. Area == AreaType.Rural ? Array.Empty<HouseholdPair>() : [this with { Area = AreaType.Rural }],
        .. RounderIntegers.Towards(Deprivations).Select(fewer => this with { Deprivations = fewer }),
        .. RounderIntegers.Towards(Income).Where(income => income <= MoreIncome).Select(income => this with { Income = income }),
        .. RounderIntegers.Towards(MoreIncome).Where(income => income >= Income).Select(income => this with { MoreIncome = income }),
    ];
}
