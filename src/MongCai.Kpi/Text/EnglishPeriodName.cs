using System.Globalization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Periods as English reports call them. Halves and quarters count within the reporting year; months and days are those of the wall calendar.</summary>
internal static class EnglishPeriodName
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static string Of(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Year => Text($"{period.ReportingYear}"),
        PeriodKind.HalfYear => Part(period, "half"),
        PeriodKind.Trimester => Part(period, "trimester"),
        PeriodKind.Quarter => Part(period, "quarter"),
        PeriodKind.Month => Text($"{Month(period.Start)} {period.Start.Year}"),
        PeriodKind.Week => Text($"week {period.Number} of {period.ReportingYear}"),
        PeriodKind.Day => Date(period.Start),
        PeriodKind.Cumulative => period.Number == 1 ? Text($"the first month of {period.ReportingYear}") : Text($"the first {period.Number} months of {period.ReportingYear}"),
        PeriodKind.Stage => Text($"{YearOf(period.Start, period)}–{YearOf(period.End, period)}"),
        PeriodKind.Term => Text($"the term {period.Start.Year}–{period.End.Year}"),
        _ => $"{Date(period.Start)} to {Date(period.End)}",
    };

    private static string Part(ReportingPeriod period, string name) => Text($"the {Ordinals[period.Number - 1]} {name} of {period.ReportingYear}");

    private static int YearOf(LocalDate date, ReportingPeriod period) =>
        ReportingPeriod.Containing(date, PeriodKind.Year, period.Calendar).ReportingYear;

    private static string Date(LocalDate date) => Text($"{date.Day} {Month(date)} {date.Year}");

    private static string Month(LocalDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
