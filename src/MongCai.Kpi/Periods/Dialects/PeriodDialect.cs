using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The way in which another system or a report writes periods: an id or a name that does not tell the calendar, and not always the kind.
/// </summary>
/// <remarks>
/// <para>Use a dialect to exchange periods with SDMX, DHIS2 or ISO 8601, or to print and read the names of Vietnamese reports. A caller who reads such a text
/// names the calendar and, where needed, the kind; the text that contains both is that of <see cref="ReportingPeriod.ToString()"/>.</para>
/// <para>A dialect writes a period in one way, and also reads the other ways that its own documentation lists. Apart from these, reading is strict: case,
/// digits and spaces have to be as they are written, and a text that can be two periods is refused unless the kind is named.</para>
/// <para>A host that stores texts of several calendars passes all of them. A text that names days, or that names a calendar as the ids of DHIS2 do, is read in
/// the calendar that it fits; a text that counts within a reporting year is read in the first calendar.</para>
/// <para>A text that a dialect writes is read back as the same period, given the same calendar and kind. A period that a dialect cannot express is refused by
/// name.</para>
/// </remarks>
/// <example>
/// <code>
/// string name = PeriodDialect.Vietnamese.Format(ReportingPeriod.Quarter(2019, 1));     // quý I/2019
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PeriodDialect>))]
public abstract class PeriodDialect : INotJson<PeriodDialect>
{
    private const int UsualLength = 64;

    private static readonly ReportingCalendar[] JanuaryAlone = [ReportingCalendar.January];

    private protected PeriodDialect(string name) => Name = name;

    /// <summary>Gets the dialect of SDMX: <c>2019-A1</c>, <c>2019-S1</c>, <c>2019-T1</c>, <c>2019-Q1</c>, <c>2019-M06</c>, <c>2019-W26</c>, <c>2019-D181</c>,
    /// and start and duration for the other kinds.</summary>
    /// <remarks>
    /// <para>Every period can be expressed. Numbers are counted within the reporting year as the calendar names it. The other kinds are written as
    /// <c>2019-01-01/P9M</c>, <c>2016-01-01/P5Y</c> or <c>2018-12-15/P182D</c>.</para>
    /// <para>A bare <c>2019</c> is read too, for the January calendar. SDMX itself names a year after its start; in a calendar that names years after their
    /// end, the ids of this dialect do the same.</para>
    /// <para>Calendar months and days are read too: <c>2001-02</c> is February 2001 in every calendar, while <c>2001-M02</c> is the second month of the
    /// reporting year; <c>2001-02-03</c> is a day.</para>
    /// <para>Where the kind is named, any range of whole days is read: a start, with or without <c>T00:00:00</c>, and a duration of years, months and days,
    /// such as <c>2010-02-15/P2M</c> or <c>2010-02-15/P1Y2M10D</c>. The duration is added to the start, months before days; where a month is too short, its
    /// last day is taken. The day that results is the first one after the range. Other times of the day, time zones and weeks (<c>P2W</c>) are refused.</para>
    /// </remarks>
    public static PeriodDialect Sdmx { get; } = new SdmxDialect();

    /// <summary>Gets the dialect of DHIS2: <c>2019</c>, <c>2019April</c>, <c>2019July</c>, <c>2019Oct</c>, <c>2019Nov</c>, <c>2019S1</c>, <c>2019AprilS1</c>,
    /// <c>2019Q1</c>, <c>201906</c>, <c>2019W26</c>, <c>20190630</c>.</summary>
    /// <remarks>
    /// <para>The ids name days, and not places in a reporting year: the first quarter of a year from July 2007 is <c>2007Q3</c>, and week ids are those of ISO
    /// 8601.</para>
    /// <para>DHIS2 cannot express trimesters, cumulative periods, stages, terms and ranges. Years, half-years and quarters can be expressed only where they
    /// start in a month for which DHIS2 has an id.</para>
    /// <para>An id is read in the calendar that it names, where this calendar is among those passed: a year in the calendar that starts in its month,
    /// <c>2019AprilS1</c> in one from April, <c>2019S1</c> and <c>2019Q1</c> in the January calendar. Where the named calendar is not passed, a half-year or a
    /// quarter is read in the first calendar that has one with the same days. Months, weeks and days are read in the first calendar.</para>
    /// <para>Some versions name years from November after their end and others after their start: <c>2019Nov</c> is the year that the calendar names 2019.
    /// Half-years and quarters of such years (<c>2019NovS1</c>, <c>2019NovQ1</c>), weeks that do not start on a Monday (<c>2019WedW5</c>), pairs of weeks and
    /// pairs of months are neither written nor read.</para>
    /// </remarks>
    /// <example><c>PeriodDialect.Dhis2.Parse("2019April", calendars: [ReportingCalendar.January, ReportingCalendar.StartingIn(4, YearNaming.ByStart)])</c> is
    /// <c>2019-A1@04-start</c>.</example>
    public static PeriodDialect Dhis2 { get; } = new Dhis2Dialect();

    /// <summary>Gets the dialect of ISO 8601 intervals of days, both included: <c>2019-01-01/2019-06-30</c>. Every period can be expressed; a text is read only
    /// where the kind is named.</summary>
    public static PeriodDialect Iso { get; } = new IsoDialect();

    /// <summary>Gets the dialect of Vietnamese reports: <c>năm 2019</c>, <c>6 tháng đầu năm 2019</c>, <c>6 tháng cuối năm 2019</c>, <c>quý I/2019</c>,
    /// <c>tháng 6/2019</c>, <c>tuần 26/2019</c>, <c>ngày 30/6/2019</c>, <c>9 tháng đầu năm 2019</c>, <c>giai đoạn 2016–2020</c>,
    /// <c>từ 15/12/2018 đến 14/6/2019</c>.</summary>
    /// <remarks>
    /// <para>Months are calendar months; the other kinds are counted within the reporting year.</para>
    /// <para>Trimesters cannot be expressed. A term of office, <c>nhiệm kỳ 2020–2025</c>, is written but not read, because its days are not in the text.</para>
    /// <para>Other ways of writing are read too: a first letter in upper case (<c>Quý I/2019</c>), quarters in digits (<c>quý 1/2019</c>), the year in words
    /// (<c>quý I năm 2019</c>, <c>tháng 6 năm 2019</c>, <c>ngày 30 tháng 6 năm 2019</c>), numbers with a leading zero (<c>tháng 06/2019</c>,
    /// <c>06 tháng cuối năm 2019</c>), stages with a hyphen or with spaces around the dash (<c>giai đoạn 2016 - 2020</c>), days after the word "ngày" (<c>từ ngày 15/12/2018 đến
    /// ngày 14/6/2019</c>), and accents that stand behind their letters as separate characters, as some systems store them.</para>
    /// </remarks>
    public static PeriodDialect Vietnamese { get; } = new VietnameseDialect();

    /// <summary>Gets the English name of the dialect.</summary>
    public string Name { get; }

    /// <summary>Determines whether the dialect has a text for a period.</summary>
    /// <param name="period">The period that may be written.</param>
    /// <returns>True if <see cref="Format"/> writes the period, and false if it throws.</returns>
    public bool CanExpress(ReportingPeriod period) => WhyNot(period) is null;

    /// <summary>Writes a period in the dialect.</summary>
    /// <param name="period">The period to write.</param>
    /// <returns>The text in the dialect, such as <c>quý I/2019</c> in <see cref="Vietnamese"/>.</returns>
    /// <exception cref="ArgumentException">The dialect has no text for the period; the message says why.</exception>
    public string Format(ReportingPeriod period)
    {
        Span<char> text = stackalloc char[UsualLength];
        TryFormat(period, text, out var written);
        return new string(text[..written]);
    }

    /// <summary>Tries to write a period into a span.</summary>
    /// <param name="period">The period to write.</param>
    /// <param name="destination">The span that the text is written to.</param>
    /// <param name="charsWritten">The number of characters written, which is 0 where the text did not fit.</param>
    /// <returns>True if the text fitted into the span, and false otherwise.</returns>
    /// <exception cref="ArgumentException">The dialect has no text for the period; the message says why.</exception>
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

    /// <summary>Reads a period from a text of the dialect.</summary>
    /// <param name="text">The text to read; a null string is read as an empty one.</param>
    /// <param name="kind">The kind that the text must have; null where the text tells its kind.</param>
    /// <param name="calendars">The reporting calendars the text may belong to; the January calendar where none is given. A text that does not tell its calendar
    /// is read in the first one.</param>
    /// <returns>The period that the text stands for, in one of the calendars.</returns>
    /// <exception cref="MalformedTextException">The text is not a period of this dialect and kind in any of the calendars, or it could be of two
    /// kinds.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    public ReportingPeriod Parse(ReadOnlySpan<char> text, PeriodKind? kind = null, params ReadOnlySpan<ReportingCalendar> calendars)
    {
        var problem = Read(text, kind, calendars, out var period);
        return problem.IsProblem ? throw problem.ToException(text) : period;
    }

    /// <summary>Tries to read a period from a text of the dialect.</summary>
    /// <param name="text">The text to read; a null string is read as an empty one.</param>
    /// <param name="period">The period that was read, or <c>default</c> where the text is malformed.</param>
    /// <param name="kind">The kind that the text must have; null where the text tells its kind.</param>
    /// <param name="calendars">The reporting calendars the text may belong to; the January calendar where none is given. A text that does not tell its calendar
    /// is read in the first one.</param>
    /// <returns>True if the text is a period of this dialect and kind in one of the calendars; false where <see cref="Parse"/> would throw a
    /// <see cref="MalformedTextException"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    public bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod period, PeriodKind? kind = null, params ReadOnlySpan<ReportingCalendar> calendars) =>
        !Read(text, kind, calendars, out period).IsProblem;

    /// <summary>Returns the English name of this dialect.</summary>
    /// <returns>The text of <see cref="Name"/>, such as <c>DHIS2</c>.</returns>
    public override string ToString() => Name;

    /// <summary>Returns the reason why the dialect cannot express a period, or null where it can.</summary>
    private protected abstract string? WhyNot(ReportingPeriod period);

    /// <summary>Writes a period that the dialect can express.</summary>
    private protected abstract void Write(ref SpanWriter writer, ReportingPeriod period);

    /// <summary>Reads a period from the start of a text, and may stop before the end of it.</summary>
    private protected abstract TextProblem Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period);

    /// <summary>Returns a problem where a text is of another kind than the caller named.</summary>
    private protected static TextProblem OtherKind(int position, PeriodKind? named, PeriodKind read) =>
        named is { } kind && kind != read ? new TextProblem(position, $"{kind.Name()}, not {read.Name()}") : default;

    /// <summary>Reads a whole text as a period, and returns where the text stops being one.</summary>
    internal TextProblem Read(ReadOnlySpan<char> text, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        if (kind is { } named)
        {
            Guard.Against.UnknownValue(named, nameof(kind));
        }

        var reader = new PeriodReader(text);
        var problem = Read(ref reader, kind, calendars.IsEmpty ? JanuaryAlone : calendars, out period);
        problem = problem.IsProblem ? problem : reader.ReadEnd();
        period = problem.IsProblem ? default : period;
        return problem;
    }
}
