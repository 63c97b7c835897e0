namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// Orders periods of all kinds and calendars: by start, then the longer first, so that a year comes before its first quarter.
    /// Where the days are the same, by kind and calendar; only a period and itself compare as equal.
    /// </summary>
    public static IComparer<ReportingPeriod> ByStartThenLongest { get; } = Comparer<ReportingPeriod>.Create(static (left, right) =>
    {
        var byStart = left.Start.CompareTo(right.Start);
        var byEnd = byStart == 0 ? right.End.CompareTo(left.End) : byStart;
        return byEnd == 0 ? left._shape.CompareTo(right._shape) : byEnd;
    });

    /// <summary>Whether the first is earlier.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">They are of different kinds or calendars.</exception>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is not later.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">They are of different kinds or calendars.</exception>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is later.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">They are of different kinds or calendars.</exception>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not earlier.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same kind and calendar.</param>
    /// <exception cref="ArgumentException">They are of different kinds or calendars.</exception>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Compares within one kind and calendar: by start, then by end.</summary>
    /// <param name="other">The other period, of the same kind and calendar.</param>
    /// <returns>Negative, zero or positive.</returns>
    /// <exception cref="ArgumentException">They are of different kinds or calendars: order them by <see cref="ByStartThenLongest"/>, or ask <see cref="IsBefore"/>.</exception>
    public int CompareTo(ReportingPeriod other)
    {
        ThrowIfUnlike(other);
        var byPlace = _place.CompareTo(other._place);
        return byPlace == 0 ? Extent.CompareTo(other.Extent) : byPlace;
    }

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    private void ThrowIfUnlike(ReportingPeriod other)
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
