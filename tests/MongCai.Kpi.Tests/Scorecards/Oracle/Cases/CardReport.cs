using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A report of an area for some months.</summary>
/// <param name="Area">The area that reports.</param>
/// <param name="Measure">The indicator that is reported.</param>
/// <param name="Span">The months that the report is for.</param>
/// <param name="Reported">The value that is reported.</param>
/// <param name="Status">The status of the value, such as an estimate.</param>
/// <param name="Through">The last day that the data reach, if that is not the last day of the months.</param>
/// <param name="KnownAt">The day of 2025 on which the report became known; null if it always was known.</param>
/// <param name="IsToDate">Whether the report says that it is for the year to date.</param>
/// <param name="CannotExist">Whether the report says that there can be no value.</param>
internal sealed record CardReport(string Area, CardMeasure Measure, MonthSpan Span, Reported Reported, Firmness Status = Firmness.Official, LocalDate? Through = null, LocalDate? KnownAt = null, bool IsToDate = false, bool CannotExist = false)
{
    public bool IsKnown => Reported is not Reported.Nothing;

    public override string ToString() => $"{Area} {Measure.Code} {Span}{(IsToDate ? " to date" : "")}: {Text()}{(Status == Firmness.Official ? "" : $", {Status}")}{(Through is { } day ? $", through {day:R}" : "")}{(KnownAt is { } since ? $", known at {since:R}" : "")}";

    private string Text() => Reported switch
    {
        Reported.Value value => Exactly.Text(value.Amount),
        Reported.Parts parts => $"{Exactly.Text(parts.Numerator)} of {Exactly.Text(parts.Denominator)}",
        Reported.Bound bound => $"{bound.Range}",
        _ => CannotExist ? "cannot exist" : "missing",
    };
}
