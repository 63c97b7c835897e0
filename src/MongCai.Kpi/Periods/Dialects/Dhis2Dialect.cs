using NodaTime;

namespace MongCai.Kpi;

/// <summary>The dialect of the period identifiers of DHIS2 (developer manual, date and period format).</summary>
internal sealed partial class Dhis2Dialect() : PeriodDialect("DHIS2")
{
    private const int January = 1;
    private const int April = 4;
    private const int July = 7;
    private const int October = 10;
    private const int November = 11;

    private protected override string? WhyNot(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month or PeriodKind.Day => null,
        PeriodKind.Week => IsoWeek(period) is { } week && ReportingCalendar.HasYear(week.ReportingYear) ? null : "its year is outside 1 to 9998",
        PeriodKind.Year when period.Calendar.StartMonth == November => null,
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
                writer.AppendNumber(week.Number);
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
                writer.AppendNumber(start.Month == November ? period.ReportingYear : start.Year, PeriodText.YearDigits);
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
        October => "Oct",
        _ => "Nov",
    };

    private static ReportingPeriod IsoWeek(ReportingPeriod week)
    {
        _ = ReportingPeriod.TryContaining(week.Start, PeriodKind.Week, ReportingCalendar.January, out var same);
        return same;
    }
}
