using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of periods.</content>
public static partial class KpiShrink
{
    private const int PlainYear = 2019;
    private const int LeapYear = 2020;

    private static readonly LocalDate PlainDate = new(PlainYear, 1, 1);

    /// <summary>Returns simpler reporting calendars: the January calendar, earlier start months, and the naming by start.</summary>
    /// <param name="value">The calendar to shrink.</param>
    /// <returns>The simpler calendars, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<ReportingCalendar> Smaller(ReportingCalendar value) => value.StartMonth == 1
        ? []
        : [ReportingCalendar.January, .. Integers.Towards(2, value.StartMonth).Select(month => ReportingCalendar.StartingIn(month, value.Naming)), .. value.Naming == YearNaming.ByEnd ? [ReportingCalendar.StartingIn(value.StartMonth, YearNaming.ByStart)] : Array.Empty<ReportingCalendar>()];

    /// <summary>Returns simpler periods: the year 2019, and simpler periods of the same kind.</summary>
    /// <remarks>Within a kind, periods shrink towards the first one of 2019 in the January calendar; a leap day or a week 53 shrinks towards its counterpart in
    /// 2020.</remarks>
    /// <param name="value">The period to shrink.</param>
    /// <returns>The simpler periods, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<ReportingPeriod> Smaller(ReportingPeriod value) =>
        CandidatesFor(value).Where(next => ComplexityOf(next).CompareTo(ComplexityOf(value)) < 0).Distinct();

    /// <summary>Returns simpler sequences: with fewer periods, and with simpler periods.</summary>
    /// <param name="value">The sequence to shrink.</param>
    /// <returns>The simpler sequences, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<PeriodSequence> Smaller(PeriodSequence value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Integers.Towards(1, value.Count).Select(count => value[0].Through(value[count - 1])),
            .. Smaller(value[0]).Where(first => first.IsTiling && CanExtend(first, value.Count)).Select(first => first.Through(first.Shift(value.Count - 1))),
        ];
    }

    /// <summary>Returns simpler closing rules: at the end of the month, and on days nearer to day 1.</summary>
    /// <param name="value">The closing rule to shrink.</param>
    /// <returns>The simpler rules, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<ClosingRule> Smaller(ClosingRule value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Equals(ClosingRule.MonthEnd))
        {
            return [];
        }

        var day = Enumerable.Range(1, 28).FirstOrDefault(day => ClosingRule.OnDay(day).Equals(value));
        return [ClosingRule.MonthEnd, .. day == 0 ? [ClosingRule.OnDay(1)] : Integers.Towards(1, day).Select(ClosingRule.OnDay)];
    }

    /// <summary>Returns the SDMX dialect as the only simpler dialect.</summary>
    /// <param name="value">The dialect to shrink.</param>
    /// <returns>The SDMX dialect, or nothing where the dialect is SDMX.</returns>
    public static IEnumerable<PeriodDialect> Smaller(PeriodDialect value) => value == PeriodDialect.Sdmx ? [] : [PeriodDialect.Sdmx];

    /// <summary>Returns simpler pairs: simpler periods that have a same period last year.</summary>
    /// <param name="value">The pair to shrink.</param>
    /// <returns>The simpler pairs, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<YearOnYear> Smaller(YearOnYear value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var period in Smaller(value.Period))
        {
            if (period.TryGetSamePeriodLastYear(out var pair, WeekCounterpart.SameNumber))
            {
                yield return pair!;
            }
        }
    }

    /// <summary>Returns simpler dates: nearer to 1 January 2019; for a leap day, also that of 2020.</summary>
    /// <param name="value">The date to shrink.</param>
    /// <returns>The simpler dates, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<LocalDate> Smaller(LocalDate value)
    {
        var leapDay = new LocalDate(LeapYear, 2, 29);
        var isLeapDay = value is { Month: 2, Day: 29 };
        return Integers.Towards(0, Period.DaysBetween(PlainDate, value)).Select(static days => PlainDate.PlusDays(days)).Concat(isLeapDay && value != leapDay ? [leapDay] : []).Where(next => DistanceOf(next) < DistanceOf(value));
    }

    /// <summary>Returns simpler intervals of days: with fewer days, and with a simpler first day.</summary>
    /// <param name="value">The interval to shrink.</param>
    /// <returns>The simpler intervals, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<DateInterval> Smaller(DateInterval value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Integers.Towards(1, value.Length).Select(days => new DateInterval(value.Start, value.Start.PlusDays(days - 1))),
            .. Smaller(value.Start).Select(first => new DateInterval(first, first.PlusDays(value.Length - 1))),
        ];
    }

    /// <summary>Returns simpler instants: nearer to the first second of 2019.</summary>
    /// <param name="value">The instant to shrink.</param>
    /// <returns>The simpler instants, in the order in which FsCheck tries them.</returns>
    public static IEnumerable<Instant> Smaller(Instant value)
    {
        var origin = Instant.FromUtc(PlainYear, 1, 1, 0, 0).ToUnixTimeSeconds();
        var second = Moments.WholeSecond(value);
        var part = value - second;
        var nanoseconds = Integers.Towards(0, part.SubsecondNanoseconds).Select(next => second + Duration.FromNanoseconds(next));
        var seconds = Integers.Towards(origin, value.ToUnixTimeSeconds()).Select(Instant.FromUnixTimeSeconds);
        return part == Duration.Zero ? seconds : seconds.Append(second).Concat(seconds.Select(next => next + part)).Concat(nanoseconds.Skip(1));
    }

    private static int DistanceOf(LocalDate date) => Math.Abs(Period.DaysBetween(PlainDate, date));

    private static bool CanExtend(ReportingPeriod first, int count) =>
        first.DistanceTo(Calendars.First(first.Kind, Calendars.LastYear, first.Calendar)) >= count;

    private static IEnumerable<ReportingPeriod> CandidatesFor(ReportingPeriod value)
    {
        var (kind, calendar) = (value.Kind, value.Calendar);
        yield return ReportingPeriod.Year(PlainYear);
        if (!value.IsTiling)
        {
            foreach (var next in OfOwnDays(value))
            {
                yield return next;
            }

            yield break;
        }

        yield return Calendars.First(PeriodKind.Year, PlainYear, calendar);
        yield return Calendars.First(kind, PlainYear, ReportingCalendar.January);
        foreach (var next in Smaller(calendar))
        {
            yield return kind == PeriodKind.Day && value.Start.Year is > 1 and < Calendars.LastYear
                ? ReportingPeriod.Day(value.Start, next)
                : AtPlaceOf(value, value.ReportingYear, next);
        }

        yield return AtPlaceOf(value, PlainYear, calendar);
        yield return AtPlaceOf(value, LeapYear, calendar);
        if (kind == PeriodKind.Day)
        {
            yield return ReportingPeriod.Day(new LocalDate(LeapYear, 2, 29), calendar);
        }

        foreach (var year in Integers.Towards(PlainYear, value.ReportingYear))
        {
            yield return AtPlaceOf(value, year, calendar);
        }

        foreach (var index in Integers.Towards(1, value.Number))
        {
            yield return Calendars.First(kind, value.ReportingYear, calendar).Shift(index - 1);
        }
    }

    // The result is the period at the same place of another year or calendar, or the last one where that year has fewer periods.
    private static ReportingPeriod AtPlaceOf(ReportingPeriod value, int year, ReportingCalendar calendar) =>
        Calendars.First(value.Kind, year, calendar).Shift(Math.Min(value.Number, Calendars.CountIn(value.Kind, year, calendar)) - 1);

    private static IEnumerable<ReportingPeriod> OfOwnDays(ReportingPeriod value)
    {
        var calendar = value.Calendar;
        switch (value.Kind)
        {
            case PeriodKind.Cumulative:
                return
                [
                    .. Smaller(calendar).Select(next => ReportingPeriod.Cumulative(value.ReportingYear, value.Number, next)),
                    .. Integers.Towards(PlainYear, value.ReportingYear).Select(year => ReportingPeriod.Cumulative(year, value.Number, calendar)),
                    .. Integers.Towards(1, value.Number).Select(months => ReportingPeriod.Cumulative(value.ReportingYear, months, calendar)),
                ];
            case PeriodKind.Stage:
                var years = value.SplitInto(PeriodKind.Year);
                var (first, last) = (years[0].ReportingYear, years[^1].ReportingYear);
                return
                [
                    .. Smaller(calendar).Select(next => ReportingPeriod.Stage(first, last, next)),
                    .. Integers.Towards(PlainYear, first).Where(next => next + last - first <= Calendars.LastYear).Select(next => ReportingPeriod.Stage(next, next + last - first, calendar)),
                    .. Integers.Towards(first + 1, last).Select(next => ReportingPeriod.Stage(first, next, calendar)),
                ];
            default:
                return
                [
                    .. Smaller(calendar).Select(next => OfDays(value.Kind, value.ToDateInterval(), next)),
                    .. Smaller(value.ToDateInterval()).Select(days => OfDays(value.Kind, days, calendar)),
                ];
        }
    }

    private static ReportingPeriod OfDays(PeriodKind kind, DateInterval days, ReportingCalendar calendar) =>
        kind == PeriodKind.Term ? ReportingPeriod.Term(days.Start, days.End, calendar) : ReportingPeriod.Range(days.Start, days.End, calendar);

    // The parts are those that make a period less simple, the most important first. Each step of shrinking lowers their combination.
    private static (int Kind, int Calendar, int Years, int Days, int Place) ComplexityOf(ReportingPeriod period) => period switch
    {
        { IsTiling: true } => ((int)period.Kind, ComplexityOf(period.Calendar), Math.Abs(period.ReportingYear - PlainYear), 0, period.Number),
        { Kind: PeriodKind.Cumulative } => ((int)period.Kind, ComplexityOf(period.Calendar), Math.Abs(period.ReportingYear - PlainYear), 0, period.Number),
        { Kind: PeriodKind.Stage } => ((int)period.Kind, ComplexityOf(period.Calendar), 0, period.SplitInto(PeriodKind.Year).Count, DistanceOf(period.Start)),
        _ => ((int)period.Kind, ComplexityOf(period.Calendar), 0, period.Days, DistanceOf(period.Start)),
    };

    private static int ComplexityOf(ReportingCalendar calendar) => (2 * calendar.StartMonth) + (int)calendar.Naming;
}
