using NodaTime;

namespace MongCai.Kpi;

/// <content>Reads what is of the wall calendar: months, days and ranges of days.</content>
internal sealed partial class VietnameseDialect
{
    private static TextFault ReadMonth(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadOneOrTwoDigits(out var month) || month > PeriodKinds.MonthsInYear)
        {
            return new TextFault(at, "a month, 1 to 12");
        }

        if (!(reader.TrySkip(Slash) || reader.TrySkipWord(OfYearWord)) || !reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected("/ or năm, and a year of four digits");
        }

        return PeriodDays.Starting(MonthNumber.Of(year, month).FirstDay, at, PeriodKind.Month, calendars, out period);
    }

    private static TextFault ReadDay(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        var fault = ReadDate(ref reader, out var date);
        return fault.IsFault ? fault : PeriodDays.Starting(date, at, PeriodKind.Day, calendars, out period);
    }

    private static TextFault ReadRange(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        _ = reader.TrySkipWord(DayWord);
        var startAt = reader.Position;
        var fault = ReadDate(ref reader, out var start);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkipWord(ToWord))
        {
            return reader.Expected("đến and the last day");
        }

        _ = reader.TrySkipWord(DayWord);
        var endAt = reader.Position;
        fault = ReadDate(ref reader, out var end);
        return fault.IsFault ? fault : PeriodDays.Between(start, startAt, end, endAt, PeriodKind.Range, calendars, out period);
    }

    /// <summary>Reads <c>30/6/2019</c> or <c>30 tháng 6 năm 2019</c>.</summary>
    private static TextFault ReadDate(ref PeriodReader reader, out LocalDate date)
    {
        date = default;
        var at = reader.Position;
        if (!reader.TryReadOneOrTwoDigits(out var day))
        {
            return reader.Expected("a day, 1 to 31");
        }

        var isInWords = reader.TrySkipWord(OfMonthWord);
        if (!(isInWords || reader.TrySkip(Slash)) || !reader.TryReadOneOrTwoDigits(out var month))
        {
            return reader.Expected("/ or tháng, and a month, 1 to 12");
        }

        if (!(isInWords ? reader.TrySkipWord(OfYearWord) : reader.TrySkip(Slash)) || !reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected($"{(isInWords ? "năm" : "/")} and a year of four digits");
        }

        return PeriodReader.Date(year, month, day, at, out date);
    }
}
