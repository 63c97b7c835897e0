using NodaTime;

namespace MongCai.Kpi;

/// <summary>A measure of elapsed time: what is counted as elapsed.</summary>
internal abstract class ElapsedMeasure(string name)
{
    public string Name { get; } = name;

    public override string ToString() => Name;

    /// <summary>Returns the share that has elapsed at the end of a date, which is one of the days of the span or the day before them.</summary>
    public abstract Ratio At(in ElapsedSpan span, LocalDate date);

    /// <summary>Returns the reason why the measure does not fit a span; null where it fits.</summary>
    public abstract string? WhyNot(in ElapsedSpan span);

    /// <summary>Counts the months of the span that are over at the end of a date.</summary>
    protected static int MonthsOver(in ElapsedSpan span, LocalDate date)
    {
        var over = 0;
        while (over < span.WholeMonths && span.LastDayOf(span.FirstMonth + over) <= date)
        {
            over++;
        }

        return over;
    }
}
