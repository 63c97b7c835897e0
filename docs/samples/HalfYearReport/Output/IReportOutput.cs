using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>One of the forms in which a report is written. The report is complete before any part of it is written.</summary>
internal interface IReportOutput
{
    Task WriteAsync(Report report, Phrasebook phrases);
}
