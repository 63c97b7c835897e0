using NodaTime;

namespace MongCai.Kpi;

/// <summary>Finds the period that has given days, for the dialects that write days and not places in a year.</summary>
internal static class PeriodDays
{
    /// <summary>Finds the period of a tiling kind that starts on a day, in the first calendar that has one.</summary>
    public static TextProblem Starting(LocalDate start, int startAt, PeriodKind kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        foreach (var calendar in calendars)
        {
            if (ReportingPeriod.TryContaining(start, kind, calendar, out period) && period.Start == start)
            {
                return default;
            }
        }

        period = default;
        return new TextProblem(startAt, $"the first day of {kind.Name()} of {NamesOf(calendars)}, in the years 1 to {ReportingCalendar.LastYear}");
    }

    /// <summary>Finds the period of a kind from one day to another, in the first calendar that has a period starting there.</summary>
    public static TextProblem Between(LocalDate start, int startAt, LocalDate end, int endAt, PeriodKind kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        if (end < start)
        {
            return new TextProblem(endAt, "a last day that is not before the first");
        }

        if (kind is PeriodKind.Term or PeriodKind.Range)
        {
            period = kind == PeriodKind.Term ? ReportingPeriod.Term(start, end, calendars[0]) : ReportingPeriod.Range(start, end, calendars[0]);
            return default;
        }

        var problem = Starting(start, startAt, kind.IsTiling() ? kind : PeriodKind.Year, calendars, out var first);
        if (problem.IsProblem)
        {
            return problem;
        }

        var months = MonthNumber.Of(end) - MonthNumber.Of(start) + 1;
        period = kind.IsTiling() ? first : OfMonths(kind, first, months);
        return period.Kind == kind && period.End == end ? default : new TextProblem(endAt, $"the last day of {kind.Name()} that starts there");
    }

    /// <summary>Names the calendars for a message.</summary>
    public static string NamesOf(scoped ReadOnlySpan<ReportingCalendar> calendars) =>
        calendars.Length == 1 ? $"the calendar {calendars[0]}" : $"one of the calendars {string.Join(", ", calendars.ToArray())}";

    /// <summary>Returns a cumulative period or a stage of a number of months from the start of a year, or the year itself where there is no such
    /// period.</summary>
    public static ReportingPeriod OfMonths(PeriodKind kind, ReportingPeriod year, int months) => (kind, months) switch
    {
        (PeriodKind.Cumulative, <= PeriodKinds.MonthsInYear) => ReportingPeriod.Cumulative(year.ReportingYear, months, year.Calendar),
        (PeriodKind.Stage, > PeriodKinds.MonthsInYear) when months % PeriodKinds.MonthsInYear == 0
            && ReportingCalendar.HasYear(year.ReportingYear + (months / PeriodKinds.MonthsInYear) - 1) =>
            ReportingPeriod.Stage(year.ReportingYear, year.ReportingYear + (months / PeriodKinds.MonthsInYear) - 1, year.Calendar),
        _ => year,
    };
}
