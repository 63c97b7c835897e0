using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The period that a figure is reported for, such as a quarter, the first nine months of a year, a stage of five years or a term of office.
/// </summary>
/// <remarks>
/// <para>Use a reporting period wherever a figure needs its period; a <see cref="ReportingCalendar"/> says where the reporting years start, and a
/// <see cref="ClosingRule"/> from which days the data come.</para>
/// <para>Text form (SDMX): <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-T1</c>, <c>2019-Q1</c>, <c>2019-M06</c>, <c>2019-W26</c>, <c>2019-D181</c>. Where the dates
/// alone do not determine the kind, the kind is written too: <c>cumulative:2019-01-01/P9M</c>, <c>stage:2016-01-01/P5Y</c>, <c>term:2020-10-14/P1826D</c>,
/// <c>range:2018-12-15/P182D</c>. A calendar other than the January one is also written: <c>2019-Q1@07-start</c>. A <see cref="PeriodDialect"/> reads and
/// writes other texts.</para>
/// <para>The first and the last day both belong to the period. Reporting years are 1 to 9998 in every calendar. From which days its data come is a matter
/// of a <see cref="ClosingRule"/>.</para>
/// <para>Two periods are equal if they have the same calendar, kind, first day and last day: <c>2019-S1</c> is not equal to
/// <c>cumulative:2019-01-01/P6M</c>, and a quarter is not equal to the same quarter of another calendar. Periods of one kind and calendar are ordered by start
/// and then by end; comparing others throws, and <see cref="ByStartThenLongest"/> orders them all. <c>default</c> is the year 1 of the January calendar.</para>
/// </remarks>
/// <example>
/// <code>
/// var quarter = ReportingPeriod.Quarter(2019, 1);
/// var end = quarter.End;                                   // 31 March 2019
/// var year = quarter.Enclosing(PeriodKind.Year);           // 2019-A1
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<ReportingPeriod>))]
[TypeConverter(typeof(TextTypeConverter<ReportingPeriod>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ReportingPeriod>
{
    private const int CalendarShift = 4;
    private const int ExtentShift = 9;
    private const uint KindMask = (1u << CalendarShift) - 1;
    private const uint CalendarMask = (1u << (ExtentShift - CalendarShift)) - 1;

    // For a year to a month, the place is the number of periods of the kind between it and the first one of the year 1. For a week or a day, it is its number
    // from 1 January of the year 1.
    // For a cumulative period or a stage, it is the number of years before it. For a term or a range, it is the number of its first day.
    private readonly int _place;

    // The shape combines the kind, the calendar and the extent: the months of a cumulative period, the years of a stage, the days of a term or range, and 0 for
    // kinds that tile time.
    private readonly uint _shape;

    private ReportingPeriod(PeriodKind kind, ReportingCalendar calendar, int place, int extent = 0)
    {
        _place = place;
        _shape = (uint)kind | ((uint)calendar.Code << CalendarShift) | ((uint)extent << ExtentShift);
    }

    /// <summary>Gets the kind of the period.</summary>
    public PeriodKind Kind => (PeriodKind)(_shape & KindMask);

    /// <summary>Gets the reporting calendar whose years the period belongs to.</summary>
    public ReportingCalendar Calendar => ReportingCalendar.FromCode((byte)((_shape >> CalendarShift) & CalendarMask));

    /// <summary>Gets a value indicating whether the kind of the period tiles time, as the kinds from <see cref="PeriodKind.Year"/> to
    /// <see cref="PeriodKind.Day"/> do.</summary>
    public bool IsTiling => Kind.IsTiling();

    private int Extent => (int)(_shape >> ExtentShift);

    /// <summary>Determines whether two periods are the same.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare.</param>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Determines whether two periods are different.</summary>
    /// <param name="left">The first period to compare.</param>
    /// <param name="right">The second period to compare.</param>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Determines whether this period is the same as another: of the same calendar and kind, with the same first and last day.</summary>
    /// <param name="other">The period to compare with.</param>
    /// <returns>True if the two periods are the same; false otherwise, even where their days are equal.</returns>
    public bool Equals(ReportingPeriod other) => _place == other._place && _shape == other._shape;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The odd multiplier keeps neighbouring periods apart. A stronger mix would be slower where keys are visited in order.
        const uint spread = 0x9E3779B1;
        return unchecked(_place + (int)(_shape * spread));
    }
}
