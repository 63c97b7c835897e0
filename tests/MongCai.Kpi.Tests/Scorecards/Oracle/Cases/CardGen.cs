using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Generates small cards, most of them where their answers change.</summary>
internal static class CardGen
{
    public static CardCase Of(int seed)
    {
        var dice = new Dice(seed);
        var isHierarchy = dice.Percent(75);
        var (stays, becomings) = isHierarchy ? AreaGen.Hierarchy(dice) : AreaGen.Flat(dice);
        var step = dice.Of(3, 3, 3, 6, 6, 1);
        var card = new CardCase(isHierarchy, stays, becomings, [.. Enumerable.Range(1, dice.Of(1, 1, 2, 2, 3, 4)).Select(number => CardMeasureGen.Of(dice, number))], step, Shown(dice, step), [], [], Policies(dice));
        var areas = new AreaOracle(stays, becomings);
        var reports = new ReportGen(dice, card, areas);
        var history = dice.OneIn(3);
        MonthSpan[] parts = [.. MonthSpan.Between(history ? 2024 * 12 : 2025 * 12, card.Shown.Max(static shown => shown.End)).SplitInto(step)];
        card = card with { Reports = [.. card.Measures.SelectMany(measure => reports.Of(measure, parts))] };
        if (card.Reports.Any(static report => report.KnownAt is not null) && dice.OneIn(2))
        {
            card = card with { KnownAt = new LocalDate(2025, dice.Between(1, 12), 20) };
        }

        if (dice.OneIn(6))
        {
            card = card with { AsOf = dice.Of(card.Shown).LastDay };
        }

        var targets = new TargetGen(dice, card, areas);
        var bases = dice.Between(1, 3);
        return card with { Targets = [.. card.Measures.SelectMany(measure => Enumerable.Range(0, bases).SelectMany(basis => targets.Of(measure, basis)))] };
    }

    private static MonthSpan[] Shown(Dice dice, int step)
    {
        MonthSpan[] all = [.. MonthSpan.Of(2025, 1, 12).SplitInto(step)];
        return step switch
        {
            1 when dice.Between(1, 12) is var last => [.. all[Math.Max(0, last - 2)..last]],
            3 when dice.OneIn(3) => [dice.Of(all), .. Array.Empty<MonthSpan>()],
            _ => all[..dice.Between(1, all.Length)],
        };
    }

    private static CardPolicies Policies(Dice dice) => new(
        dice.Of(Enum.GetValues<PolicyKind>()),
        dice.Of(MissingKind.RequireAll, MissingKind.RequireAll, MissingKind.SkipMissing, MissingKind.AtLeastThreeQuarters, MissingKind.MissingAsZero),
        dice.OneIn(3),
        dice.Of<decimal>(0, 0, 2, 10),
        dice.Of<PerformanceMeasure?>(null, null, null, PerformanceMeasure.Attainment, PerformanceMeasure.Index));
}
