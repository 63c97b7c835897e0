using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>When something occurred, as text: ISO for a day and a range of days, the period's own text for all others.</summary>
internal static class OccurredText
{
    private const char Separator = '/';

    public static string Of(ReportingPeriod occurred) => occurred switch
    {
        { Calendar: var calendar } when calendar != ReportingCalendar.January => occurred.ToString(format: null, formatProvider: null),
        { Kind: PeriodKind.Day } => LocalDatePattern.Iso.Format(occurred.Start),
        { Kind: PeriodKind.Range } => $"{LocalDatePattern.Iso.Format(occurred.Start)}{Separator}{LocalDatePattern.Iso.Format(occurred.End)}",
        _ => occurred.ToString(format: null, formatProvider: null),
    };

    public static ReportingPeriod Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return ReportingPeriod.Day(day);
        }

        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        return separator >= 0
            && LocalDatePattern.Iso.Parse(text[..separator]) is { Success: true, Value: var first }
            && LocalDatePattern.Iso.Parse(text[(separator + 1)..]) is { Success: true, Value: var last }
            ? ReportingPeriod.Range(first, last)
            : ReportingPeriod.Parse(text, provider: null);
    }
}
