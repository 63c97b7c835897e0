namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Gets a comparer that orders periods of all kinds and calendars by start, and with the same start the longer one first.</summary>
    /// <remarks>A year comes before its first quarter. Periods with the same days are ordered by kind and calendar, so that only a period and itself compare as
    /// equal.</remarks>
    public static IComparer<ReportingPeriod> ByStartThenLongest { get; } = Comparer<ReportingPeriod>.Create(static (left, right) =>
    {
        var byStart = left.Start.CompareTo(right.Start);
        var byEnd = byStart == 0 ? right.End.CompareTo(left.End) : byStart;
        return byEnd == 0 ? left._shape.CompareTo(right._shape) : byEnd;
    });

    /// <summary>Determines whether one period is earlier than another of the same kind and calendar.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars.</exception>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one period is earlier than another of the same kind and calendar, or the same.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars.</exception>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one period is later than another of the same kind and calendar.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars.</exception>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one period is later than another of the same kind and calendar, or the same.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars.</exception>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Compares this period with another of the same kind and calendar: by start, then by end.</summary>
    /// <param name="other">The period to compare with, of the same kind and calendar.</param>
    /// <returns>A negative number if this period comes before the other, zero if the two are equal, a positive number if it comes after.</returns>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars. <see cref="ByStartThenLongest"/> orders all periods, and
    /// <see cref="IsBefore"/> compares days.</exception>
    public int CompareTo(ReportingPeriod other)
    {
        ThrowIfNotComparable(other);
        var byPlace = _place.CompareTo(other._place);
        return byPlace == 0 ? Extent.CompareTo(other.Extent) : byPlace;
    }

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    private void ThrowIfNotComparable(ReportingPeriod other)
    {
        const uint likeness = KindMask | (CalendarMask << CalendarShift);
        if (((_shape ^ other._shape) & likeness) != 0)
        {
            throw new ArgumentException(
                $"{this} and {other} are of different {(Kind == other.Kind ? "calendars" : "kinds")} and have no order. {nameof(ByStartThenLongest)} orders all periods; {nameof(IsBefore)} compares days.",
                nameof(other));
        }
    }
}
