using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const char KindMark = ':';
    private const char CalendarMark = '@';

    private static readonly string[] RangeKinds = ["cumulative", "stage", "term", "range"];

    /// <summary>Reads a period.</summary>
    /// <param name="s">A period such as <c>2019-S1</c>, <c>cumulative:2019-01-01/P9M</c> or <c>2019-Q1@07-start</c>. A bare <c>2019</c> is the year of the January calendar.</param>
    /// <param name="provider">Not used: the text form is the same everywhere.</param>
    /// <returns>The period.</returns>
    /// <exception cref="MalformedTextException">The text is no period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a period.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no period.</exception>
    public static ReportingPeriod Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => !Read(s, out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The text form: what <c>Parse</c> reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => SpanText.ToString(this, format: null, provider: null);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not null, empty or <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
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

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
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
        var fault = SdmxDialect.ReadId(ref reader, kind, calendar, out var period);
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
}
