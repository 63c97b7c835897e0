namespace MongCai.Kpi;

internal sealed partial class VietnameseDialect
{
    private const string AName = "năm, quý, tháng, tuần, ngày, giai đoạn, từ, or a number of months";

    private protected override TextFault Read(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (reader.AtDigit)
        {
            return ReadMonths(ref reader, kind, calendar, out period);
        }

        if (reader.TrySkip(TermWord))
        {
            return new TextFault(0, "a period with its days: a term of office is only written");
        }

        PeriodKind? read = reader.TrySkip(YearWord) ? PeriodKind.Year
            : reader.TrySkip(QuarterWord) ? PeriodKind.Quarter
            : reader.TrySkip(MonthWord) ? PeriodKind.Month
            : reader.TrySkip(WeekWord) ? PeriodKind.Week
            : reader.TrySkip(DayWord) ? PeriodKind.Day
            : reader.TrySkip(StageWord) ? PeriodKind.Stage
            : reader.TrySkip(FromWord) ? PeriodKind.Range
            : null;
        if (read is not { } found)
        {
            return reader.Expected(AName);
        }

        var fault = OtherKind(0, kind, found);
        return fault.IsFault ? fault : found switch
        {
            PeriodKind.Year => ReadYear(ref reader, calendar, out period),
            PeriodKind.Quarter => ReadQuarter(ref reader, calendar, out period),
            PeriodKind.Month => ReadMonth(ref reader, calendar, out period),
            PeriodKind.Week => ReadWeek(ref reader, calendar, out period),
            PeriodKind.Day => ReadDay(ref reader, calendar, out period),
            PeriodKind.Stage => ReadStage(ref reader, calendar, out period),
            _ => ReadRange(ref reader, calendar, out period),
        };
    }

    private static TextFault ReadYear(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        var fault = reader.ReadYear(out var year);
        period = fault.IsFault ? default : ReportingPeriod.Year(year, calendar);
        return fault;
    }

    private static TextFault ReadQuarter(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var quarter = reader.TrySkip("IV/") ? 4 : reader.TrySkip("III/") ? 3 : reader.TrySkip("II/") ? 2 : reader.TrySkip("I/") ? 1 : 0;
        if (quarter == 0)
        {
            return reader.Expected("I/, II/, III/ or IV/");
        }

        var fault = reader.ReadYear(out var year);
        period = fault.IsFault ? default : ReportingPeriod.Quarter(year, quarter, calendar);
        return fault;
    }

    private static TextFault ReadMonth(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadNumber(2, out var month) || month > PeriodKinds.MonthsInYear)
        {
            return new TextFault(at, "a month, 1 to 12");
        }

        if (!reader.TrySkip(Slash) || !reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected("/ and a year of four digits");
        }

        return PeriodDays.Starting(MonthNumber.Of(year, month).FirstDay, at, PeriodKind.Month, calendar, out period);
    }

    private static TextFault ReadWeek(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadNumber(2, out var week))
        {
            return reader.Expected("a week, 1 to 53");
        }

        if (!reader.TrySkip(Slash))
        {
            return reader.Expected("/ and a year of four digits");
        }

        var fault = reader.ReadYear(out var year);
        if (fault.IsFault)
        {
            return fault;
        }

        var exists = week <= ReportingPeriod.CountIn(PeriodKind.Week, year, calendar);
        period = exists ? ReportingPeriod.Week(year, week, calendar) : default;
        return exists ? default : new TextFault(at, "a week that the year has");
    }

    private static TextFault ReadDay(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        var fault = reader.ReadDayMonthYear(out var date);
        return fault.IsFault ? fault : PeriodDays.Starting(date, at, PeriodKind.Day, calendar, out period);
    }

    private static TextFault ReadStage(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var fault = reader.ReadYear(out var first);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkip(Dash))
        {
            return reader.Expected("– (an en dash) and the last year");
        }

        var lastAt = reader.Position;
        fault = reader.ReadYear(out var last);
        if (fault.IsFault)
        {
            return fault;
        }

        period = last > first ? ReportingPeriod.Stage(first, last, calendar) : default;
        return last > first ? default : new TextFault(lastAt, "a last year after the first");
    }

    private static TextFault ReadRange(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var fault = reader.ReadDayMonthYear(out var start);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkip(ToWord))
        {
            return reader.Expected("đến and the last day");
        }

        var endAt = reader.Position;
        fault = reader.ReadDayMonthYear(out var end);
        return fault.IsFault ? fault : PeriodDays.Between(start, startAt, end, endAt, PeriodKind.Range, calendar, out period);
    }

    // "6 tháng đầu năm" is a half-year or the first six months, and whoever reads it knows which.
    private static TextFault ReadMonths(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadNumber(2, out var months) || months > PeriodKinds.MonthsInYear)
        {
            return new TextFault(at, "a number of months, 1 to 12");
        }

        var isLast = reader.TrySkip(LastMonths);
        if (!isLast && !reader.TrySkip(FirstMonths))
        {
            return reader.Expected("tháng đầu năm or tháng cuối năm, and a year");
        }

        if (isLast && months != HalfMonths)
        {
            return new TextFault(at, "6: only the last six months have a name");
        }

        if (!isLast && months == HalfMonths && kind is null)
        {
            return new TextFault(at, "the kind to be named: a half-year, or the cumulative period of six months");
        }

        var read = isLast || (months == HalfMonths && kind == PeriodKind.HalfYear) ? PeriodKind.HalfYear : PeriodKind.Cumulative;
        var fault = OtherKind(at, kind, read);
        if (fault.IsFault)
        {
            return fault;
        }

        fault = reader.ReadYear(out var year);
        if (!fault.IsFault)
        {
            period = read == PeriodKind.HalfYear ? ReportingPeriod.HalfYear(year, isLast ? 2 : 1, calendar) : ReportingPeriod.Cumulative(year, months, calendar);
        }

        return fault;
    }
}
