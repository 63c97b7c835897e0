using FsCheck;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a rule that classifies households: more income or fewer deprivations never make a household poorer.</summary>
/// <remarks>
/// <para>Use them to test a host's own poverty standard.</para>
/// <para>The cases are rural and urban households with incomes at round amounts, at the known income lines, at the incomes where the class changes, and one
/// đồng beside these. A standard of the library is tried with negative incomes, too; a host's own rule is not, because it may refuse them. A case takes about
/// 40 calls; a case of an agreement takes up to 26.</para>
/// </remarks>
public sealed class PovertyStandardLaws : LawSet
{
    private readonly Func<AreaType, decimal, int, PovertyClass> _classify;
    private readonly PartUnderTest _part;
    private readonly int _indicators;

    internal PovertyStandardLaws(PartUnderTest part, Func<AreaType, decimal, int, PovertyClass> classify, int indicators, IEnumerable<decimal> lines, bool withLosses)
    {
        _classify = classify;
        _part = part;
        _indicators = indicators;
        var cases = HouseholdPair.All(indicators, lines, withLosses);
        IsTotal = Law.Of(part, "every household has a class", cases, WhyNoClass);
        IsMonotoneInIncome = Law.Of(part, "more income never makes a household poorer", cases, WhyPoorerByIncome);
        IsMonotoneInDeprivations = Law.Of(part, "fewer deprivations never make a household poorer", cases, WhyPoorerByDeprivations);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, IsMonotoneInIncome, IsMonotoneInDeprivations];

    /// <summary>Gets the law that every household gets one of the defined classes.</summary>
    public Law IsTotal { get; }

    /// <summary>
    /// Gets the law that of two households in the same kind of area with equally many deprivations, the one with more income is not the poorer.
    /// </summary>
    public Law IsMonotoneInIncome { get; }

    /// <summary>
    /// Gets the law that of two households in the same kind of area with the same income, the one with fewer deprivations is not the poorer.
    /// </summary>
    public Law IsMonotoneInDeprivations { get; }

    /// <summary>Returns the law that the part gives the same classes as a standard.</summary>
    /// <remarks>
    /// It tries each of the income lines of the standard, incomes beside them by one đồng and by a part of one, both kinds of area, and every number of
    /// deprivations.
    /// </remarks>
    /// <param name="standard">The standard with the right classes.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is null.</exception>
    /// <example><c>KpiLaws.PovertyStandard(ours, indicators: 12).AgreesWith(PovertyStandard.National2022).Check()</c></example>
    public Law AgreesWith(PovertyStandard standard)
    {
        Preconditions.NotNull(standard);
        return Law.Of(_part, $"the classes are those of {standard.Code}", IncomeCase.Around(KpiLaws.LinesOf(standard), _indicators), one => one.Households
            .Select(household => WhyNotTheClass(household, standard.Classify(household.Area, household.Income, household.Deprivations).Class))
            .FirstOrDefault(static breach => breach is not null));
    }

    /// <summary>Returns the law that the part gives each household of a table the class that the table gives it.</summary>
    /// <param name="table">
    /// The households, described by kind of area, income and deprivations, and the class of each; every household is asked about once.
    /// </param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public Law AgreesWith(IReadOnlyDictionary<(AreaType Area, decimal Income, int Deprivations), PovertyClass> table) =>
        AgreementLaw.OfTable(_part, "the classes are those of the table", table, WhyNotTheClass);

    private PovertyClass Classify(AreaType area, decimal income, int deprivations) => _part.Ask(() => _classify(area, income, deprivations));

    private string? WhyNotTheClass((AreaType Area, decimal Income, int Deprivations) one, PovertyClass expected) =>
        Classify(one.Area, one.Income, one.Deprivations) is var found && found == expected
            ? null
            : $"{HouseholdPair.InWords(one.Area, one.Income, one.Deprivations)}, is {Word(found)}, and has to be {Word(expected)}.";

    private string? WhyNoClass(HouseholdPair pair)
    {
        foreach (var income in new[] { pair.Income, pair.MoreIncome })
        {
            var found = Classify(pair.Area, income, pair.Deprivations);
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

        return incomes is [_, var below, var above, _] ? WhyPoorerBetween(pair, below, above) : null;

        PovertyClass ClassWith(long income) => Classify(pair.Area, income, pair.Deprivations);
    }

    // An income per person is a quotient, so there are incomes between a line and the next whole đồng.
    private string? WhyPoorerBetween(HouseholdPair pair, long below, long above)
    {
        var half = below + 0.5m;
        var (before, between, after) = (Classify(pair.Area, below, pair.Deprivations), Classify(pair.Area, half, pair.Deprivations), Classify(pair.Area, above, pair.Deprivations));
        return between > before ? $"{pair.InWords(below)}, is {Word(before)}, and with {HouseholdPair.Amount(half)} it is {Word(between)}."
            : after > between ? $"{HouseholdPair.InWords(pair.Area, half, pair.Deprivations)}, is {Word(between)}, and with {HouseholdPair.Amount(above)} it is {Word(after)}."
            : null;
    }

    private string? WhyPoorerByDeprivations(HouseholdPair pair)
    {
        foreach (var deprivations in Enumerable.Range(1, pair.Deprivations))
        {
            var (fewer, more) = (Classify(pair.Area, pair.Income, deprivations - 1), Classify(pair.Area, pair.Income, deprivations));
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
        _ => "above every line",
    };
}
