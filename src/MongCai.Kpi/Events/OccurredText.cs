using System.Buffers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>When something occurred, as text: ISO for a day and a range of days, the period's own text for all others.</summary>
internal static class OccurredText
{
    private const char Separator = '/';

    private static readonly SearchValues<char> DigitsAndHyphen = SearchValues.Create("-0123456789");

    public static string Of(ReportingPeriod occurred) => occurred switch
    {
        { Calendar: var calendar } when calendar != ReportingCalendar.January => occurred.ToString(),
        { Kind: PeriodKind.Day } => LocalDatePattern.Iso.Format(occurred.Start),
        { Kind: PeriodKind.Range } => $"{LocalDatePattern.Iso.Format(occurred.Start)}{Separator}{LocalDatePattern.Iso.Format(occurred.End)}",
        _ => occurred.ToString(),
    };

    public static ReportingPeriod Read(JsonParts parts) => parts.Part("occurred", static json => Parse(JsonReading.String(json)));

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

    /// <summary>The day that a text is written as; null where it is not written as one. A day that no month has is no other text for a period either.</summary>
    private static LocalDate? DayOf(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day
        : IsWrittenAsDay(text) ? throw new FormatException($"There is no day \"{text}\".")
        : null;

    private static bool IsWrittenAsDay(string text) => text is [_, _, _, _, '-', _, _, '-', _, _]
        && !text.AsSpan().ContainsAnyExcept(DigitsAndHyphen);
}
