using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Where the reporting year starts and which calendar year it is called after.
/// </summary>
/// <remarks>
/// <para>Text form: <c>07-start</c> for a year that starts on 1 July and is called after the calendar year it starts in, <c>10-end</c>, and <c>01</c>.</para>
/// <para>A year always starts on the first day of a month of the ISO calendar. It has no holidays, no closing days and no time zone.</para>
/// <para>Equality is that of start month and naming. There is no order. <c>default</c> is <see cref="January"/>.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ReportingCalendar>))]
[TypeConverter(typeof(TextTypeConverter<ReportingCalendar>))]
public readonly partial struct ReportingCalendar : IEquatable<ReportingCalendar>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ReportingCalendar>
{
    internal const int FirstYear = 1;

    // One less than the last year of NodaTime, so that every year of every calendar ends within it.
    internal const int LastYear = 9998;

    // Twice the months after January, plus one where the year is called after its end. January has one naming: 1 does not occur.
    private readonly byte _code;

    private ReportingCalendar(byte code) => _code = code;

    /// <summary>The year is the calendar year.</summary>
    public static ReportingCalendar January => default;

    /// <summary>The month the year starts in, 1 to 12.</summary>
    public int StartMonth => (_code >> 1) + 1;

    /// <summary>Which calendar year the year is called after. In January both are the same: <see cref="YearNaming.ByStart"/>.</summary>
    public YearNaming Naming => (YearNaming)(_code & 1);

    internal byte Code => _code;

    internal bool IsJanuary => _code == 0;

    /// <summary>A year that starts on the first day of a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="naming">Which calendar year it is called after; for January there is no difference.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not 1 to 12, or <paramref name="naming"/> is no naming.</exception>
    public static ReportingCalendar StartingIn(int month, YearNaming naming)
    {
        Guard.Against.NotBetween(month, 1, PeriodKinds.MonthsInYear, "Months");
        Guard.Against.UnknownValue(naming);
        return month == 1 ? January : FromCode((byte)(((month - 1) << 1) | (int)naming));
    }

    /// <summary>Whether two calendars are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ReportingCalendar left, ReportingCalendar right) => left.Equals(right);

    /// <summary>Whether two calendars differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ReportingCalendar left, ReportingCalendar right) => !left.Equals(right);

    /// <summary>Whether the other starts in the same month and has the same naming.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>True where they are the same.</returns>
    public bool Equals(ReportingCalendar other) => _code == other._code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingCalendar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code;

    internal static ReportingCalendar FromCode(byte code) => new(code);

    /// <summary>The month in which a reporting year starts.</summary>
    internal MonthNumber FirstMonthOf(int year) => new((year * PeriodKinds.MonthsInYear) + (_code >> 1) - ((_code & 1) * PeriodKinds.MonthsInYear));

    /// <summary>The reporting year that a month belongs to.</summary>
    internal int YearOf(MonthNumber month) => MonthNumber.FloorDivide(month.Value - FirstMonthOf(0).Value, PeriodKinds.MonthsInYear);

    /// <summary>The reporting year whose weeks include a week: that of its Thursday, which is ISO 8601 for January and SDMX for the others.</summary>
    internal int YearOfWeek(int week) => YearOf(MonthNumber.Of(DayNumber.ToDate((week * PeriodKinds.DaysInWeek) + DayNumber.Thursday)));

    /// <summary>The first week of a reporting year: the one with the first Thursday on or after the year's first day.</summary>
    internal int FirstWeekOf(int year) =>
        MonthNumber.FloorDivide(DayNumber.Of(FirstMonthOf(year).FirstDay) + DayNumber.Thursday, PeriodKinds.DaysInWeek);

    internal int FirstDayOf(int year) => DayNumber.Of(FirstMonthOf(year).FirstDay);

    internal static bool HasYear(long year) => year is >= FirstYear and <= LastYear;
}
