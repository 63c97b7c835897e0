using NodaTime;

namespace MongCai.Kpi;

/// <summary>What is counted as elapsed.</summary>
internal abstract class ElapsedMeasure(string name)
{
    public string Name { get; } = name;

    /// <summary>The share at the end of a date that is one of the days of the span or the day before them.</summary>
    public override string ToString() => Name;

    public abstract Ratio At(in ElapsedSpan span, LocalDate date);

    /// <summary>Why the measure does not fit a span, or null.</summary>
    public abstract string? WhyNot(in ElapsedSpan span);

    /// <summary>How many months of the span are over at the end of a date.</summary>
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
