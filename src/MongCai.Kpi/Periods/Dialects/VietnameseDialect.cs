using NodaTime;

namespace MongCai.Kpi;

/// <summary>The dialect of the names of periods in Vietnamese reports, which are written in lower case.</summary>
internal sealed partial class VietnameseDialect() : PeriodDialect("Vietnamese")
{
    private const string YearWord = "năm ";
    private const string QuarterWord = "quý ";
    private const string MonthWord = "tháng ";
    private const string WeekWord = "tuần ";
    private const string DayWord = "ngày ";
    private const string StageWord = "giai đoạn ";
    private const string TermWord = "nhiệm kỳ ";
    private const string FromWord = "từ ";
    private const string ToWord = " đến ";
    private const string FirstMonths = " tháng đầu năm ";
    private const string LastMonths = " tháng cuối năm ";
    private const string OfMonthWord = " tháng ";
    private const string OfYearWord = " năm ";
    private const char Dash = '–';
    private const char Slash = '/';
    private const int HalfMonths = 6;

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    private protected override string? WhyNot(ReportingPeriod period) =>
        period.Kind == PeriodKind.Trimester ? $"it has no name for {period.Kind.Name()}" : null;

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        switch (period.Kind)
        {
            case PeriodKind.Year:
                writer.Append(YearWord);
                WriteYear(ref writer, period.ReportingYear);
                break;
            case PeriodKind.HalfYear:
                writer.AppendNumber(HalfMonths);
                writer.Append(period.Number == 1 ? FirstMonths : LastMonths);
                WriteYear(ref writer, period.ReportingYear);
                break;
            case PeriodKind.Quarter:
                writer.Append(QuarterWord);
                writer.Append(Quarters[period.Number - 1]);
                WriteOfYear(ref writer, period.ReportingYear);
                break;
            case PeriodKind.Month:
                writer.Append(MonthWord);
                writer.AppendNumber(period.Start.Month);
                WriteOfYear(ref writer, period.Start.Year);
                break;
            case PeriodKind.Week:
                writer.Append(WeekWord);
                writer.AppendNumber(period.Number);
                WriteOfYear(ref writer, period.ReportingYear);
                break;
            case PeriodKind.Day:
                writer.Append(DayWord);
                WriteDate(ref writer, period.Start);
                break;
            case PeriodKind.Cumulative:
                writer.AppendNumber(period.Number);
                writer.Append(FirstMonths);
                WriteYear(ref writer, period.ReportingYear);
                break;
            default:
                WriteSpan(ref writer, period);
                break;
        }
    }

    private static void WriteSpan(ref SpanWriter writer, ReportingPeriod period)
    {
        switch (period.Kind)
        {
            case PeriodKind.Stage:
                var years = period.SplitInto(PeriodKind.Year);
                writer.Append(StageWord);
                WriteYear(ref writer, years[0].ReportingYear);
                writer.Append(Dash);
                WriteYear(ref writer, years[^1].ReportingYear);
                break;
            case PeriodKind.Term:
                writer.Append(TermWord);
                WriteYear(ref writer, period.Start.Year);
                writer.Append(Dash);
                WriteYear(ref writer, period.End.Year);
                break;
            default:
                writer.Append(FromWord);
                WriteDate(ref writer, period.Start);
                writer.Append(ToWord);
                WriteDate(ref writer, period.End);
                break;
        }
    }

    private static void WriteYear(ref SpanWriter writer, int year) => writer.AppendNumber(year, PeriodText.YearDigits);

    private static void WriteOfYear(ref SpanWriter writer, int year)
    {
        writer.Append(Slash);
        WriteYear(ref writer, year);
    }

    private static void WriteDate(ref SpanWriter writer, LocalDate date)
    {
        writer.AppendNumber(date.Day);
        writer.Append(Slash);
        writer.AppendNumber(date.Month);
        WriteOfYear(ref writer, date.Year);
    }
}
