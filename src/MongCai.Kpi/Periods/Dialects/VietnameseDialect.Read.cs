namespace MongCai.Kpi;

internal sealed partial class VietnameseDialect
{
    private const string AName = "năm, quý, tháng, tuần, ngày, giai đoạn, từ, or a number of months";

    private protected override TextProblem Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        if (reader.AtDigit)
        {
            return ReadMonths(ref reader, kind, calendars[0], out period);
        }

        if (reader.TrySkipWord(TermWord))
        {
            return new TextProblem(0, "a period with its days: a term of office is only written");
        }

        PeriodKind? read = reader.TrySkipWord(YearWord) ? PeriodKind.Year
            : reader.TrySkipWord(QuarterWord) ? PeriodKind.Quarter
            : reader.TrySkipWord(MonthWord) ? PeriodKind.Month
            : reader.TrySkipWord(WeekWord) ? PeriodKind.Week
            : reader.TrySkipWord(DayWord) ? PeriodKind.Day
            : reader.TrySkipWord(StageWord) ? PeriodKind.Stage
            : reader.TrySkipWord(FromWord) ? PeriodKind.Range
            : null;
        if (read is not { } found)
        {
            return reader.Expected(AName);
        }

        var problem = OtherKind(0, kind, found);
        return problem.IsProblem ? problem : found switch
        {
            PeriodKind.Year => ReadYear(ref reader, calendars[0], out period),
            PeriodKind.Quarter => ReadQuarter(ref reader, calendars[0], out period),
            PeriodKind.Month => ReadMonth(ref reader, calendars, out period),
            PeriodKind.Week => ReadWeek(ref reader, calendars[0], out period),
            PeriodKind.Day => ReadDay(ref reader, calendars, out period),
            PeriodKind.Stage => ReadStage(ref reader, calendars[0], out period),
            _ => ReadRange(ref reader, calendars, out period),
        };
    }

    private static TextProblem ReadYear(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        var problem = reader.ReadYear(out var year);
        period = problem.IsProblem ? default : ReportingPeriod.Year(year, calendar);
        return problem;
    }

    private static TextProblem ReadQuarter(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var quarter = ReadQuarterNumber(ref reader);
        if (quarter == 0)
        {
            return reader.Expected("I, II, III or IV, or 1 to 4");
        }

        var problem = ReadOfYear(ref reader, out var year);
        period = problem.IsProblem ? default : ReportingPeriod.Quarter(year, quarter, calendar);
        return problem;
    }

    private static int ReadQuarterNumber(ref PeriodReader reader)
    {
        for (var quarter = Quarters.Length; quarter > 0; quarter--)
        {
            if (reader.TrySkip(Quarters[quarter - 1]) || reader.TrySkip((char)('0' + quarter)))
            {
                return quarter;
            }
        }

        return 0;
    }

    private static TextProblem ReadWeek(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadOneOrTwoDigits(out var week))
        {
            return reader.Expected("a week, 1 to 53");
        }

        var problem = ReadOfYear(ref reader, out var year);
        if (problem.IsProblem)
        {
            return problem;
        }

        var exists = week <= ReportingPeriod.CountIn(PeriodKind.Week, year, calendar);
        period = exists ? ReportingPeriod.Week(year, week, calendar) : default;
        return exists ? default : new TextProblem(at, "a week that the year has");
    }

    private static TextProblem ReadStage(ref PeriodReader reader, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var problem = reader.ReadYear(out var first);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!TrySkipDash(ref reader))
        {
            return reader.Expected("– or -, with a space on both sides or none, and the last year");
        }

        var lastAt = reader.Position;
        problem = reader.ReadYear(out var last);
        if (problem.IsProblem)
        {
            return problem;
        }

        period = last > first ? ReportingPeriod.Stage(first, last, calendar) : default;
        return last > first ? default : new TextProblem(lastAt, "a last year after the first");
    }

    private static bool TrySkipDash(ref PeriodReader reader) =>
        reader.TrySkip(Dash) || reader.TrySkip('-') || reader.TrySkip(" – ") || reader.TrySkip(" - ");

    // The text "6 tháng đầu năm" is a half-year or the first six months; only the caller knows which, and has to name the kind.
    private static TextProblem ReadMonths(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var at = reader.Position;
        if (!reader.TryReadOneOrTwoDigits(out var months) || months > PeriodKinds.MonthsInYear)
        {
            return new TextProblem(at, "a number of months, 1 to 12");
        }

        var isLast = reader.TrySkipWord(LastMonths);
        if (!isLast && !reader.TrySkipWord(FirstMonths))
        {
            return reader.Expected("tháng đầu năm or tháng cuối năm, and a year");
        }

        if (isLast && months != HalfMonths)
        {
            return new TextProblem(at, "6: only the last six months have a name");
        }

        if (!isLast && months == HalfMonths && kind is null)
        {
            return new TextProblem(at, "the kind to be named, HalfYear or Cumulative: a half-year, or the first six months added up");
        }

        var read = isLast || (months == HalfMonths && kind == PeriodKind.HalfYear) ? PeriodKind.HalfYear : PeriodKind.Cumulative;
        var problem = OtherKind(at, kind, read);
        if (problem.IsProblem)
        {
            return problem;
        }

        problem = reader.ReadYear(out var year);
        if (!problem.IsProblem)
        {
            period = read == PeriodKind.HalfYear ? ReportingPeriod.HalfYear(year, isLast ? 2 : 1, calendar) : ReportingPeriod.Cumulative(year, months, calendar);
        }

        return problem;
    }

    private static TextProblem ReadOfYear(ref PeriodReader reader, out int year)
    {
        year = 0;
        return reader.TrySkip(Slash) || reader.TrySkipWord(OfYearWord) ? reader.ReadYear(out year) : reader.Expected("/ or năm, and a year of four digits");
    }
}
