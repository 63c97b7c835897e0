using NodaTime;

namespace MongCai.Kpi;

/// <summary>The days of a target's period, nominal or those of its data window.</summary>
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

    /// <summary>The target's period, or its data window.</summary>
    public ReportingPeriod Period => _days;

    public LocalDate Start => _days.Start;

    public LocalDate End => _days.End;

    /// <summary>How many months it consists of; 0 where it does not consist of whole months.</summary>
    public int WholeMonths { get; }

    public MonthNumber FirstMonth { get; }

    public int Days => _days.Days;

    /// <summary>How many days have elapsed since a day, that day not counted.</summary>
    public static int DaysSince(LocalDate last, LocalDate date) => DayNumber.Of(date) - DayNumber.Of(last);

    /// <summary>The day on which a month is over.</summary>
    public LocalDate LastDayOf(MonthNumber month) => _window?.ClosingOf(month) ?? month.LastDay;
}
