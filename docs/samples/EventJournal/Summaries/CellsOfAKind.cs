using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>Events that look alike to every rule but for when they were.</summary>
/// <param name="Kind">What they are. It says when none was, and has no amounts: how a quantity is known and in which unit, and not how much it is, tells events apart.</param>
/// <param name="Cells">When they were, how many they are, and what their quantities are together.</param>
internal sealed record CellsOfAKind(EventFacts Kind, IReadOnlyList<CellOfADate> Cells)
{
    // What stands for the date that a kind does not say.
    private static readonly ReportingPeriod AnyDate = ReportingPeriod.Year(2000);

    public static EventFacts KindOf(EventFacts facts) => With(facts, AnyDate, facts.Quantities.Count == 0 ? [] : [.. facts.Quantities.Select(static quantity => Amounts.With(quantity, 0))]);

    /// <summary>A cell as one event that has the amounts of all.</summary>
    public EventFacts FactsOf(CellOfADate cell) => With(Kind, cell.Occurred, Kind.Quantities.Count == 0 ? [] : [.. Kind.Quantities.Zip(cell.Totals, Amounts.With)]);

    private static EventFacts With(EventFacts facts, ReportingPeriod occurred, IReadOnlyList<EventQuantity> quantities) =>
        new(facts.Type, occurred, facts.State) { StateIsPresumed = facts.StateIsPresumed, Area = facts.Area, Organisers = facts.Organisers, Quantities = quantities };
}
