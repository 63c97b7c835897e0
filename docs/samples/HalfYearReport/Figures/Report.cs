using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>
/// A report of an authority for a period: its indicators, each measured against its commitments, and the figures that were published about them.
/// </summary>
public sealed record Report(LocalisedText Authority, ReportingPeriod Period, IReadOnlyList<ReportLine> Lines, Published Published)
{
    /// <summary>Gets the days from which the data of the period are presumed to come. The first window counts; the others are mentioned beside it.</summary>
    public required IReadOnlyList<DataWindow> Windows { get; init; }

    /// <summary>Gets the figures that are counted from records of events; empty where there are none.</summary>
    public IReadOnlyList<ReportedEvents> Events { get; init; } = [];
}
