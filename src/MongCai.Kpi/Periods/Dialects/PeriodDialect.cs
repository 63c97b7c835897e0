using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>
/// How periods are written elsewhere: the bare id or name, which tells neither calendar nor, always, the kind. Whoever reads it names them;
/// the text that carries both is a period's own <see cref="ReportingPeriod.ToString()"/>.
/// </summary>
/// <remarks>
/// <para>Reading is strict: case, digits and spaces are as they are written, and a text that can be two periods is refused until the kind is named.</para>
/// <para>What a dialect can write it reads back as the same period, given the same calendar and kind; what it cannot express it refuses by name.</para>
/// </remarks>
public abstract class PeriodDialect
{
    private const int UsualLength = 64;

    private protected PeriodDialect(string name) => Name = name;

    /// <summary>
    /// SDMX: <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-T1</c>, <c>2019-Q1</c>, <c>2019-M06</c>, <c>2019-W26</c>, <c>2019-D181</c>, counted within the reporting year as the
    /// calendar calls it; start and duration for the other kinds, <c>2019-01-01/P9M</c>, <c>2016-01-01/P5Y</c>, <c>2018-12-15/P182D</c>. Expresses every period.
    /// A bare <c>2019</c> is read, for the January calendar. SDMX itself calls a year after its start; under a calendar named by the end, so are the ids here.
    /// </summary>
    public static PeriodDialect Sdmx { get; } = new SdmxDialect();

    /// <summary>
    /// DHIS2: <c>2019</c>, <c>2019April</c>, <c>2019July</c>, <c>2019Oct</c>, <c>2019S1</c>, <c>2019AprilS1</c>, <c>2019Q1</c>, <c>201906</c>, <c>2019W26</c>, <c>20190630</c>.
    /// These name days, not places in a reporting year: the first quarter of a year from July 2007 is <c>2007Q3</c>, and its week ids are those of ISO 8601.
    /// It has no trimesters, cumulative periods, stages, terms and ranges, and years, half-years and quarters only where they start in a month it has an id for.
    /// </summary>
    /// <remarks>The ids for years from November are left out: they are called after the end in some versions and after the start in others.</remarks>
    public static PeriodDialect Dhis2 { get; } = new Dhis2Dialect();

    /// <summary>ISO 8601 intervals of days, both included: <c>2019-01-01/2019-06-30</c>. Expresses every period; read with the kind named.</summary>
    public static PeriodDialect Iso { get; } = new IsoDialect();

    /// <summary>
    /// Vietnamese: <c>năm 2019</c>, <c>6 tháng đầu năm 2019</c>, <c>6 tháng cuối năm 2019</c>, <c>quý I/2019</c>, <c>tháng 6/2019</c>, <c>tuần 26/2019</c>, <c>ngày 30/6/2019</c>,
    /// <c>9 tháng đầu năm 2019</c>, <c>giai đoạn 2016–2020</c>, <c>từ 15/12/2018 đến 14/6/2019</c>. Months are those of the wall calendar, the rest counts within the reporting year.
    /// It has no trimesters. A term of office, <c>nhiệm kỳ 2020–2025</c>, is written but not read: its days are not in the text.
    /// </summary>
    public static PeriodDialect Vietnamese { get; } = new VietnameseDialect();

    /// <summary>The name of the dialect in English.</summary>
    public string Name { get; }

    /// <summary>Whether the dialect has a text for a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>True where <see cref="Format"/> writes it.</returns>
    public bool CanExpress(ReportingPeriod period) => WhyNot(period) is null;

    /// <summary>Writes a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The dialect has no text for it; the message says for what.</exception>
    public string Format(ReportingPeriod period)
    {
        Span<char> text = stackalloc char[UsualLength];
        TryFormat(period, text, out var written);
        return new string(text[..written]);
    }

    /// <summary>Writes a period into a span.</summary>
    /// <param name="period">The period.</param>
    /// <param name="destination">Where it is written.</param>
    /// <param name="charsWritten">How many characters were written: 0 where it did not fit.</param>
    /// <returns>Whether it fitted.</returns>
    /// <exception cref="ArgumentException">The dialect has no text for it; the message says for what.</exception>
    public bool TryFormat(ReportingPeriod period, Span<char> destination, out int charsWritten)
    {
        if (WhyNot(period) is { } reason)
        {
            throw new ArgumentException($"{Name} cannot express {period}: {reason}.", nameof(period));
        }

        var writer = new SpanWriter(destination);
        Write(ref writer, period);
        return writer.TryFinish(out charsWritten);
    }

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text. A null string is an empty one.</param>
    /// <param name="kind">The kind the text must be of; null where the text tells it.</param>
    /// <param name="calendar">The calendar the text is of; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="MalformedTextException">The text is no period of this dialect, kind and calendar, or could be two.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ReportingPeriod Parse(ReadOnlySpan<char> text, PeriodKind? kind = null, ReportingCalendar calendar = default)
    {
        var fault = Read(text, kind, calendar, out var period);
        return fault.IsFault ? throw fault.ToException(text) : period;
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">The text. A null string is an empty one.</param>
    /// <param name="period">The period, or <c>default</c>.</param>
    /// <param name="kind">The kind the text must be of; null where the text tells it.</param>
    /// <param name="calendar">The calendar the text is of; that of January where none is given.</param>
    /// <returns>Whether it is a period of this dialect, kind and calendar, and no other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod period, PeriodKind? kind = null, ReportingCalendar calendar = default) =>
        !Read(text, kind, calendar, out period).IsFault;

    /// <summary>The name of the dialect.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>What a period has that the dialect has no text for, or null.</summary>
    private protected abstract string? WhyNot(ReportingPeriod period);

    /// <summary>Writes a period that the dialect can express.</summary>
    private protected abstract void Write(ref SpanWriter writer, ReportingPeriod period);

    /// <summary>Reads a period, and may stop before the end of the text.</summary>
    private protected abstract TextFault Read(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period);

    /// <summary>A fault where the text is of another kind than the one that was named.</summary>
    private protected static TextFault OtherKind(int position, PeriodKind? named, PeriodKind read) =>
        named is { } kind && kind != read ? new TextFault(position, $"{kind.Name()}, not {read.Name()}") : default;

    /// <summary>Reads a whole text, and says where it stops being a period.</summary>
    internal TextFault Read(ReadOnlySpan<char> text, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        if (kind is { } named)
        {
            Guard.Against.UnknownValue(named, nameof(kind));
        }

        var reader = new PeriodReader(text);
        var fault = Read(ref reader, kind, calendar, out period);
        fault = fault.IsFault ? fault : reader.ReadEnd();
        period = fault.IsFault ? default : period;
        return fault;
    }
}
