using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

internal sealed partial class Dhis2Dialect
{
    private const string AKind = "the end, April, July, Oct, Nov, S, AprilS, Q, W or the two digits of a month";

    private protected override TextProblem Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        if (!reader.TryReadDigits(PeriodText.YearDigits, out var year))
        {
            return reader.Expected("a year of four digits");
        }

        var kindAt = reader.Position;
        var problem = ReadRest(ref reader, year, out var id);
        problem = problem.IsProblem ? problem : OtherKind(kindAt, kind, id.Kind);
        problem = problem.IsProblem ? problem : reader.ReadEnd();
        return problem.IsProblem ? problem : Find(id, kindAt, calendars, out period);
    }

    /// <summary>Finds the period of an id: in the calendar that the id names, where it is among the given ones, or else in the first calendar that has a period
    /// with the same days.</summary>
    private static TextProblem Find(in Id id, int kindAt, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var isFitting = !id.Kind.IsMonthTile();
        foreach (var calendar in calendars)
        {
            if (calendar.StartMonth == id.FirstMonth)
            {
                return PeriodDays.Starting(id.StartIn(calendar), 0, id.Kind, [calendar], out period);
            }

            isFitting = isFitting || (id.Start.Month - calendar.StartMonth) % id.Kind.Months() == 0;
        }

        return isFitting
            ? PeriodDays.Starting(id.Start, 0, id.Kind, calendars, out period)
            : new TextProblem(kindAt, $"{id.Kind.Name()} of {PeriodDays.NamesOf(calendars)} (for this one pass {CallFor(id.FirstMonth)})");
    }

    private static string CallFor(int firstMonth) => firstMonth switch
    {
        January => "ReportingCalendar.January",
        November => "ReportingCalendar.StartingIn(11, YearNaming.ByStart) or StartingIn(11, YearNaming.ByEnd), as the system calls its years",
        _ => $"ReportingCalendar.StartingIn({firstMonth.ToString(System.Globalization.CultureInfo.InvariantCulture)}, YearNaming.ByStart)",
    };

    private static TextProblem ReadRest(ref PeriodReader reader, int year, out Id id) =>
        reader.TrySkip('W') ? ReadWeek(ref reader, year, out id)
        : reader.TrySkip('Q') ? ReadPart(ref reader, year, January, PeriodKind.Quarter, "1 to 4", out id)
        : reader.TrySkip('S') ? ReadPart(ref reader, year, January, PeriodKind.HalfYear, "1 or 2", out id)
        : reader.TrySkip("AprilS") ? ReadPart(ref reader, year, April, PeriodKind.HalfYear, "1 or 2", out id)
        : reader.AtDigit ? ReadMonthOrDay(ref reader, year, out id)
        : ReadYear(ref reader, year, out id);

    private static TextProblem ReadYear(ref PeriodReader reader, int year, out Id id)
    {
        var month = reader.AtEnd ? January
            : reader.TrySkip(NameOf(April)) ? April
            : reader.TrySkip(NameOf(July)) ? July
            : reader.TrySkip(NameOf(October)) ? October
            : reader.TrySkip(NameOf(November)) ? November
            : 0;
        id = month == 0 ? default : new Id(PeriodKind.Year, new LocalDate(year, month, 1), month);
        return month == 0 ? reader.Expected(AKind) : default;
    }

    private static TextProblem ReadMonthOrDay(ref PeriodReader reader, int year, out Id id)
    {
        id = default;
        var at = reader.Position;
        if (!reader.TryReadDigits(2, out var month) || month is < 1 or > PeriodKinds.MonthsInYear)
        {
            return new TextProblem(at, "a month, 01 to 12");
        }

        if (reader.AtEnd)
        {
            id = new Id(PeriodKind.Month, new LocalDate(year, month, 1));
            return default;
        }

        at = reader.Position;
        if (!reader.TryReadDigits(2, out var day))
        {
            return new TextProblem(at, "the end of the period, or a day of two digits");
        }

        var problem = PeriodReader.Date(year, month, day, at, out var date);
        id = new Id(PeriodKind.Day, date);
        return problem;
    }

    private static TextProblem ReadPart(ref PeriodReader reader, int year, int firstMonth, PeriodKind kind, string indexes, out Id id)
    {
        var at = reader.Position;
        var exists = reader.TryReadDigits(1, out var index) && index >= 1 && index <= kind.PerYear();
        var month = MonthNumber.Of(year, firstMonth) + ((index - 1) * kind.Months());
        exists = exists && month.Year <= ReportingCalendar.LastYear + 1;
        id = exists ? new Id(kind, month.FirstDay, firstMonth) : default;
        return exists ? default : new TextProblem(at, indexes);
    }

    private static TextProblem ReadWeek(ref PeriodReader reader, int year, out Id id)
    {
        var at = reader.Position;
        id = default;
        if (!ReportingCalendar.HasYear(year))
        {
            return new TextProblem(0, "a year of weeks, 0001 to 9998");
        }

        var last = ReportingPeriod.CountIn(PeriodKind.Week, year, ReportingCalendar.January);
        if (!reader.TryReadNumber(2, out var week) || week > last)
        {
            return new TextProblem(at, last == 52 ? "1 to 52, without a zero in front" : "1 to 53, without a zero in front");
        }

        id = new Id(PeriodKind.Week, ReportingPeriod.Week(year, week).Start);
        return default;
    }

    /// <summary>The meaning of an id: its kind, its first day, and the month in which the years that it names start; the month is 0 where it names
    /// none.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Id(PeriodKind Kind, LocalDate Start, int FirstMonth = 0)
    {
        /// <summary>Returns the first day, which for a year from November depends on how the calendar names its years.</summary>
        public LocalDate StartIn(ReportingCalendar calendar) =>
            Kind == PeriodKind.Year && FirstMonth == November ? calendar.FirstMonthOf(Start.Year).FirstDay : Start;
    }
}
