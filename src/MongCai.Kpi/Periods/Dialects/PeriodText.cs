using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Writes the parts that the texts of periods and calendars have in common.</summary>
internal static class PeriodText
{
    public const int YearDigits = 4;
    private const int MostDigits = 10;

    /// <summary>Writes a number that is not negative, filled with leading zeros to a given number of digits.</summary>
    public static void AppendNumber(this ref SpanWriter writer, int number, int digits = 1)
    {
        Span<char> text = stackalloc char[MostDigits];
        number.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
        for (var zeros = digits - written; zeros > 0; zeros--)
        {
            writer.Append('0');
        }

        writer.Append(text[..written]);
    }

    public static void AppendIsoDate(this ref SpanWriter writer, NodaTime.LocalDate date)
    {
        writer.AppendNumber(date.Year, YearDigits);
        writer.Append('-');
        writer.AppendNumber(date.Month, 2);
        writer.Append('-');
        writer.AppendNumber(date.Day, 2);
    }
}
