using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// The whole number that stands for the period within its kind and calendar; the next period has the next number. Year y is y, half-year 2y + h − 1,
    /// trimester 3y + t − 1, quarter 4y + q − 1, month 12y + m − 1, all by the reporting year; a week is its Monday's day number divided by 7, and
    /// a day its number from 1 January of the year 1, which is 0.
    /// </summary>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    public int Ordinal => Kind switch
    {
        var kind when kind.IsMonthTile() => _place + kind.PerYear(),
        PeriodKind.Week or PeriodKind.Day => _place,
        _ => throw NoneFor("has no ordinal"),
    };

    /// <summary>The period that an ordinal stands for.</summary>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="ordinal">The ordinal.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period whose <see cref="Ordinal"/> it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period in the reporting years 1 to 9998, or no such kind.</exception>
    public static ReportingPeriod FromOrdinal(PeriodKind kind, int ordinal, ReportingCalendar calendar = default)
    {
        GuardTiling(kind);
        return TryAt(kind, calendar, kind.IsMonthTile() ? (long)ordinal - kind.PerYear() : ordinal, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"{kind} {ordinal} is not in the reporting years {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear}.");
    }

    /// <summary>The period that starts on the day after this one's end.</summary>
    /// <returns>The next of its kind.</returns>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="OverflowException">It would be after the reporting year 9998.</exception>
    public ReportingPeriod Next() => Shift(1);

    /// <summary>The period that ends on the day before this one's start.</summary>
    /// <returns>The previous of its kind.</returns>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="OverflowException">It would be before the reporting year 1.</exception>
    public ReportingPeriod Previous() => Shift(-1);

    /// <summary>The period so many of its kind later.</summary>
    /// <param name="count">How many later; negative for earlier.</param>
    /// <returns>The period.</returns>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="OverflowException">It would be outside the reporting years 1 to 9998.</exception>
    public ReportingPeriod Shift(int count)
    {
        ThrowIfNotTiling();
        return TryAt(Kind, Calendar, (long)_place + count, out var shifted)
            ? shifted
            : throw new OverflowException($"{this} shifted by {count} is outside the reporting years {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear}.");
    }

    /// <summary>How many of its kind it takes to get to another: <c>a.Shift(a.DistanceTo(b))</c> is b.</summary>
    /// <param name="other">The other period, of the same kind and calendar.</param>
    /// <returns>The number of periods; negative where the other is earlier.</returns>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="ArgumentException">They are of different kinds or calendars.</exception>
    public int DistanceTo(ReportingPeriod other)
    {
        ThrowIfNotTiling();
        ThrowIfUnlike(other);
        return other._place - _place;
    }

    /// <summary>All periods of the kind from this one to another, both included.</summary>
    /// <param name="last">The last period, of the same kind and calendar and not earlier.</param>
    /// <returns>The periods in order.</returns>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="ArgumentException">They are of different kinds or calendars, or <paramref name="last"/> is earlier.</exception>
    public PeriodSequence Through(ReportingPeriod last)
    {
        var distance = DistanceTo(last);
        return distance < 0
            ? throw new ArgumentException($"{last} is before {this}.", nameof(last))
            : new PeriodSequence(this, distance + 1);
    }

    /// <summary>The periods of the kind that end with this one: the trailing twelve months.</summary>
    /// <param name="count">How many, at least 1, this one included.</param>
    /// <returns>The periods in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    /// <exception cref="InvalidOperationException">The kind does not tile time.</exception>
    /// <exception cref="OverflowException">The first would be before the reporting year 1.</exception>
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

    private void ThrowNotTiling() => throw NoneFor("has no next, previous or distance");
}
