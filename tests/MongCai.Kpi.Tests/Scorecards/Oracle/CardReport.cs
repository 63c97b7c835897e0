using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A report of an area.</summary>
/// <param name="Area">Who reports.</param>
/// <param name="Measure">Of what.</param>
/// <param name="Span">Of which months.</param>
/// <param name="Reported">What.</param>
/// <param name="Status">How firm it is.</param>
/// <param name="Through">The last day that it reaches, where that is not the last one of its months.</param>
/// <param name="KnownAt">The day of 2025 on which it became known; null where it always was known.</param>
/// <param name="IsToDate">Whether it is said to be of the year to date.</param>
/// <param name="CannotExist">Whether it says that there can be no value.</param>
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
