using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>The cells of events that are alike for every rule, except for their dates.</summary>
/// <param name="Kind">
/// The facts that the events share, without date and amounts. How a quantity is known and its unit belong to the kind; how much it is does not.
/// </param>
/// <param name="Cells">The dates, with the number of events and the totals of their quantities on each.</param>
internal sealed record CellsOfAKind(EventFacts Kind, IReadOnlyList<CellOfADate> Cells)
{
    // This date stands in the facts of a kind, which has no date of its own.
    private static readonly ReportingPeriod AnyDate = ReportingPeriod.Year(2000);

    public static EventFacts KindOf(EventFacts facts) => With(facts, AnyDate, facts.Quantities.Count == 0 ? [] : [.. facts.Quantities.Select(static quantity => Amounts.With(quantity, 0))]);

    /// <summary>Returns the facts of one event that stands for a cell and has the totals of its amounts.</summary>
    public EventFacts FactsOf(CellOfADate cell) => With(Kind, cell.Occurred, Kind.Quantities.Count == 0 ? [] : [.. Kind.Quantities.Zip(cell.Totals, Amounts.With)]);

    private static EventFacts With(EventFacts facts, ReportingPeriod occurred, IReadOnlyList<EventQuantity> quantities) =>
        new(facts.Type, occurred, facts.State) { StateIsPresumed = facts.StateIsPresumed, Area = facts.Area, Organisers = facts.Organisers, Quantities = quantities };
}
