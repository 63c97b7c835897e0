using FsCheck;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>What a rule of classification has to be: more income or fewer deprivations never make a household poorer.</summary>
/// <remarks>
/// The cases are households, rural and urban, with incomes at round amounts, at the lines that are known, at the edges where the class changes, and a đồng beside them.
/// A standard of the library is tried with losses too; a host's own rule is not, for it may refuse them.
/// </remarks>
public sealed class PovertyStandardLaws : LawSet
{
    private readonly Func<AreaType, decimal, int, PovertyClass> _classify;

    internal PovertyStandardLaws(string part, Func<AreaType, decimal, int, PovertyClass> classify, int indicators, IEnumerable<decimal> lines, bool withLosses)
    {
        _classify = classify;
        var cases = HouseholdPair.All(indicators, lines, withLosses);
        IsTotal = Law.Of(part, "every household has a class", cases, WhyNoClass);
        IsMonotoneInIncome = Law.Of(part, "more income never makes a household poorer", cases, WhyPoorerByIncome);
        IsMonotoneInDeprivations = Law.Of(part, "fewer deprivations never make a household poorer", cases, WhyPoorerByDeprivations);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, IsMonotoneInIncome, IsMonotoneInDeprivations];

    /// <summary>Every household gets one of the classes.</summary>
    public Law IsTotal { get; }

    /// <summary>Of two households in one kind of area with as many deprivations, the one with more income is not the poorer.</summary>
    public Law IsMonotoneInIncome { get; }

    /// <summary>Of two households in one kind of area with one income, the one with fewer deprivations is not the poorer.</summary>
    public Law IsMonotoneInDeprivations { get; }

    private string? WhyNoClass(HouseholdPair pair)
    {
        foreach (var income in new[] { pair.Income, pair.MoreIncome })
        {
            var found = _classify(pair.Area, income, pair.Deprivations);
            if (!Enum.IsDefined(found))
            {
                return $"{pair.InWords(income)}: there is no class {(Rational)(int)found}.";
            }
        }

        return null;
    }

    private string? WhyPoorerByIncome(HouseholdPair pair)
    {
        var incomes = Edges.Around(pair.Income, pair.MoreIncome, ClassWith);
        for (var i = 1; i < incomes.Length; i++)
        {
            if (ClassWith(incomes[i]) > ClassWith(incomes[i - 1]))
            {
                var (before, after) = Edges.Between(incomes[i - 1], incomes[i], ClassWith);
                after = ClassWith(after) > ClassWith(before) ? after : incomes[i];
                return $"{pair.InWords(before)}, is {Word(ClassWith(before))}, and with {HouseholdPair.Amount(after)} it is {Word(ClassWith(after))}.";
            }
        }

        return null;

        PovertyClass ClassWith(long income) => _classify(pair.Area, income, pair.Deprivations);
    }

    private string? WhyPoorerByDeprivations(HouseholdPair pair)
    {
        foreach (var deprivations in Enumerable.Range(1, pair.Deprivations))
        {
            var (fewer, more) = (_classify(pair.Area, pair.Income, deprivations - 1), _classify(pair.Area, pair.Income, deprivations));
            if (fewer > more)
            {
                return $"{(pair with { Deprivations = deprivations }).InWords(pair.Income)}, is {Word(more)}, and with {(Rational)(deprivations - 1)} it is {Word(fewer)}.";
            }
        }

        return null;
    }

    private static string Word(PovertyClass povertyClass) => povertyClass switch
    {
        PovertyClass.Poor => "poor",
        PovertyClass.NearPoor => "near-poor",
        PovertyClass.Middle => "of middle living standard",
        _ => "none of the classes",
    };
}
