using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Whether a date is one of its days.</summary>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <returns>True from <see cref="Start"/> to <see cref="End"/>, both included.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool Contains(LocalDate date) => Start <= date && date <= End;

    /// <summary>Whether the other period lies within this one, whatever its kind and calendar. A period contains itself.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where no day of the other is outside.</returns>
    public bool Contains(ReportingPeriod other)
    {
        if (!IsOfMonths || !other.IsOfMonths)
        {
            return Start <= other.Start && other.End <= End;
        }

        // Whole months contain each other where their days do, and need no dates.
        var later = other.FirstMonth - FirstMonth;
        return later >= 0 && later + other.MonthCount <= MonthCount;
    }

    /// <summary>Whether the two begin on one day, whatever their kinds and calendars; whole months need no dates.</summary>
    internal bool BeginsWith(in ReportingPeriod other) => IsOfMonths && other.IsOfMonths ? other.FirstMonth - FirstMonth == 0 : Start == other.Start;

    /// <summary>Whether the two end on one day, whatever their kinds and calendars; whole months need no dates.</summary>
    internal bool EndsWith(in ReportingPeriod other) =>
        IsOfMonths && other.IsOfMonths ? other.FirstMonth - FirstMonth + other.MonthCount == MonthCount : End == other.End;

    /// <summary>Whether the two have a day in common, whatever their kinds and calendars.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where there is such a day.</returns>
    public bool Overlaps(ReportingPeriod other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether every day of it comes before every day of the other, whatever their kinds and calendars.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where this one ends before the other starts.</returns>
    public bool IsBefore(ReportingPeriod other) => End < other.Start;

    /// <summary>Whether the other starts on the day after this one's end, whatever their kinds and calendars.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where there is neither a gap nor a common day.</returns>
    public bool Meets(ReportingPeriod other) => DayNumber.Of(End) + 1 == DayNumber.Of(other.Start);
}
