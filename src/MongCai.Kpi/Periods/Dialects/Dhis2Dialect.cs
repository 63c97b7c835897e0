using NodaTime;

namespace MongCai.Kpi;

/// <summary>The period identifiers of DHIS2 (developer manual, date and period format).</summary>
internal sealed class Dhis2Dialect() : PeriodDialect("DHIS2")
{
    private const int January = 1;
    private const int April = 4;
    private const int July = 7;
    private const int October = 10;

    private const string AKind = "the end, April, July, Oct, S, AprilS, Q, W or the two digits of a month";

    private protected override string? WhyNot(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month or PeriodKind.Day => null,
        PeriodKind.Week => IsoWeek(period) is { } week && ReportingCalendar.HasYear(week.ReportingYear) ? null : "its year is outside 1 to 9998",
        PeriodKind.Year or PeriodKind.HalfYear or PeriodKind.Quarter when period.Start.Month % 3 != 1 =>
            $"it has no id for {period.Kind.Name()} from month {period.Start.Month}",
        PeriodKind.Year or PeriodKind.HalfYear or PeriodKind.Quarter => null,
        var kind => $"it has no id for {kind.Name()}",
    };

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        var start = period.Start;
        switch (period.Kind)
        {
            case PeriodKind.Week:
                var week = IsoWeek(period);
                writer.AppendNumber(week.ReportingYear, PeriodText.YearDigits);
                writer.Append('W');
                writer.AppendNumber(week.Index);
                break;
            case PeriodKind.HalfYear:
                WriteHalf(ref writer, start, FirstMonthOfHalves(start));
                break;
            case PeriodKind.Quarter:
                writer.AppendNumber(start.Year, PeriodText.YearDigits);
                writer.Append('Q');
                writer.AppendNumber(((start.Month - 1) / 3) + 1);
                break;
            case PeriodKind.Year:
                writer.AppendNumber(start.Year, PeriodText.YearDigits);
                writer.Append(NameOf(start.Month));
                break;
            default:
                writer.AppendNumber(start.Year, PeriodText.YearDigits);
                writer.AppendNumber(start.Month, 2);
                if (period.Kind == PeriodKind.Day)
                {
                    writer.AppendNumber(start.Day, 2);
                }

                break;
        }
    }

    private protected override TextFault Read(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (!reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected("a year of four digits");
        }

        var kindAt = reader.Position;
        var fault = ReadRest(ref reader, year, out var start, out var read);
        if (fault.IsFault)
        {
            return fault;
        }

        fault = OtherKind(kindAt, kind, read);
        if (fault.IsFault)
        {
            return fault;
        }

        fault = reader.ReadEnd();
        return fault.IsFault ? fault : PeriodDays.Starting(start, 0, read, calendar, out period);
    }

    private static TextFault ReadRest(ref PeriodReader reader, int year, out LocalDate start, out PeriodKind kind)
    {
        start = default;
        kind = PeriodKind.Week;
        if (reader.TrySkip('W'))
        {
            return ReadWeek(ref reader, year, out start);
        }

        kind = PeriodKind.Quarter;
        if (reader.TrySkip('Q'))
        {
            return ReadPart(ref reader, year, January, months: 3, "1 to 4", out start);
        }

        kind = PeriodKind.HalfYear;
        if (reader.TrySkip('S'))
        {
            return ReadPart(ref reader, year, January, months: 6, "1 or 2", out start);
        }

        if (reader.TrySkip("AprilS"))
        {
            return ReadPart(ref reader, year, April, months: 6, "1 or 2", out start);
        }

        kind = PeriodKind.Year;
        return !reader.AtDigit ? ReadYear(ref reader, year, out start) : ReadMonthOrDay(ref reader, year, out start, out kind);
    }

    private static TextFault ReadYear(ref PeriodReader reader, int year, out LocalDate start)
    {
        var month = reader.AtEnd ? January
            : reader.TrySkip(NameOf(April)) ? April
            : reader.TrySkip(NameOf(July)) ? July
            : reader.TrySkip(NameOf(October)) ? October
            : 0;
        start = month == 0 ? default : new LocalDate(year, month, 1);
        return month == 0 ? reader.Expected(AKind) : default;
    }

    private static TextFault ReadMonthOrDay(ref PeriodReader reader, int year, out LocalDate start, out PeriodKind kind)
    {
        var at = reader.Position;
        kind = PeriodKind.Month;
        if (!reader.TryReadDigits(2, out var month) || month is < 1 or > PeriodKinds.MonthsInYear)
        {
            start = default;
            return new TextFault(at, "a month, 01 to 12");
        }

        if (reader.AtEnd)
        {
            start = new LocalDate(year, month, 1);
            return default;
        }

        at = reader.Position;
        kind = PeriodKind.Day;
        if (!reader.TryReadDigits(2, out var day))
        {
            start = default;
            return new TextFault(at, "the end of the period, or a day of two digits");
        }

        return PeriodReader.Date(year, month, day, at, out start);
    }

    private static TextFault ReadPart(ref PeriodReader reader, int year, int firstMonth, int months, string indexes, out LocalDate start)
    {
        var at = reader.Position;
        var exists = reader.TryReadDigits(1, out var index) && index >= 1 && index <= PeriodKinds.MonthsInYear / months;
        var month = MonthNumber.Of(year, firstMonth) + ((index - 1) * months);
        exists = exists && month.Year <= ReportingCalendar.LastYear + 1;
        start = exists ? month.FirstDay : default;
        return exists ? default : new TextFault(at, indexes);
    }

    private static TextFault ReadWeek(ref PeriodReader reader, int year, out LocalDate start)
    {
        var at = reader.Position;
        start = default;
        if (!ReportingCalendar.HasYear(year))
        {
            return new TextFault(0, "a year of weeks, 0001 to 9998");
        }

        var last = ReportingPeriod.CountIn(PeriodKind.Week, year, ReportingCalendar.January);
        if (!reader.TryReadNumber(2, out var week) || week > last)
        {
            return new TextFault(at, last == 52 ? "1 to 52, without a zero in front" : "1 to 53, without a zero in front");
        }

        start = ReportingPeriod.Week(year, week).Start;
        return default;
    }

    private static void WriteHalf(ref SpanWriter writer, LocalDate start, int firstMonth)
    {
        writer.AppendNumber(start.Year, PeriodText.YearDigits);
        writer.Append(firstMonth == January ? "S" : "AprilS");
        writer.Append(start.Month == firstMonth ? '1' : '2');
    }

    private static int FirstMonthOfHalves(LocalDate start) => start.Month % 6 == 1 ? January : April;

    private static string NameOf(int month) => month switch
    {
        January => string.Empty,
        April => "April",
        July => "July",
        _ => "Oct",
    };

    private static ReportingPeriod IsoWeek(ReportingPeriod week)
    {
        _ = ReportingPeriod.TryContaining(week.Start, PeriodKind.Week, ReportingCalendar.January, out var same);
        return same;
    }
}
