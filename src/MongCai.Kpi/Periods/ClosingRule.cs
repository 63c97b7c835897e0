using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The rule for the day on which the books of a month are closed, which determines the data window of a period: the days its data come from.</summary>
/// <remarks>
/// <para>The data windows of a kind follow each other without gap or overlap, as the periods do.</para>
/// <para>Use a closing rule where the data of a period do not come from its calendar days. In Vietnam in 2019, statistical reports closed with the month and
/// administrative reports on the 14th, so that their June is 15 May to 14 June and their first half-year 15 December to 14 June; police figures have also been
/// closed on the 15th. These dates are known from secondary sources: a host checks its own reporting regime.</para>
/// <para>The deadline for submitting a report is another date, which closing rules do not describe.</para>
/// <para>Text form: a description for readers, such as <c>closed on day 14</c>. Two rules are equal if they close on the same day; two custom rules are equal
/// if their names and their functions are. Closing rules have no order.</para>
/// </remarks>
/// <example>
/// <code>
/// var window = ClosingRule.OnDay(14).WindowOf(ReportingPeriod.HalfYear(2019, 1));     // range:2018-12-15/P182D
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<ClosingRule>))]
public sealed class ClosingRule : IEquatable<ClosingRule>, INotJson<ClosingRule>
{
    /// <summary>The largest number of a day that every month has, so that the closing day always lies in the month itself.</summary>
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

    /// <summary>Gets the rule that closes with the calendar month: the data window of a period is the days of the period.</summary>
    public static ClosingRule MonthEnd { get; } = new("closed at the end of the month", CalendarDays);

    /// <summary>Creates a rule that closes on the same day of every month: June, closed on the 14th, is 15 May to 14 June.</summary>
    /// <param name="day">The day of the month on which the window ends, 1 to 28.</param>
    /// <returns>The closing rule, which describes itself as <c>closed on day 14</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not 1 to 28.</exception>
    public static ClosingRule OnDay(int day)
    {
        Guard.Against.NotBetween(day, 1, LastSharedDay, "Days that every month has");
        return new ClosingRule(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"closed on day {day}"), day);
    }

    /// <summary>Creates a rule of the host's own, such as the last working day, or the 20th and in December the 31st.</summary>
    /// <param name="name">The description of the rule, for readers.</param>
    /// <param name="closingDay">The function that returns the last day of a month's window, which has to be a day of that month. It must return the same day
    /// whenever it is called with the same month.</param>
    /// <returns>The closing rule, which describes itself by the name.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="closingDay"/> is null.</exception>
    public static ClosingRule Custom(string name, Func<YearMonth, int> closingDay)
    {
        Guard.Against.NullOrWhiteSpace(name, nameof(name));
        Guard.Against.Null(closingDay, nameof(closingDay));
        return new ClosingRule(name, CalendarDays, closingDay);
    }

    /// <summary>Returns the data window of a period: from the day after the month before its first month was closed to the day on which its last month is
    /// closed.</summary>
    /// <param name="period">The period whose data window is wanted. The window of a day or a week is the period itself.</param>
    /// <returns>The days of the window, as a range of the same calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is a term or a range, whose days are given and do not depend on the closing of
    /// months.</exception>
    /// <exception cref="InvalidOperationException">A custom rule returned a day that the month does not have.</exception>
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

    /// <summary>Returns the only period of a kind whose data window contains a date.</summary>
    /// <param name="date">The date to look for, in the ISO calendar.</param>
    /// <param name="kind">The kind of period, which has to tile time.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The period whose data window contains the date.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is not in a reporting year 1 to 9998, or <paramref name="kind"/> is not a defined
    /// kind.</exception>
    /// <exception cref="InvalidOperationException">A custom rule returned a day that the month does not have.</exception>
    public ReportingPeriod PeriodOf(LocalDate date, PeriodKind kind, ReportingCalendar calendar = default)
    {
        var closedBefore = kind.IsMonthTile() && date > ClosingOf(MonthNumber.Of(date));
        return ReportingPeriod.Containing(closedBefore ? (MonthNumber.Of(date) + 1).FirstDay : date, kind, calendar);
    }

    /// <summary>Returns the only period of a kind whose data window contains all the days of an event that is known only by its month, or by a range of
    /// days.</summary>
    /// <param name="occurred">The days on one of which the event took place.</param>
    /// <param name="kind">The kind of period, which has to tile time.</param>
    /// <param name="straddling">The rule for days that lie in two data windows.</param>
    /// <returns>The period, of the calendar of <paramref name="occurred"/>, or null where no single period has the event.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="straddling"/> is not defined, or the period is not in a
    /// reporting year 1 to 9998.</exception>
    /// <exception cref="InvalidOperationException">A custom rule returned a day that the month does not have.</exception>
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

    /// <summary>Determines whether this rule closes on the same days as another.</summary>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>True if the closing days are the same and, for custom rules, the names and functions are equal; false otherwise.</returns>
    public bool Equals(ClosingRule? other) =>
        other is not null && _day == other._day && Equals(_closingDay, other._closingDay) && string.Equals(_name, other._name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClosingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_day, _name);

    /// <summary>Returns the description of this rule, for readers.</summary>
    /// <returns>The text in the form <c>closed on day 14</c>, or the name of a custom rule.</returns>
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
