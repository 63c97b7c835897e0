using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The days from which the data of a period come: those of the period itself, or those up to the closing day of its last month.</summary>
/// <param name="Days">The days from which the data come.</param>
/// <param name="Presumed">The presumption in words, where the days are only presumed.</param>
/// <param name="Closing">The rule by which months are closed; null for the days of the period itself.</param>
public sealed record DataWindow(ReportingPeriod Days, LocalisedText? Presumed = null, ClosingRule? Closing = null)
{
    /// <summary>Gets how the share of a target's period that has elapsed at the end of these days is measured.</summary>
    public ElapsedShare Elapsed => Closing is null ? ElapsedShare.ByDays : ElapsedShare.ByDays.Within(Closing);
}
