using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Determines whether a date is one of the days of this period.</summary>
    /// <param name="date">The date to look for, in the ISO calendar.</param>
    /// <returns>True if the date lies between <see cref="Start"/> and <see cref="End"/>, both included; false otherwise.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool Contains(LocalDate date) => Start <= date && date <= End;

    /// <summary>Determines whether another period lies within this one, whatever its kind and calendar. A period contains itself.</summary>
    /// <param name="other">The period that may lie within this one.</param>
    /// <returns>True if every day of the other period is a day of this one, and false otherwise.</returns>
    public bool Contains(ReportingPeriod other)
    {
        if (!IsOfMonths || !other.IsOfMonths)
        {
            return Start <= other.Start && other.End <= End;
        }

        // Periods of whole months contain each other where their months do, so that no dates have to be computed.
        var later = other.FirstMonth - FirstMonth;
        return later >= 0 && later + other.MonthCount <= MonthCount;
    }

    /// <summary>Determines whether two periods start on the same day, whatever their kinds and calendars. Periods of whole months are compared without
    /// computing dates.</summary>
    internal bool BeginsWith(in ReportingPeriod other) => IsOfMonths && other.IsOfMonths ? other.FirstMonth - FirstMonth == 0 : Start == other.Start;

    /// <summary>Determines whether two periods end on the same day, whatever their kinds and calendars. Periods of whole months are compared without computing
    /// dates.</summary>
    internal bool EndsWith(in ReportingPeriod other) =>
        IsOfMonths && other.IsOfMonths ? other.FirstMonth - FirstMonth + other.MonthCount == MonthCount : End == other.End;

    /// <summary>Determines whether this period and another have a day in common, whatever their kinds and calendars.</summary>
    /// <param name="other">The period to compare with.</param>
    /// <returns>True if there is at least one common day, and false otherwise.</returns>
    public bool Overlaps(ReportingPeriod other) => Start <= other.End && other.Start <= End;

    /// <summary>Determines whether every day of this period comes before every day of another, whatever their kinds and calendars.</summary>
    /// <param name="other">The period to compare with.</param>
    /// <returns>True if this period ends before the other starts, and false otherwise.</returns>
    public bool IsBefore(ReportingPeriod other) => End < other.Start;

    /// <summary>Determines whether another period starts on the day after the end of this one, whatever their kinds and calendars.</summary>
    /// <param name="other">The period that may follow this one.</param>
    /// <returns>True if there is neither a gap nor a common day between this period and the other; false otherwise.</returns>
    public bool Meets(ReportingPeriod other) => DayNumber.Of(End) + 1 == DayNumber.Of(other.Start);
}
