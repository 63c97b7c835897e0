using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>What is reported: an authority's indicators for a period, each measured against its commitments, and the figures that were published about them.</summary>
public sealed record Report(LocalisedText Authority, ReportingPeriod Period, IReadOnlyList<ReportLine> Lines, Published Published)
{
    /// <summary>Where the period's data are presumed to come from. The first one counts, the others are said beside it.</summary>
    public required IReadOnlyList<DataWindow> Windows { get; init; }

    /// <summary>What comes out of records of events; nothing where there are none.</summary>
    public IReadOnlyList<ReportedEvents> Events { get; init; } = [];
}
