using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Generators of poverty standards.</content>
public static partial class KpiGen
{
    private const int MostDeprivations = 10;

    /// <summary>Gets the generator of income lines above zero, with the urban amount equal to the rural one, above it or below it.</summary>
    public static Gen<IncomeLine> IncomeLines =>
        from rural in Gen.Choose(1, 300)
        from urban in Gen.Frequency((6, Gen.Choose(rural, 400)), (2, Gen.Choose(1, 400)), (1, Gen.Constant(rural)))
        select new IncomeLine(10_000m * rural, 10_000m * urban);

    /// <summary>Gets the generator of sources of rules, read at first or at second hand.</summary>
    public static Gen<RuleSource> RuleSources =>
        from document in Gen.Elements("Nghị định 07/2021/NĐ-CP", "Act 12 of 2019", "1")
        from isSecondary in BoundaryGen.Booleans
        select new RuleSource(document, isSecondary);

    /// <summary>Gets the generator of indicators of deprivation, with so few codes that two indicators may have the same one.</summary>
    public static Gen<DeprivationIndicator> DeprivationIndicators =>
        from code in Gen.Elements("water", "housing", "schooling", "insurance")
        from dimension in LocalisedTexts
        from name in LocalisedTexts
        select new DeprivationIndicator(code, dimension, name);

    /// <summary>
    /// Gets the generator of criteria for every class that has one: by income alone, by income and deprivations, or between two income lines.
    /// </summary>
    public static Gen<PovertyCriterion> PovertyCriteria => PovertyStandards.SelectMany(static standard => Gen.Elements(standard.Criteria.AsEnumerable()));

    /// <summary>Gets the generator of poverty standards: the national ones, and monotone ones of a host's own with one to four criteria.</summary>
    public static Gen<PovertyStandard> PovertyStandards => Gen.Frequency((2, Gen.Elements(PovertyStandard.National.AsEnumerable())), (3, OwnStandards));

    /// <summary>
    /// Returns the generator of classifications of households by a standard. Incomes lie on each line, a hair below and above it, at zero and between;
    /// deprivations lie at each bound and beside it.
    /// </summary>
    /// <param name="standard">The standard that classifies the households.</param>
    /// <returns>The generator of the classifications.</returns>
    public static Gen<Classification> ClassificationsBy(PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        decimal[] lines = [.. standard.Criteria.SelectMany(static criterion => new[] { criterion.IncomeAtMost, criterion.IncomeAbove }).OfType<IncomeLine>().SelectMany(static line => new[] { line.Rural, line.Urban })];
        int[] bounds = [.. standard.Criteria.SelectMany(static criterion => new[] { criterion.DeprivationsAtLeast, criterion.DeprivationsBelow ?? 0 })];
        var most = standard.Indicators?.Count ?? MostDeprivations;
        return
            from area in Gen.Elements(Enum.GetValues<AreaType>())
            from line in Gen.Elements(lines)
            from beside in Gen.Elements(0m, 0m, 1m, -1m, -line, line)
            from bound in Gen.Elements(bounds)
            from more in Gen.Choose(-1, 1)
            select standard.Classify(area, line + beside, Math.Clamp(bound + more, 0, most));
    }

    private static Gen<PovertyStandard> OwnStandards =>
        from code in Gen.Elements("province", "city-2023", "a")
        from name in LocalisedTexts
        from applies in DateIntervals
        from line in IncomeLines
        from source in RuleSources
        from deprivations in Gen.Choose(1, 5)
        from shape in Gen.Choose(0, 3)
        from indicators in Gen.SubListOf("water", "housing", "schooling", "insurance", "internet", "work")
        let higher = new IncomeLine(line.Rural * 2, line.Urban * 2)
        let criteria = shape switch
        {
            0 => [new PovertyCriterion(PovertyClass.Poor, line, source: source)],
            1 => [new(PovertyClass.Poor, line), new(PovertyClass.NearPoor, higher, line, source: source)],
            2 => [new(PovertyClass.Poor, line, deprivationsAtLeast: deprivations, source: source), new(PovertyClass.NearPoor, line, deprivationsBelow: deprivations), new(PovertyClass.Middle, higher, line)],
            _ => new PovertyCriterion[]
            {
                new(PovertyClass.Poor, line), new(PovertyClass.Poor, higher, line, deprivationsAtLeast: deprivations), new(PovertyClass.NearPoor, higher, line, deprivationsBelow: deprivations),
                new(PovertyClass.Middle, new IncomeLine(line.Rural * 3, line.Urban * 3), higher),
            },
        }
        select new PovertyStandard(code, name, applies, criteria, indicators.Count == 0 ? null : indicators.Select(indicator => new DeprivationIndicator(indicator, name, name)));
}
