using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The calendar of reporting years: the month in which a reporting year starts, and the calendar year it is named after.
/// </summary>
/// <remarks>
/// <para>Use a reporting calendar where reporting years do not start in January; where no calendar is given, the library uses <see cref="January"/>.</para>
/// <para>Text form: <c>07-start</c> for years that start on 1 July and are named after the calendar year they start in, <c>10-end</c> for years that start on 1
/// October and are named after the calendar year they end in, and <c>01</c> for calendar years.</para>
/// <para>A year always starts on the first day of a month of the ISO calendar. A reporting calendar has no holidays, no closing days and no time zone.</para>
/// <para>Two calendars are equal if they have the same start month and naming. Calendars have no order. <c>default</c> is <see cref="January"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var fromJuly = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
/// var start = ReportingPeriod.Quarter(2019, 1, fromJuly).Start;     // 1 July 2019
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<ReportingCalendar>))]
[TypeConverter(typeof(TextTypeConverter<ReportingCalendar>))]
public readonly partial struct ReportingCalendar : IEquatable<ReportingCalendar>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ReportingCalendar>
{
    internal const int FirstYear = 1;

    // It is one year before the last year of NodaTime, so that every year of every calendar ends within the range of NodaTime.
    internal const int LastYear = 9998;

    // The code is twice the number of months after January, plus one where the year is named after its end. January has only one naming, so that 1 does not
    // occur.
    private readonly byte _code;

    private ReportingCalendar(byte code) => _code = code;

    /// <summary>Gets the calendar whose reporting years are the calendar years.</summary>
    public static ReportingCalendar January => default;

    /// <summary>Gets the month in which the reporting year starts, 1 to 12.</summary>
    public int StartMonth => (_code >> 1) + 1;

    /// <summary>Gets the rule for the calendar year that names a reporting year. In the January calendar both namings give the same year, and it is
    /// <see cref="YearNaming.ByStart"/>.</summary>
    public YearNaming Naming => (YearNaming)(_code & 1);

    internal byte Code => _code;

    internal bool IsJanuary => _code == 0;

    /// <summary>Creates a calendar whose years start on the first day of a month.</summary>
    /// <param name="month">The month in which the years start, 1 to 12.</param>
    /// <param name="naming">The calendar year that a reporting year is named after; for January it makes no difference.</param>
    /// <returns>The calendar; for January it is <see cref="January"/>, whatever the naming.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not 1 to 12, or <paramref name="naming"/> is not a defined naming.</exception>
    public static ReportingCalendar StartingIn(int month, YearNaming naming)
    {
        Guard.Against.NotBetween(month, 1, PeriodKinds.MonthsInYear, "Months");
        Guard.Against.UnknownValue(naming);
        return month == 1 ? January : FromCode((byte)(((month - 1) << 1) | (int)naming));
    }

    /// <summary>Determines whether two calendars are the same.</summary>
    /// <param name="left">The first calendar to compare.</param>
    /// <param name="right">The second calendar to compare.</param>
    public static bool operator ==(ReportingCalendar left, ReportingCalendar right) => left.Equals(right);

    /// <summary>Determines whether two calendars are different.</summary>
    /// <param name="left">The first calendar to compare.</param>
    /// <param name="right">The second calendar to compare.</param>
    public static bool operator !=(ReportingCalendar left, ReportingCalendar right) => !left.Equals(right);

    /// <summary>Determines whether this calendar has the same start month and naming as another.</summary>
    /// <param name="other">The calendar to compare with.</param>
    /// <returns>True if the two calendars are the same, and false otherwise.</returns>
    public bool Equals(ReportingCalendar other) => _code == other._code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingCalendar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code;

    internal static ReportingCalendar FromCode(byte code) => new(code);

    /// <summary>Returns the month in which a reporting year starts.</summary>
    internal MonthNumber FirstMonthOf(int year) => new((year * PeriodKinds.MonthsInYear) + (_code >> 1) - ((_code & 1) * PeriodKinds.MonthsInYear));

    /// <summary>Returns the reporting year that a month belongs to.</summary>
    internal int YearOf(MonthNumber month) => MonthNumber.FloorDivide(month.Value - FirstMonthOf(0).Value, PeriodKinds.MonthsInYear);

    /// <summary>Returns the reporting year that a week is counted in: the year of its Thursday. This is ISO 8601 for January, and SDMX for the other
    /// calendars.</summary>
    internal int YearOfWeek(int week) => YearOf(MonthNumber.Of(DayNumber.ToDate((week * PeriodKinds.DaysInWeek) + DayNumber.Thursday)));

    /// <summary>Returns the first week of a reporting year: the week with the first Thursday on or after the first day of the year.</summary>
    internal int FirstWeekOf(int year) =>
        MonthNumber.FloorDivide(DayNumber.Of(FirstMonthOf(year).FirstDay) + DayNumber.Thursday, PeriodKinds.DaysInWeek);

    internal int FirstDayOf(int year) => DayNumber.Of(FirstMonthOf(year).FirstDay);

    internal static bool HasYear(long year) => year is >= FirstYear and <= LastYear;
}
