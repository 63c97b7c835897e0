using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const char KindMark = ':';
    private const char CalendarMark = '@';

    private static readonly string[] RangeKinds = ["cumulative", "stage", "term", "range"];

    /// <summary>Reads a reporting period from its text form, which does not depend on the culture.</summary>
    /// <param name="s">The text of a period, such as <c>2019-S1</c>, <c>cumulative:2019-01-01/P9M</c> or <c>2019-Q1@07-start</c>. A bare <c>2019</c> is the
    /// year of the January calendar.</param>
    /// <returns>The period that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a period; the message says at which position, and what was expected there.</exception>
    public static ReportingPeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Tries to read a reporting period from its text form.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The period that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a period; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => !Read(s, out result).IsProblem;

    /// <summary>Returns the text form of this period, which does not depend on the culture and which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>2019-S1</c>, <c>cumulative:2019-01-01/P9M</c> or <c>2019-Q1@07-start</c>.</returns>
    public override string ToString() => SpanText.ToString(this, format: null, provider: null);

    /// <summary>Returns the text form of this period, which <c>Parse</c> reads back.</summary>
    /// <param name="format">Null, empty or <c>G</c>: a period has only one text form.</param>
    /// <returns>The text in the form <c>2019-S1</c>, <c>cumulative:2019-01-01/P9M</c> or <c>2019-Q1@07-start</c>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not null, empty or <c>G</c>.</exception>
    public string ToString(string? format)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s, out result);

    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s);

    static bool ISpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => !Read(s, out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        if (!IsTiling)
        {
            writer.Append(RangeKinds[Kind - PeriodKind.Cumulative]);
            writer.Append(KindMark);
        }

        SdmxDialect.WriteId(ref writer, this);
        if (!Calendar.IsJanuary)
        {
            writer.Append(CalendarMark);
            Calendar.Write(ref writer);
        }

        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    /// <summary>Reads a whole text as a period, and returns where the text stops being one.</summary>
    internal static TextProblem Read(ReadOnlySpan<char> text, out ReportingPeriod result)
    {
        result = default;
        var idEnd = text.IndexOf(CalendarMark);
        var calendar = ReportingCalendar.January;
        if (idEnd >= 0)
        {
            var calendarProblem = ReadCalendar(text, idEnd + 1, out calendar);
            if (calendarProblem.IsProblem)
            {
                return calendarProblem;
            }
        }

        var id = idEnd < 0 ? text : text[..idEnd];
        var kind = KindOf(id, out var idStart);
        var reader = new PeriodReader(id, idStart);
        var problem = SdmxDialect.ReadWritten(ref reader, kind, calendar, out var period);
        problem = problem.IsProblem ? problem : reader.ReadEnd();
        result = problem.IsProblem ? default : period;
        return problem;
    }

    private static TextProblem ReadCalendar(ReadOnlySpan<char> text, int position, out ReportingCalendar calendar)
    {
        var problem = ReportingCalendar.Read(text, position, out calendar);
        return !problem.IsProblem && calendar.IsJanuary ? new TextProblem(position, "a calendar other than that of January, which is not written") : problem;
    }

    private static PeriodKind? KindOf(ReadOnlySpan<char> id, out int idStart)
    {
        for (var i = 0; i < RangeKinds.Length; i++)
        {
            var name = RangeKinds[i];
            if (id.Length > name.Length && id[name.Length] == KindMark && id.StartsWith(name, StringComparison.Ordinal))
            {
                idStart = name.Length + 1;
                return PeriodKind.Cumulative + i;
            }
        }

        idStart = 0;
        return null;
    }

    private static ReportingPeriod ParseSpan(ReadOnlySpan<char> s)
    {
        var problem = Read(s, out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
