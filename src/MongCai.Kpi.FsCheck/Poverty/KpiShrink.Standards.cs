using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of poverty standards and counts.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks an income line towards 1 in both kinds of area.</summary>
    /// <param name="value">The line to shrink.</param>
    /// <returns>The simpler income lines.</returns>
    public static IEnumerable<IncomeLine> Smaller(IncomeLine value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. SmallerIncomes(value.Rural).Select(rural => new IncomeLine(rural, value.Urban)),
            .. SmallerIncomes(value.Urban).Select(urban => new IncomeLine(value.Rural, urban)),
        ];
    }

    /// <summary>Shrinks a source of rules towards the document <c>1</c>, read at first hand.</summary>
    /// <param name="value">The source to shrink.</param>
    /// <returns>The simpler sources of rules.</returns>
    public static IEnumerable<RuleSource> Smaller(RuleSource value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Title is "1" ? [] : new RuleSource[] { new("1", value.IsSecondary) },
            .. value.IsSecondary ? new RuleSource[] { new(value.Title) } : [],
        ];
    }

    /// <summary>Shrinks an indicator of deprivation towards the code <c>a</c>.</summary>
    /// <param name="value">The indicator to shrink.</param>
    /// <returns>The simpler indicator; none for the code <c>a</c>.</returns>
    public static IEnumerable<DeprivationIndicator> Smaller(DeprivationIndicator value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Code is "a" ? [] : [new DeprivationIndicator("a", value.Dimension, value.Name)];
    }

    /// <summary>Shrinks a criterion towards one by income alone, with a single and simpler line and without a source.</summary>
    /// <param name="value">The criterion to shrink.</param>
    /// <returns>The simpler criteria of the same class.</returns>
    public static IEnumerable<PovertyCriterion> Smaller(PovertyCriterion value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (povertyClass, line, above, least, below) = (value.Class, value.IncomeAtMost, value.IncomeAbove, value.DeprivationsAtLeast, value.DeprivationsBelow);
        return Constructed.Those(
            [
                .. value.Source is null ? [] : new Func<PovertyCriterion>[] { () => new PovertyCriterion(povertyClass, line, above, least, below) },
                .. above is null ? [] : new Func<PovertyCriterion>[] { () => new PovertyCriterion(povertyClass, line, incomeAbove: null, least, below, value.Source) },
                .. below is null ? [] : new Func<PovertyCriterion>[] { () => new PovertyCriterion(povertyClass, line, above, least, deprivationsBelow: null, value.Source) },
                .. least == 0 ? [] : new Func<PovertyCriterion>[] { () => new PovertyCriterion(povertyClass, line, above, deprivationsAtLeast: 0, below, value.Source) },
                .. Smaller(line).Select(next => (Func<PovertyCriterion>)(() => new PovertyCriterion(povertyClass, next, above, least, below, value.Source))),
            ]);
    }

    /// <summary>
    /// Shrinks a standard towards fewer and simpler criteria and no indicators, as long as it stays monotone. A national standard becomes one of a host's own
    /// with the same criteria.
    /// </summary>
    /// <param name="value">The standard to shrink.</param>
    /// <returns>The simpler standards, all of them monotone.</returns>
    public static IEnumerable<PovertyStandard> Smaller(PovertyStandard value)
    {
        ArgumentNullException.ThrowIfNull(value);
        IEnumerable<Func<PovertyStandard>> plainer =
        [
            .. value.Code is "a" ? [] : new Func<PovertyStandard>[] { () => Own(value, value.Criteria, value.Indicators) },
            .. value.Indicators is null ? [] : new Func<PovertyStandard>[] { () => Own(value, value.Criteria, indicators: null) },
        ];
        return Constructed.Those(plainer
            .Concat(Lists.Shorter(value.Criteria, fewest: 1).Concat(Lists.WithOneSimpler(value.Criteria, Smaller))
                .Select(criteria => (Func<PovertyStandard>)(() => Own(value, criteria, value.Indicators)))));
    }

    /// <summary>Shrinks a tally towards a smaller total, fewer poor, and near-poor that are not counted.</summary>
    /// <param name="value">The tally to shrink.</param>
    /// <returns>The simpler tallies that are possible.</returns>
    public static IEnumerable<PovertyTally> Smaller(PovertyTally value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (total, poor, nearPoor) = (value.Total, value.Poor, value.NearPoor);
        return Constructed.Those(
        [
            .. nearPoor is null ? [] : new Func<PovertyTally>[] { () => new PovertyTally(total, poor) },
            .. Integers.Towards(0, total).Select(next => (Func<PovertyTally>)(() => new PovertyTally(next, poor, nearPoor))),
            .. Integers.Towards(0, poor).Select(next => (Func<PovertyTally>)(() => new PovertyTally(total, next, nearPoor))),
            .. nearPoor is { } near ? Integers.Towards(0, near).Select(next => (Func<PovertyTally>)(() => new PovertyTally(total, poor, next))) : [],
        ]);
    }

    /// <summary>Shrinks a count towards fewer households, without persons, of the total, on 1 January 2019.</summary>
    /// <param name="value">The count to shrink.</param>
    /// <returns>The simpler counts under the same standard.</returns>
    public static IEnumerable<PovertyCount> Smaller(PovertyCount value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (area, date, standard, households, persons) = (value.Area, value.Date, value.Standard, value.Households, value.Persons);
        return Constructed.Those(
        [
            .. persons is null ? [] : new Func<PovertyCount>[] { () => new PovertyCount(area, date, standard, households) { Category = value.Category } },
            .. Smaller(households).Select(next => (Func<PovertyCount>)(() => new PovertyCount(area, date, standard, next, persons) { Category = value.Category })),
            .. persons is null ? [] : Smaller(persons).Select(next => (Func<PovertyCount>)(() => new PovertyCount(area, date, standard, households, next) { Category = value.Category })),
            .. Smaller(date).Select(next => (Func<PovertyCount>)(() => new PovertyCount(area, next, standard, households, persons) { Category = value.Category })),
            .. Smaller(value.Category).Select(next => (Func<PovertyCount>)(() => value with { Category = next })),
        ]);
    }

    private static IEnumerable<decimal> SmallerIncomes(decimal income) => SmallerPrinted(income).Where(static next => next >= 1);

    private static PovertyStandard Own(PovertyStandard value, IEnumerable<PovertyCriterion> criteria, IEnumerable<DeprivationIndicator>? indicators) =>
        new("a", value.Name, value.Applies, criteria, indicators);
}
