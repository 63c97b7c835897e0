using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const string CumulativePrefix = "cumulative:";
    private const string CumulativeStart = "-01-01/P";
    private const int YearDigits = 4;

    /// <summary>Reads a period.</summary>
    /// <param name="s">A period such as <c>2019-S1</c>.</param>
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
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!format.IsEmpty && format is not ("G" or "g"))
        {
            throw new FormatException($"There is no format \"{format}\": expected G.");
        }

        return Kind switch
        {
            PeriodKind.Cumulative => Write(destination, $"{CumulativePrefix}{ReportingYear:D4}{CumulativeStart}{Index}M", out charsWritten),
            PeriodKind.Month => Write(destination, $"{ReportingYear:D4}-M{Index:D2}", out charsWritten),
            _ => Write(destination, $"{ReportingYear:D4}-{LetterOf(Kind)}{Index}", out charsWritten),
        };
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryFormatUtf8(this, utf8Destination, out bytesWritten, format, provider);

    private static bool Write(Span<char> destination, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(destination))] MemoryExtensions.TryWriteInterpolatedStringHandler text, out int charsWritten) =>
        MemoryExtensions.TryWrite(destination, ref text, out charsWritten);

    private static char LetterOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 'A',
        PeriodKind.HalfYear => 'S',
        PeriodKind.Quarter => 'Q',
        _ => 'M',
    };

    private static TextFault Read(ReadOnlySpan<char> text, out ReportingPeriod result)
    {
        result = default;
        var isCumulative = text.StartsWith(CumulativePrefix, StringComparison.Ordinal);
        var yearAt = isCumulative ? CumulativePrefix.Length : 0;
        if (!TryReadNumber(text, yearAt, YearDigits, out var year) || year == 0)
        {
            return new TextFault(yearAt, "a year of four digits, 0001 to 9999");
        }

        return isCumulative
            ? ReadCumulative(text, yearAt + YearDigits, year, out result)
            : ReadTile(text, yearAt + YearDigits, year, out result);
    }

    private static TextFault ReadTile(ReadOnlySpan<char> text, int position, int year, out ReportingPeriod result)
    {
        result = default;
        PeriodKind? kind = text[position..] switch
        {
            ['-', 'A', ..] => PeriodKind.Year,
            ['-', 'S', ..] => PeriodKind.HalfYear,
            ['-', 'Q', ..] => PeriodKind.Quarter,
            ['-', 'M', ..] => PeriodKind.Month,
            _ => null,
        };
        if (kind is not { } known)
        {
            return new TextFault(position, "-A1, -S, -Q or -M");
        }

        position += 2;
        var digits = known == PeriodKind.Month ? 2 : 1;
        if (!TryReadNumber(text, position, digits, out var index) || index < 1 || index > LastIndexOf(known))
        {
            return new TextFault(position, known == PeriodKind.Month ? "01 to 12" : string.Create(CultureInfo.InvariantCulture, $"1 to {LastIndexOf(known)}"));
        }

        return ReadEnd(text, position + digits, new ReportingPeriod(known, year, index), out result);
    }

    private static TextFault ReadCumulative(ReadOnlySpan<char> text, int position, int year, out ReportingPeriod result)
    {
        result = default;
        if (!text[position..].StartsWith(CumulativeStart, StringComparison.Ordinal))
        {
            return new TextFault(position, CumulativeStart);
        }

        position += CumulativeStart.Length;
        var digits = text[position..].IndexOf('M');
        if (digits is not (1 or 2) || text[position] == '0' || !TryReadNumber(text, position, digits, out var months) || months > MonthsInYear)
        {
            return new TextFault(position, "1M to 12M");
        }

        return ReadEnd(text, position + digits + 1, new ReportingPeriod(PeriodKind.Cumulative, year, months), out result);
    }

    private static TextFault ReadEnd(ReadOnlySpan<char> text, int position, ReportingPeriod read, out ReportingPeriod result)
    {
        var atEnd = position == text.Length;
        result = atEnd ? read : default;
        return atEnd ? default : new TextFault(position, "the end of the period");
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int position, int digits, out int number)
    {
        number = 0;
        return text.Length >= position + digits
            && int.TryParse(text.Slice(position, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
