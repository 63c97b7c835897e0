using NodaTime;

namespace MongCai.Kpi;

/// <summary>The measure of elapsed time by days.</summary>
internal sealed class DayMeasure() : ElapsedMeasure("by days")
{
    public override string? WhyNot(in ElapsedSpan span) => null;

    public override Ratio At(in ElapsedSpan span, LocalDate date) => new(ElapsedSpan.DaysSince(span.Start, date) + 1, span.Days);
}
