using NodaTime;

namespace MongCai.Kpi;

/// <content>Reads the periods of the calendar: months, days and ranges of days.</content>
internal sealed partial class VietnameseDialect
{
    private static TextProblem ReadMonth(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadOneOrTwoDigits(out var month) || month > PeriodKinds.MonthsInYear)
        {
            return new TextProblem(at, "a month, 1 to 12");
        }

        if (!(reader.TrySkip(Slash) || reader.TrySkipWord(OfYearWord)) || !reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected("/ or năm, and a year of four digits");
        }

        return PeriodDays.Starting(MonthNumber.Of(year, month).FirstDay, at, PeriodKind.Month, calendars, out period);
    }

    private static TextProblem ReadDay(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        var problem = ReadDate(ref reader, out var date);
        return problem.IsProblem ? problem : PeriodDays.Starting(date, at, PeriodKind.Day, calendars, out period);
    }

    private static TextProblem ReadRange(ref PeriodReader reader, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        _ = reader.TrySkipWord(DayWord);
        var startAt = reader.Position;
        var problem = ReadDate(ref reader, out var start);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!reader.TrySkipWord(ToWord))
        {
            return reader.Expected("đến and the last day");
        }

        _ = reader.TrySkipWord(DayWord);
        var endAt = reader.Position;
        problem = ReadDate(ref reader, out var end);
        return problem.IsProblem ? problem : PeriodDays.Between(start, startAt, end, endAt, PeriodKind.Range, calendars, out period);
    }

    /// <summary>Reads a date such as <c>30/6/2019</c> or <c>30 tháng 6 năm 2019</c>.</summary>
    private static TextProblem ReadDate(ref PeriodReader reader, out LocalDate date)
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
