using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The period a figure is reported for: a year, a half-year, a quarter, a month, or the first months of a year.
/// </summary>
/// <remarks>
/// <para>Text form: <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-Q1</c>, <c>2019-M06</c> (SDMX), and <c>cumulative:2019-01-01/P9M</c>.</para>
/// <para>Years are calendar years, 1 to 9999. Both ends are days of the period. It does not store its dates.</para>
/// <para>Equality is that of kind, year and index: <c>2019-S1</c> is not <c>cumulative:2019-01-01/P6M</c>. There is no order across kinds, so there are
/// no comparison operators. <c>default</c> is the year 1.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ReportingPeriod>))]
[TypeConverter(typeof(TextTypeConverter<ReportingPeriod>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct ReportingPeriod : IEquatable<ReportingPeriod>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ReportingPeriod>
{
    private const int LastYear = 9999;
    private const int MonthsInYear = 12;

    // One less than what they stand for, so that default is a period.
    private readonly short _yearsAfterFirst;
    private readonly byte _indexesAfterFirst;
    private readonly PeriodKind _kind;

    private ReportingPeriod(PeriodKind kind, int year, int index)
    {
        _kind = kind;
        _yearsAfterFirst = (short)(year - 1);
        _indexesAfterFirst = (byte)(index - 1);
    }

    /// <summary>The kind.</summary>
    public PeriodKind Kind => _kind;

    /// <summary>The year it lies in.</summary>
    public int ReportingYear => _yearsAfterFirst + 1;

    /// <summary>Which one of its kind it is in the year, from 1; for a cumulative period the number of its months.</summary>
    public int Index => _indexesAfterFirst + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => new(ReportingYear, Kind == PeriodKind.Cumulative ? 1 : ((Index - 1) * MonthsOf(Kind)) + 1, 1);

    /// <summary>The last day.</summary>
    public LocalDate End
    {
        get
        {
            var month = Kind == PeriodKind.Cumulative ? Index : Index * MonthsOf(Kind);
            return new LocalDate(ReportingYear, month, CalendarSystem.Iso.GetDaysInMonth(ReportingYear, month));
        }
    }

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingPeriod Year(int year) => Create(PeriodKind.Year, year, 1);

    /// <summary>A half of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static ReportingPeriod HalfYear(int year, int half) => Create(PeriodKind.HalfYear, year, half);

    /// <summary>A quarter of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => Create(PeriodKind.Quarter, year, quarter);

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportingPeriod Month(int year, int month) => Create(PeriodKind.Month, year, month);

    /// <summary>The first months of a year, counted from its start.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="months">1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public static ReportingPeriod Cumulative(int year, int months) => Create(PeriodKind.Cumulative, year, months);

    /// <summary>Whether the other period lies within this one. A period contains itself.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where no day of the other is outside.</returns>
    public bool Contains(ReportingPeriod other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Whether the other is the same period: of the same kind, year and index.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where they are the same.</returns>
    public bool Equals(ReportingPeriod other) =>
        _kind == other._kind && _yearsAfterFirst == other._yearsAfterFirst && _indexesAfterFirst == other._indexesAfterFirst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _yearsAfterFirst, _indexesAfterFirst);

    private static ReportingPeriod Create(PeriodKind kind, int year, int index, [CallerArgumentExpression(nameof(index))] string? indexName = null)
    {
        Guard.Against.NotBetween(year, 1, LastYear, "Years");
        Guard.Against.NotBetween(index, 1, LastIndexOf(kind), "Periods of this kind in a year", indexName);
        return new ReportingPeriod(kind, year, index);
    }

    private static int MonthsOf(PeriodKind kind) => MonthsInYear / LastIndexOf(kind);

    private static int LastIndexOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        _ => MonthsInYear,
    };
}
