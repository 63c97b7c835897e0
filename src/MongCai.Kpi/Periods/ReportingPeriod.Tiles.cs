using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// Gets the whole number that identifies the period within its kind and calendar. The next period has the next number.
    /// </summary>
    /// <remarks>
    /// By the reporting year y, year y has the ordinal y, half-year h has 2y + h − 1, trimester t has 3y + t − 1, quarter q has 4y + q − 1, and month m has 12y
    /// + m − 1. The ordinal of a day is the number of days since 1 January of the year 1, which is 0, and that of a week is the ordinal of its Monday divided
    /// by 7.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    public int Ordinal => Kind switch
    {
        var kind when kind.IsMonthTile() => _place + kind.PerYear(),
        PeriodKind.Week or PeriodKind.Day => _place,
        _ => throw NotSupported("has no ordinal"),
    };

    /// <summary>Creates the period that has a given ordinal.</summary>
    /// <param name="kind">The kind of the period, which has to tile time.</param>
    /// <param name="ordinal">The ordinal of the period, as <see cref="Ordinal"/> returns it.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The period of that kind and calendar whose <see cref="Ordinal"/> it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reporting years 1 to 9998 have no such period, or <paramref name="kind"/> is not a defined
    /// kind.</exception>
    public static ReportingPeriod FromOrdinal(PeriodKind kind, int ordinal, ReportingCalendar calendar = default)
    {
        GuardTiling(kind);
        return TryAt(kind, calendar, kind.IsMonthTile() ? (long)ordinal - kind.PerYear() : ordinal, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"{kind} {ordinal} is not in the reporting years {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear}.");
    }

    /// <summary>Returns the next period of the kind, which starts on the day after the end of this one.</summary>
    /// <returns>The next period, of the same kind and calendar.</returns>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="OverflowException">The next period would be after the reporting year 9998.</exception>
    public ReportingPeriod Next() => Shift(1);

    /// <summary>Returns the previous period of the kind, which ends on the day before the start of this one.</summary>
    /// <returns>The previous period, of the same kind and calendar.</returns>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="OverflowException">The previous period would be before the reporting year 1.</exception>
    public ReportingPeriod Previous() => Shift(-1);

    /// <summary>Returns the period that is a number of periods of the kind later, or earlier.</summary>
    /// <param name="count">The number of periods to move by; a negative number moves to an earlier period.</param>
    /// <returns>The period, of the same kind and calendar: <c>2019-Q1</c> shifted by 2 is <c>2019-Q3</c>.</returns>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="OverflowException">The result would be outside the reporting years 1 to 9998.</exception>
    public ReportingPeriod Shift(int count)
    {
        ThrowIfNotTiling();
        return TryAt(Kind, Calendar, (long)_place + count, out var shifted)
            ? shifted
            : throw new OverflowException($"{this} shifted by {count} is outside the reporting years {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear}.");
    }

    /// <summary>Returns the number of periods from this one to another of the same kind and calendar: <c>a.Shift(a.DistanceTo(b))</c> is b.</summary>
    /// <param name="other">The period to count to, of the same kind and calendar.</param>
    /// <returns>The number of periods, which is negative where the other period is earlier.</returns>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars.</exception>
    public int DistanceTo(ReportingPeriod other)
    {
        ThrowIfNotTiling();
        ThrowIfNotComparable(other);
        return other._place - _place;
    }

    /// <summary>Returns all periods of the kind from this one to another, both included.</summary>
    /// <param name="last">The last period, of the same kind and calendar and not earlier than this one.</param>
    /// <returns>The sequence of the periods, in order.</returns>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="ArgumentException">The periods are of different kinds or calendars, or <paramref name="last"/> is earlier than this period.</exception>
    public PeriodSequence Through(ReportingPeriod last)
    {
        var distance = DistanceTo(last);
        return distance < 0
            ? throw new ArgumentException($"{last} is before {this}.", nameof(last))
            : new PeriodSequence(this, distance + 1);
    }

    /// <summary>Returns a number of periods of the kind that end with this one, such as the trailing twelve months.</summary>
    /// <param name="count">The number of periods, at least 1, including this one.</param>
    /// <returns>The sequence of the periods, in order; the last one is this period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The kind of the period does not tile time.</exception>
    /// <exception cref="OverflowException">The first period would be before the reporting year 1.</exception>
    public PeriodSequence Trailing(int count)
    {
        Guard.Against.NotBetween(count, 1, int.MaxValue, "Periods");
        return new PeriodSequence(Shift(1 - count), count);
    }

    internal ReportingPeriod ShiftWithin(int count) => new(Kind, Calendar, _place + count);

    private static bool TryAt(PeriodKind kind, ReportingCalendar calendar, long place, out ReportingPeriod period)
    {
        if (kind.IsMonthTile())
        {
            var exists = place >= 0 && place < (long)ReportingCalendar.LastYear * kind.PerYear();
            period = exists ? new ReportingPeriod(kind, calendar, (int)place) : default;
            return exists;
        }

        var firstDay = kind == PeriodKind.Week ? place * PeriodKinds.DaysInWeek : place;
        if (firstDay < DayNumber.Earliest || firstDay > DayNumber.Latest - PeriodKinds.DaysInWeek)
        {
            period = default;
            return false;
        }

        period = new ReportingPeriod(kind, calendar, (int)place);
        return ReportingCalendar.HasYear(period.ReportingYear);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ThrowIfNotTiling()
    {
        if (!IsTiling)
        {
            ThrowNotTiling();
        }
    }

    private void ThrowNotTiling() => throw NotSupported("has no next, previous or distance");
}
