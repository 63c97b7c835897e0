using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// On which day of a month its books are closed, and so from which days the data of a period come: its data window. The windows of a kind tile time
/// as the periods do.
/// </summary>
/// <remarks>
/// <para>In Vietnam in 2019 statistical reports closed with the month and administrative reports on the 14th, so that June is 15 May to 14 June and the first half
/// 15 December to 14 June; police figures have also been closed on the 15th. Known from secondary sources: a host checks its own reporting regime.</para>
/// <para>A submission deadline is another thing, and not modelled.</para>
/// <para>Text form, for a reader only. Equality is that of the day; two rules of hosts are equal where name and function are.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ClosingRule>))]
public sealed class ClosingRule : IEquatable<ClosingRule>, INotJson<ClosingRule>
{
    /// <summary>The last day that every month has, so that a closing day is always a day of the month itself.</summary>
    internal const int LastSharedDay = 28;

    private const int CalendarDays = 0;

    private readonly string _name;
    private readonly int _day;
    private readonly Func<YearMonth, int>? _closingDay;

    private ClosingRule(string name, int day, Func<YearMonth, int>? closingDay = null)
    {
        _name = name;
        _day = day;
        _closingDay = closingDay;
    }

    /// <summary>Closed with the calendar month: the window of a period is its days.</summary>
    public static ClosingRule MonthEnd { get; } = new("closed at the end of the month", CalendarDays);

    /// <summary>Closed on the same day of every month: June, closed on the 14th, is 15 May to 14 June.</summary>
    /// <param name="day">The last day of the window, 1 to 28.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not 1 to 28.</exception>
    public static ClosingRule OnDay(int day)
    {
        Guard.Against.NotBetween(day, 1, LastSharedDay, "Days that every month has");
        return new ClosingRule(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"closed on day {day}"), day);
    }

    /// <summary>A host's own rule, such as the last working day, or the 20th and in December the 31st.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="closingDay">The last day of a month's window, a day of that month. It must answer the same for the same month.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClosingRule Custom(string name, Func<YearMonth, int> closingDay)
    {
        Guard.Against.NullOrWhiteSpace(name, nameof(name));
        Guard.Against.Null(closingDay, nameof(closingDay));
        return new ClosingRule(name, CalendarDays, closingDay);
    }

    /// <summary>The days from which a period's data come: from the day after its first month's predecessor was closed to the day its last month is closed.</summary>
    /// <param name="period">The period. A day and a week have their own days.</param>
    /// <returns>The days as a range of the same calendar.</returns>
    /// <exception cref="ArgumentException">It is a term or a range, whose days are given and not closed by a month.</exception>
    /// <exception cref="InvalidOperationException">A host's rule named a day that the month has not.</exception>
    public ReportingPeriod WindowOf(ReportingPeriod period)
    {
        if (period.IsOfMonths)
        {
            var first = period.FirstMonth;
            return ReportingPeriod.Range(ClosingOf(first + -1).PlusDays(1), ClosingOf(first + (period.MonthCount - 1)), period.Calendar);
        }

        return period.IsTiling
            ? ReportingPeriod.Range(period.Start, period.End, period.Calendar)
            : throw new ArgumentException($"{period} has no data window: its days are given.", nameof(period));
    }

    /// <summary>The one period of a kind whose window a date is in.</summary>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is not in a reporting year 1 to 9998, or there is no such kind.</exception>
    /// <exception cref="InvalidOperationException">A host's rule named a day that the month has not.</exception>
    public ReportingPeriod PeriodOf(LocalDate date, PeriodKind kind, ReportingCalendar calendar = default)
    {
        var closedBefore = kind.IsMonthTile() && date > ClosingOf(MonthNumber.Of(date));
        return ReportingPeriod.Containing(closedBefore ? (MonthNumber.Of(date) + 1).FirstDay : date, kind, calendar);
    }

    /// <summary>The one period of a kind whose window has all days of something that is known only by its month, or by some days.</summary>
    /// <param name="occurred">When it was.</param>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="straddling">What is done where the days lie in two windows.</param>
    /// <returns>The period, of the same calendar, or null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind or choice, or the period is not in a reporting year 1 to 9998.</exception>
    /// <exception cref="InvalidOperationException">A host's rule named a day that the month has not.</exception>
    public ReportingPeriod? PeriodOfDays(ReportingPeriod occurred, PeriodKind kind, Straddling straddling)
    {
        Guard.Against.UnknownValue(straddling);
        var period = PeriodOf(occurred.Start, kind, occurred.Calendar);
        if (WindowOf(period).Contains(occurred))
        {
            return period;
        }

        return straddling == Straddling.ByName && occurred.TryGetEnclosing(kind, out var named) ? named : null;
    }

    /// <summary>Whether the other closes on the same days.</summary>
    /// <param name="other">The other rule.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(ClosingRule? other) =>
        other is not null && _day == other._day && Equals(_closingDay, other._closingDay) && string.Equals(_name, other._name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClosingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_day, _name);

    /// <summary>What the rule is called.</summary>
    /// <returns>Such as <c>closed on day 14</c>.</returns>
    public override string ToString() => _name;

    internal LocalDate ClosingOf(MonthNumber month)
    {
        if (_closingDay is null)
        {
            return _day == CalendarDays ? month.LastDay : month.Day(_day);
        }

        var day = _closingDay(new YearMonth(month.Year, month.Month));
        return day >= 1 && day <= month.Days
            ? month.Day(day)
            : throw new InvalidOperationException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"The rule \"{_name}\" closes {month.Month}/{month.Year} on day {day}: it has {month.Days}."));
    }
}
