using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MongCai.Kpi;

public readonly partial struct ReportingCalendar
{
    private const string JanuaryText = "01";
    private const string StartSuffix = "-start";
    private const string EndSuffix = "-end";
    private const int MonthDigits = 2;
    private const string AMonth = "the month the year starts in, 01 to 12";

    /// <summary>Reads a reporting calendar from its text form, which does not depend on the culture.</summary>
    /// <param name="s">The text of a calendar, such as <c>07-start</c>, or <c>01</c>.</param>
    /// <returns>The calendar that the text stands for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is not a calendar; the message says at which position, and what was expected there.</exception>
    public static ReportingCalendar Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseSpan(s);
    }

    /// <summary>Tries to read a reporting calendar from its text form.</summary>
    /// <param name="s">The text to read, which may be null.</param>
    /// <param name="result">The calendar that was read, or <c>default</c> where the text is malformed.</param>
    /// <returns>True if the text is a calendar; false if it is malformed or null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingCalendar result) => !Read(s, 0, out result).IsProblem;

    /// <summary>Returns the text form of this calendar, which does not depend on the culture and which <c>Parse</c> reads back.</summary>
    /// <returns>The text in the form <c>07-start</c>, or <c>01</c> for the January calendar.</returns>
    public override string ToString() => SpanText.ToString(this, format: null, provider: null);

    /// <summary>Returns the text form of this calendar, which <c>Parse</c> reads back.</summary>
    /// <param name="format">Null, empty or <c>G</c>: a calendar has only one text form.</param>
    /// <returns>The text in the form <c>07-start</c>, or <c>01</c> for the January calendar.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not null, empty or <c>G</c>.</exception>
    public string ToString(string? format)
    {
        SpanText.ThrowIfUnknown(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    static ReportingCalendar IParsable<ReportingCalendar>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingCalendar>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingCalendar result) => TryParse(s, out result);

    static ReportingCalendar ISpanParsable<ReportingCalendar>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseSpan(s);

    static bool ISpanParsable<ReportingCalendar>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingCalendar result) => !Read(s, 0, out result).IsProblem;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        SpanText.ThrowIfUnknown(format);
        var writer = new SpanWriter(destination);
        Write(ref writer);
        return writer.TryFinish(out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal void Write(ref SpanWriter writer)
    {
        writer.AppendNumber(StartMonth, MonthDigits);
        if (!IsJanuary)
        {
            writer.Append(Naming == YearNaming.ByStart ? StartSuffix : EndSuffix);
        }
    }

    /// <summary>Reads the rest of a text as a calendar.</summary>
    internal static TextProblem Read(ReadOnlySpan<char> text, int position, out ReportingCalendar result)
    {
        result = default;
        var rest = text[position..];
        if (rest is JanuaryText)
        {
            return default;
        }

        if (rest.Length < MonthDigits
            || !int.TryParse(rest[..MonthDigits], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > PeriodKinds.MonthsInYear)
        {
            return new TextProblem(position, AMonth);
        }

        YearNaming? naming = rest[MonthDigits..] switch
        {
            StartSuffix => YearNaming.ByStart,
            EndSuffix => YearNaming.ByEnd,
            _ => null,
        };
        if (month == 1 || naming is not { } named)
        {
            return new TextProblem(position + MonthDigits, month == 1 ? "the end of the calendar: in January both namings are one" : "-start or -end");
        }

        result = StartingIn(month, named);
        return default;
    }

    private static ReportingCalendar ParseSpan(ReadOnlySpan<char> s)
    {
        var problem = Read(s, 0, out var result);
        return problem.IsProblem ? throw problem.ToException(s) : result;
    }
}
