using NodaTime;

namespace MongCai.Kpi;

/// <summary>The days of a target's period, either the nominal days or those of its data window.</summary>
internal readonly struct ElapsedSpan
{
    private readonly ReportingPeriod _days;
    private readonly ClosingRule? _window;

    public ElapsedSpan(ReportingPeriod target, ClosingRule? window)
    {
        WholeMonths = target.TryGetMonths(out var first, out var months) ? months : 0;
        FirstMonth = first;
        _window = window;
        _days = window?.WindowOf(target) ?? target;
    }

    /// <summary>Gets the target's period, or its data window.</summary>
    public ReportingPeriod Period => _days;

    public LocalDate Start => _days.Start;

    public LocalDate End => _days.End;

    /// <summary>Gets the number of months that the period consists of; 0 where it does not consist of whole months.</summary>
    public int WholeMonths { get; }

    public MonthNumber FirstMonth { get; }

    public int Days => _days.Days;

    /// <summary>Counts the days that have elapsed since a day, without that day.</summary>
    public static int DaysSince(LocalDate last, LocalDate date) => DayNumber.Of(date) - DayNumber.Of(last);

    /// <summary>Returns the day on which a month is over.</summary>
    public LocalDate LastDayOf(MonthNumber month) => _window?.ClosingOf(month) ?? month.LastDay;
}
