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

    /// <summary>Reads a calendar.</summary>
    /// <param name="s">A calendar such as <c>07-start</c>.</param>
    /// <param name="provider">Not used: the text form is the same everywhere.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="MalformedTextException">The text is no calendar.</exception>
    public static ReportingCalendar Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        var fault = Read(s, 0, out var result);
        return fault.IsFault ? throw fault.ToException(s) : result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static ReportingCalendar Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="s">The text that <see cref="ToString()"/> writes.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="MalformedTextException">The text is no calendar.</exception>
    public static ReportingCalendar Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingCalendar result) => !Read(s, 0, out result).IsFault;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingCalendar result) =>
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
        Write(ref writer);
        return writer.TryFinish(out charsWritten);
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty or <c>G</c>.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    internal void Write(ref SpanWriter writer)
    {
        writer.AppendNumber(StartMonth, MonthDigits);
        if (!IsJanuary)
        {
            writer.Append(Naming == YearNaming.ByStart ? StartSuffix : EndSuffix);
        }
    }

    /// <summary>Reads the calendar that the rest of a text is.</summary>
    internal static TextFault Read(ReadOnlySpan<char> text, int position, out ReportingCalendar result)
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
            return new TextFault(position, AMonth);
        }

        YearNaming? naming = rest[MonthDigits..] switch
        {
            StartSuffix => YearNaming.ByStart,
            EndSuffix => YearNaming.ByEnd,
            _ => null,
        };
        if (month == 1 || naming is not { } named)
        {
            return new TextFault(position + MonthDigits, month == 1 ? "the end of the calendar: in January both namings are one" : "-start or -end");
        }

        result = StartingIn(month, named);
        return default;
    }
}
