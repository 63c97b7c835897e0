using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Reads and writes a start and a duration, such as <c>2019-01-01/P9M</c>. The kind determines the unit that is written, so that a period has only one
/// text.</summary>
internal static class SdmxRange
{
    public const string Midnight = "T00:00:00";
    private const string Solidus = "/P";
    private const int MostDigits = 7;

    public static void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        writer.AppendIsoDate(period.Start);
        writer.Append(Solidus);
        writer.AppendNumber(AmountOf(period));
        writer.Append(UnitOf(period.Kind));
    }

    /// <summary>Reads a start and a duration in the form in which they are written: in the unit of the kind, without a time of day.</summary>
    public static TextProblem ReadWritten(ref PeriodReader reader, PeriodKind kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var problem = ReadStart(ref reader, hasTime: false, out var start);
        if (problem.IsProblem)
        {
            return problem;
        }

        var amountAt = reader.Position;
        if (!reader.TryReadNumber(MostDigits, out var amount))
        {
            return reader.Expected("a number from 1, without zeros in front");
        }

        if (!reader.TrySkip(UnitOf(kind)))
        {
            return reader.Expected($"{UnitOf(kind)}, the unit of {kind.Name()}");
        }

        var duration = UnitOf(kind) switch
        {
            'Y' => new Duration(amount * PeriodKinds.MonthsInYear, 0),
            'M' => new Duration(amount, 0),
            _ => new Duration(0, amount),
        };
        return OfDuration(start, startAt, duration, amountAt, kind, calendars, out period);
    }

    /// <summary>Reads any start and duration of whole days: from midnight, in years, months and days in this order.</summary>
    public static TextProblem Read(ref PeriodReader reader, PeriodKind kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var problem = ReadStart(ref reader, hasTime: true, out var start);
        if (problem.IsProblem)
        {
            return problem;
        }

        var durationAt = reader.Position;
        problem = ReadDuration(ref reader, out var duration);
        return problem.IsProblem ? problem : OfDuration(start, startAt, duration, durationAt, kind, calendars, out period);
    }

    private static TextProblem ReadStart(ref PeriodReader reader, bool hasTime, out LocalDate start)
    {
        var problem = reader.ReadIsoDate(out start);
        if (problem.IsProblem)
        {
            return problem;
        }

        var isAtMidnight = hasTime && reader.TrySkip(Midnight);
        return reader.TrySkip(Solidus) ? default
            : reader.Expected(hasTime && !isAtMidnight ? $"/P and a duration, or {Midnight} before it" : "/P and a duration");
    }

    private static TextProblem ReadDuration(ref PeriodReader reader, out Duration duration)
    {
        var (months, days) = (0, 0);
        duration = default;
        ReadOnlySpan<char> units = "YMD";
        do
        {
            if (!reader.TryReadNumber(MostDigits, out var amount))
            {
                return reader.Expected(months + days == 0 ? "a number of years, months or days, from 1 and without zeros in front" : $"the end of the period, or a number and {UnitOf(units)}");
            }

            var unit = 0;
            while (unit < units.Length && !reader.TrySkip(units[unit]))
            {
                unit++;
            }

            if (unit == units.Length)
            {
                return reader.Expected(UnitOf(units));
            }

            months += units[unit] switch { 'Y' => amount * PeriodKinds.MonthsInYear, 'M' => amount, _ => 0 };
            days += units[unit] == 'D' ? amount : 0;
            units = units[(unit + 1)..];
        }
        while (!units.IsEmpty && !reader.AtEnd);

        duration = new Duration(months, days);
        return default;
    }

    private static TextProblem OfDuration(LocalDate start, int startAt, Duration duration, int durationAt, PeriodKind kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        if (kind is PeriodKind.Cumulative or PeriodKind.Stage && duration.Days == 0)
        {
            var problem = PeriodDays.Starting(start, startAt, PeriodKind.Year, calendars, out var year);
            period = problem.IsProblem ? default : PeriodDays.OfMonths(kind, year, duration.Months);
            return problem.IsProblem ? problem
                : period.Kind == kind ? default
                : new TextProblem(durationAt, kind == PeriodKind.Stage ? "2 years or more, the last one not after 9998" : "1 to 12 months");
        }

        period = default;
        var last = duration.LastDayFrom(start);
        return last > DayNumber.Latest
            ? new TextProblem(durationAt, "a last day not after 9999-12-31")
            : PeriodDays.Between(start, startAt, DayNumber.ToDate(last), durationAt, kind, calendars, out period);
    }

    private static int AmountOf(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Cumulative => period.MonthCount,
        PeriodKind.Stage => period.MonthCount / PeriodKinds.MonthsInYear,
        _ => period.Days,
    };

    private static string UnitOf(ReadOnlySpan<char> units) => $"the unit {string.Join(" or ", units.ToArray())}";

    private static char UnitOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Cumulative => 'M',
        PeriodKind.Stage => 'Y',
        _ => 'D',
    };

    /// <summary>A number of months and days, which are added to a day in this order as XML Schema adds them: where a month is too short, its last day is
    /// taken.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Duration(int Months, int Days)
    {
        private static readonly MonthNumber AfterTheLast = MonthNumber.Of(DayNumber.ToDate(DayNumber.Latest)) + 1;

        /// <summary>Returns the number of the last day of the range, which is above <see cref="DayNumber.Latest"/> where there is no such day.</summary>
        public int LastDayFrom(LocalDate start)
        {
            var month = MonthNumber.Of(start) + Months;
            return Days + (month.Value < AfterTheLast.Value ? DayNumber.Of(month.Day(Math.Min(start.Day, month.Days))) - 1
                : DayNumber.Latest + (month == AfterTheLast ? start.Day - 1 : 1));
        }
    }
}
