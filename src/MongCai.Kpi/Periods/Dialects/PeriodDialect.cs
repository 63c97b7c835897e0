using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How periods are written elsewhere: the bare id or name, which tells neither calendar nor, always, the kind. Whoever reads it names them;
/// the text that carries both is a period's own <see cref="ReportingPeriod.ToString()"/>.
/// </summary>
/// <remarks>
/// <para>A dialect writes a period in one way, and reads the other ways that are named at it. Beyond these reading is strict: case, digits and spaces are as they are written, and a text that can be two periods
/// is refused until the kind is named.</para>
/// <para>A host that stores texts of several calendars passes all of them. A text that names days, or a calendar as the ids of DHIS2 do, is of the one that it fits; a text that counts within a reporting year is
/// of the first.</para>
/// <para>What a dialect can write it reads back as the same period, given the same calendar and kind; what it cannot express it refuses by name.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PeriodDialect>))]
public abstract class PeriodDialect : INotJson<PeriodDialect>
{
    private const int UsualLength = 64;

    private static readonly ReportingCalendar[] JanuaryAlone = [ReportingCalendar.January];

    private protected PeriodDialect(string name) => Name = name;

    /// <summary>
    /// SDMX: <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-T1</c>, <c>2019-Q1</c>, <c>2019-M06</c>, <c>2019-W26</c>, <c>2019-D181</c>, counted within the reporting year as the
    /// calendar calls it; start and duration for the other kinds, <c>2019-01-01/P9M</c>, <c>2016-01-01/P5Y</c>, <c>2018-12-15/P182D</c>. Expresses every period.
    /// A bare <c>2019</c> is read, for the January calendar. SDMX itself calls a year after its start; under a calendar named by the end, so are the ids here.
    /// </summary>
    /// <remarks>
    /// <para>Calendar months and days are read too: <c>2001-02</c> is February 2001 in every calendar, where <c>2001-M02</c> is the second month of the reporting year; <c>2001-02-03</c> is a day.</para>
    /// <para>With the kind named, any range of whole days is read: a start, with <c>T00:00:00</c> or without, and a duration of years, months and days, <c>2010-02-15/P2M</c>, <c>2010-02-15/P1Y2M10D</c>. The duration is
    /// added to the start, months before days, and where a month is too short, to its last day; the day that this gives is no part of the range. Other times of the day, time zones and weeks (<c>P2W</c>) are refused.</para>
    /// </remarks>
    public static PeriodDialect Sdmx { get; } = new SdmxDialect();

    /// <summary>
    /// DHIS2: <c>2019</c>, <c>2019April</c>, <c>2019July</c>, <c>2019Oct</c>, <c>2019Nov</c>, <c>2019S1</c>, <c>2019AprilS1</c>, <c>2019Q1</c>, <c>201906</c>, <c>2019W26</c>, <c>20190630</c>.
    /// These name days, not places in a reporting year: the first quarter of a year from July 2007 is <c>2007Q3</c>, and its week ids are those of ISO 8601.
    /// It has no trimesters, cumulative periods, stages, terms and ranges, and years, half-years and quarters only where they start in a month it has an id for.
    /// </summary>
    /// <remarks>
    /// <para>An id is of the calendar that it names, where that is among those that are passed: a year of the one that starts in its month, <c>2019AprilS1</c> of one from April, <c>2019S1</c> and <c>2019Q1</c> of January.
    /// A half-year or a quarter is of the first calendar that has one with its days, where the one it names is not passed; months, weeks and days are of the first.</para>
    /// <para>Years from November are called after their end in some versions and after their start in others: <c>2019Nov</c> is the year that the calendar calls 2019. Their half-years and quarters
    /// (<c>2019NovS1</c>, <c>2019NovQ1</c>), weeks that do not start on a Monday (<c>2019WedW5</c>), pairs of weeks and pairs of months have no id here.</para>
    /// </remarks>
    /// <example><c>PeriodDialect.Dhis2.Parse("2019April", calendars: [ReportingCalendar.January, ReportingCalendar.StartingIn(4, YearNaming.ByStart)])</c> is <c>2019-A1@04-start</c>.</example>
    public static PeriodDialect Dhis2 { get; } = new Dhis2Dialect();

    /// <summary>ISO 8601 intervals of days, both included: <c>2019-01-01/2019-06-30</c>. Expresses every period; read with the kind named.</summary>
    public static PeriodDialect Iso { get; } = new IsoDialect();

    /// <summary>
    /// Vietnamese: <c>năm 2019</c>, <c>6 tháng đầu năm 2019</c>, <c>6 tháng cuối năm 2019</c>, <c>quý I/2019</c>, <c>tháng 6/2019</c>, <c>tuần 26/2019</c>, <c>ngày 30/6/2019</c>,
    /// <c>9 tháng đầu năm 2019</c>, <c>giai đoạn 2016–2020</c>, <c>từ 15/12/2018 đến 14/6/2019</c>. Months are those of the wall calendar, the rest counts within the reporting year.
    /// It has no trimesters. A term of office, <c>nhiệm kỳ 2020–2025</c>, is written but not read: its days are not in the text.
    /// </summary>
    /// <remarks>
    /// Read are also a first letter in upper case (<c>Quý I/2019</c>), quarters in digits (<c>quý 1/2019</c>), the year in words (<c>quý I năm 2019</c>, <c>tháng 6 năm 2019</c>, <c>ngày 30 tháng 6 năm 2019</c>), numbers with
    /// a zero in front (<c>tháng 06/2019</c>, <c>06 tháng cuối năm 2019</c>), stages with a hyphen or with spaces around the dash (<c>giai đoạn 2016 - 2020</c>), days behind "ngày" (<c>từ ngày 15/12/2018 đến ngày
    /// 14/6/2019</c>), and accents that stand behind their letters as characters of their own, as some systems store them.
    /// </remarks>
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
    /// <param name="calendars">The calendars the text may be of; that of January where none is given. A text that does not tell which of them is of the first.</param>
    /// <returns>The period, of one of the calendars.</returns>
    /// <exception cref="MalformedTextException">The text is no period of this dialect and kind in any of the calendars, or could be of two kinds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ReportingPeriod Parse(ReadOnlySpan<char> text, PeriodKind? kind = null, params ReadOnlySpan<ReportingCalendar> calendars)
    {
        var fault = Read(text, kind, calendars, out var period);
        return fault.IsFault ? throw fault.ToException(text) : period;
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">The text. A null string is an empty one.</param>
    /// <param name="period">The period, or <c>default</c>.</param>
    /// <param name="kind">The kind the text must be of; null where the text tells it.</param>
    /// <param name="calendars">The calendars the text may be of; that of January where none is given. A text that does not tell which of them is of the first.</param>
    /// <returns>True where it is a period of this dialect and kind in one of the calendars; false where <see cref="Parse"/> throws.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod period, PeriodKind? kind = null, params ReadOnlySpan<ReportingCalendar> calendars) =>
        !Read(text, kind, calendars, out period).IsFault;

    /// <summary>The name of the dialect.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>What a period has that the dialect has no text for, or null.</summary>
    private protected abstract string? WhyNot(ReportingPeriod period);

    /// <summary>Writes a period that the dialect can express.</summary>
    private protected abstract void Write(ref SpanWriter writer, ReportingPeriod period);

    /// <summary>Reads a period, and may stop before the end of the text.</summary>
    private protected abstract TextFault Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period);

    /// <summary>A fault where the text is of another kind than the one that was named.</summary>
    private protected static TextFault OtherKind(int position, PeriodKind? named, PeriodKind read) =>
        named is { } kind && kind != read ? new TextFault(position, $"{kind.Name()}, not {read.Name()}") : default;

    /// <summary>Reads a whole text, and says where it stops being a period.</summary>
    internal TextFault Read(ReadOnlySpan<char> text, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        if (kind is { } named)
        {
            Guard.Against.UnknownValue(named, nameof(kind));
        }

        var reader = new PeriodReader(text);
        var fault = Read(ref reader, kind, calendars.IsEmpty ? JanuaryAlone : calendars, out period);
        fault = fault.IsFault ? fault : reader.ReadEnd();
        period = fault.IsFault ? default : period;
        return fault;
    }
}
