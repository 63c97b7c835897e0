using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const char KindMark = ':';
    private const char CalendarMark = '@';

    private static readonly string[] RangeKinds = ["cumulative", "stage", "term", "range"];

    /// <summary>Reads a period from its text form, which is the same in every culture.</summary>
    /// <param name="s">A period such as <c>2019-S1</c>, <c>cumulative:2019-01-01/P9M</c> or <c>2019-Q1@07-start</c>. A bare <c>2019</c> is the year of the January calendar.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no period; the message says where it stops being one.</exception>
    public static ReportingPeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Reads a period from its text form, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period, or <c>default</c>.</param>
    /// <returns>True where the text is one; false also for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => !Read(s, out result).IsFault;

    /// <summary>Returns the text form, which is the same in every culture.</summary>
    /// <returns>What <c>Parse</c> reads back.</returns>
    public override string ToString() => SpanText.ToString(this, format: null, provider: null);

    /// <summary>Returns the text form.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is one text form.</param>
    /// <returns>What <c>Parse</c> reads back.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s, out result);

    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s);

    static bool ISpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => !Read(s, out result).IsFault;

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

    /// <summary>Reads a whole text, and says where it stops being a period.</summary>
    internal static TextFault Read(ReadOnlySpan<char> text, out ReportingPeriod result)
    {
        result = default;
        var idEnd = text.IndexOf(CalendarMark);
        var calendar = ReportingCalendar.January;
        if (idEnd >= 0)
        {
            var calendarFault = ReadCalendar(text, idEnd + 1, out calendar);
            if (calendarFault.IsFault)
            {
                return calendarFault;
            }
        }

        var id = idEnd < 0 ? text : text[..idEnd];
        var kind = KindOf(id, out var idStart);
        var reader = new PeriodReader(id, idStart);
        var fault = SdmxDialect.ReadWritten(ref reader, kind, calendar, out var period);
        fault = fault.IsFault ? fault : reader.ReadEnd();
        result = fault.IsFault ? default : period;
        return fault;
    }

    private static TextFault ReadCalendar(ReadOnlySpan<char> text, int position, out ReportingCalendar calendar)
    {
        var fault = ReportingCalendar.Read(text, position, out calendar);
        return !fault.IsFault && calendar.IsJanuary ? new TextFault(position, "a calendar other than that of January, which is not written") : fault;
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
        var fault = Read(s, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }
}
