using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The period a figure is reported for: a quarter, the first nine months, a stage of five years, a term of office.
/// </summary>
/// <remarks>
/// <para>Text form: <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-T1</c>, <c>2019-Q1</c>, <c>2019-M06</c>, <c>2019-W26</c>, <c>2019-D181</c> (SDMX); with the kind
/// where the dates alone do not tell it, <c>cumulative:2019-01-01/P9M</c>, <c>stage:2016-01-01/P5Y</c>, <c>term:2020-10-14/P1826D</c>,
/// <c>range:2018-12-15/P182D</c>; with the calendar where it is not the January one, <c>2019-Q1@07-start</c>. Other texts are a <see cref="PeriodDialect"/>'s.</para>
/// <para>Both ends are days of the period. Reporting years are 1 to 9998 in every calendar. It stores neither dates nor the data window, which is a <see cref="ClosingRule"/>'s.</para>
/// <para>Equality is that of calendar, kind and place: <c>2019-S1</c> is not <c>cumulative:2019-01-01/P6M</c>, and a quarter is not the same quarter of another calendar.
/// Order exists within one kind and calendar, by start and then by end; comparing others throws, see <see cref="ByStartThenLongest"/>.
/// <c>default</c> is the year 1 of the January calendar.</para>
/// </remarks>
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

    // Year to month: how many of its kind lie between it and the first one of the year 1. Week, day: its number from 1 January of the year 1.
    // Cumulative, stage: how many years lie before it. Term, range: the number of its first day.
    private readonly int _place;

    // Kind, calendar, and how far it extends: months of a cumulative period, years of a stage, days of a term or range; 0 for tiles.
    private readonly uint _shape;

    private ReportingPeriod(PeriodKind kind, ReportingCalendar calendar, int place, int extent = 0)
    {
        _place = place;
        _shape = (uint)kind | ((uint)calendar.Code << CalendarShift) | ((uint)extent << ExtentShift);
    }

    /// <summary>The kind.</summary>
    public PeriodKind Kind => (PeriodKind)(_shape & KindMask);

    /// <summary>The calendar whose years it belongs to.</summary>
    public ReportingCalendar Calendar => ReportingCalendar.FromCode((byte)((_shape >> CalendarShift) & CalendarMask));

    /// <summary>Whether it is one tile of time: from <see cref="PeriodKind.Year"/> to <see cref="PeriodKind.Day"/>.</summary>
    public bool IsTiling => Kind.IsTiling();

    private int Extent => (int)(_shape >> ExtentShift);

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Whether the other is the same period: of the same calendar and kind, at the same place.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where they are the same; equal days are not enough.</returns>
    public bool Equals(ReportingPeriod other) => _place == other._place && _shape == other._shape;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // An odd multiplier keeps neighbours apart; a stronger mix is slower where keys are visited in order.
        const uint spread = 0x9E3779B1;
        return unchecked(_place + (int)(_shape * spread));
    }
}
