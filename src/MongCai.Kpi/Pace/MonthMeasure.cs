using NodaTime;

namespace MongCai.Kpi;

/// <summary>The measure of elapsed time by whole months.</summary>
internal sealed class MonthMeasure() : ElapsedMeasure("by whole months")
{
    public override string? WhyNot(in ElapsedSpan span) => span.WholeMonths > 0 ? null : "it does not consist of whole months";

    public override Ratio At(in ElapsedSpan span, LocalDate date) => new(MonthsOver(span, date), span.WholeMonths);
}
