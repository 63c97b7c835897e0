using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Interprets texts that a dialect reads besides the one it writes, with patterns and the arithmetic of NodaTime.</summary>
internal static partial class OtherTexts
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    /// <summary>Determines whether a text means a period: as the dialect writes it, or in one of the other ways.</summary>
    public static bool Says(PeriodDialect dialect, string text, ReportingPeriod period) =>
        string.Equals(dialect.Format(period), text, StringComparison.Ordinal)
        || (dialect == PeriodDialect.Vietnamese ? string.Equals(dialect.Format(period), AsWritten(text), StringComparison.Ordinal)
            : dialect == PeriodDialect.Sdmx && (IsBareYear(text, period) || IsMonth(text, period) || IsDay(text, period) || IsRange(text, period)));

    /// <summary>
    /// Writes a Vietnamese text as the dialect does: in small letters, with a Roman quarter, an en dash and slashes, without leading zeros.
    /// </summary>
    public static string AsWritten(string text)
    {
        text = char.ToLowerInvariant(text[0]) + text[1..];
        text = Quarter().Replace(text, static match => $"quý {Romans[match.Groups["quarter"].Value[0] - '1']}");
        text = InWords().Replace(text, "${day}/${month}/${year}");
        text = OfYear().Replace(text, "${tile}/${year}");
        text = Dashes().Replace(text, "${first}–${last}");
        text = text.Replace("từ ngày ", "từ ", StringComparison.Ordinal).Replace("đến ngày ", "đến ", StringComparison.Ordinal);
        return ZeroInFront().Replace(text, "${digit}");
    }

    private static bool IsBareYear(string text, ReportingPeriod period) => text.Length == 4 && period.Kind == PeriodKind.Year;

    private static bool IsMonth(string text, ReportingPeriod period) =>
        period.Kind == PeriodKind.Month && string.Equals(text, period.Start.ToString("uuuu-MM", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool IsDay(string text, ReportingPeriod period) =>
        period.Kind == PeriodKind.Day && string.Equals(text, LocalDatePattern.Iso.Format(period.Start), StringComparison.Ordinal);

    private static bool IsRange(string text, ReportingPeriod period)
    {
        var match = Range().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var months = (Amount("years") * 12) + Amount("months");
        return LocalDatePattern.Iso.Parse(match.Groups["start"].Value) is { Success: true, Value: var start }
            && period.Start == start && period.End.PlusDays(1) == start.PlusMonths(months).PlusDays(Amount("days"));

        int Amount(string unit) => match.Groups[unit].Success ? int.Parse(match.Groups[unit].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^quý (?<quarter>[1-4])(?=/| năm )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<day>\d+) tháng (?<month>\d+) năm (?<year>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?<tile>(quý|tháng|tuần) \S+) năm (?<year>\d{4})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"(?<first>\d{4})( - |-| – )(?<last>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?<!\d)0(?<digit>\d)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZeroInFront();

    [GeneratedRegex(@"^(?<start>\d{4}-\d\d-\d\d)(T00:00:00)?/P((?<years>\d+)Y)?((?<months>\d+)M)?((?<days>\d+)D)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();
}
