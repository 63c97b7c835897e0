using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>One of the forms in which a report goes out. It is complete before any of it is written.</summary>
internal interface IReportOutput
{
    Task WriteAsync(Report report, Phrasebook phrases);
}
