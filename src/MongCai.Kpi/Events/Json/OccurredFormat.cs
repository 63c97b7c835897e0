using System.Buffers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>The text form of the time of an event: ISO text for a day or a range of days, and the text form of the period for everything else.</summary>
internal static class OccurredFormat
{
    private const char Separator = '/';

    private static readonly SearchValues<char> DigitsAndHyphen = SearchValues.Create("-0123456789");

    /// <summary>Formats a period as the time of an event.</summary>
    public static string Of(ReportingPeriod occurred) => occurred switch
    {
        { Calendar: var calendar } when calendar != ReportingCalendar.January => occurred.ToString(),
        { Kind: PeriodKind.Day } => LocalDatePattern.Iso.Format(occurred.Start),
        { Kind: PeriodKind.Range } => $"{LocalDatePattern.Iso.Format(occurred.Start)}{Separator}{LocalDatePattern.Iso.Format(occurred.End)}",
        _ => occurred.ToString(),
    };

    public static ReportingPeriod Read(JsonParts parts) => parts.Part("occurred", static json => Parse(JsonReading.String(json)));

    /// <summary>Parses the time of an event.</summary>
    public static ReportingPeriod Parse(string text)
    {
        if (DayOf(text) is { } day)
        {
            return ReportingPeriod.Day(day);
        }

        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        return separator >= 0 && DayOf(text[..separator]) is { } first && DayOf(text[(separator + 1)..]) is { } last
            ? ReportingPeriod.Range(first, last)
            : ReportingPeriod.Parse(text);
    }

    /// <summary>
    /// Parses a text that is written like a day; returns null for any other text. A text written like a day that does not exist (such as 2019-02-30) is an
    /// error, because it cannot be any other period.
    /// </summary>
    private static LocalDate? DayOf(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day
        : IsWrittenAsDay(text) ? throw new FormatException($"There is no day \"{text}\".")
        : null;

    private static bool IsWrittenAsDay(string text) => text is [_, _, _, _, '-', _, _, '-', _, _]
        && !text.AsSpan().ContainsAnyExcept(DigitsAndHyphen);
}
