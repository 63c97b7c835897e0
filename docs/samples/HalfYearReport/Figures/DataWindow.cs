using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The days that a period's data come from: the period's own, or those up to the closing day of its last month.</summary>
/// <param name="Days">The days.</param>
/// <param name="Presumed">Where it is a presumption, what is presumed.</param>
/// <param name="Closing">When months are closed; null for the period's own days.</param>
public sealed record DataWindow(ReportingPeriod Days, LocalisedText? Presumed = null, ClosingRule? Closing = null)
{
    /// <summary>How much of a target's period has elapsed at its end.</summary>
    public ElapsedShare Elapsed => Closing is null ? ElapsedShare.ByDays : ElapsedShare.ByDays.Within(Closing);
}
