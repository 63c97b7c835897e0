using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Names periods as reports in a language do. Halves and quarters count within the reporting year; months and days are those of the ordinary calendar.
/// </summary>
internal static class PeriodNames
{
    private const int ShortYear = 100;
    private const int ShortYearDigits = 2;

    /// <summary>Returns the name of a period in the words of a lexicon.</summary>
    public static string Name(this Lexicon lexicon, ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Year => lexicon.OfYear(LexiconKeys.Year, LexiconKeys.YearFiscal, period),
        PeriodKind.HalfYear => lexicon.OfYear(LexiconKeys.HalfYears[period.Number - 1], LexiconKeys.HalfYearsFiscal[period.Number - 1], period),
        PeriodKind.Trimester when lexicon.Has(LexiconKeys.Trimesters[period.Number - 1]) =>
            lexicon.OfYear(LexiconKeys.Trimesters[period.Number - 1], LexiconKeys.TrimestersFiscal[period.Number - 1], period),
        PeriodKind.Quarter => lexicon.OfYear(LexiconKeys.Quarters[period.Number - 1], LexiconKeys.QuartersFiscal[period.Number - 1], period),
        PeriodKind.Month => lexicon.Say(LexiconKeys.Month, PhrasePart.Of(period.Start.Month), lexicon.MonthName(period.Start), PhrasePart.Of(period.Start.Year)),
        PeriodKind.Week => lexicon.Numbered(LexiconKeys.Week, LexiconKeys.WeekFiscal, period),
        PeriodKind.Day => lexicon.Say(LexiconKeys.Day, lexicon.Date(period.Start)),
        PeriodKind.Cumulative when period.Number == 1 && lexicon.Has(LexiconKeys.FirstMonth) => lexicon.OfYear(LexiconKeys.FirstMonth, LexiconKeys.FirstMonthFiscal, period),
        PeriodKind.Cumulative => lexicon.Numbered(LexiconKeys.Cumulative, LexiconKeys.CumulativeFiscal, period),
        PeriodKind.Stage => lexicon.Stage(period),
        PeriodKind.Term => lexicon.Say(LexiconKeys.Term, PhrasePart.Of(period.Start.Year), PhrasePart.Of(period.End.Year)),
        _ => lexicon.Say(LexiconKeys.Range, lexicon.Date(period.Start), lexicon.Date(period.End)),
    };

    private static string OfYear(this Lexicon lexicon, LexiconKey key, LexiconKey fiscal, ReportingPeriod period) =>
        period.Calendar.IsJanuary ? lexicon.Say(key, PhrasePart.Of(period.ReportingYear)) : lexicon.Say(fiscal, key, lexicon.FiscalYear(period.Start, period));

    private static string Numbered(this Lexicon lexicon, LexiconKey key, LexiconKey fiscal, ReportingPeriod period) =>
        period.Calendar.IsJanuary
            ? lexicon.Say(key, lexicon.Counted(period.Number), PhrasePart.Of(period.ReportingYear))
            : lexicon.Say(fiscal, key, lexicon.Counted(period.Number), lexicon.FiscalYear(period.ReportingYear, period.Calendar));

    private static PhrasePart Counted(this Lexicon lexicon, int number) => PhrasePart.Of(number, form: lexicon.Plurals.FormOf(number));

    private static string Stage(this Lexicon lexicon, ReportingPeriod period)
    {
        var (first, last) = (YearOf(period.Start, period), YearOf(period.End, period));
        return period.Calendar.IsJanuary
            ? lexicon.Say(LexiconKeys.Stage, PhrasePart.Of(first), PhrasePart.Of(last))
            : lexicon.Say(LexiconKeys.StageFiscal, LexiconKeys.Stage, lexicon.FiscalYear(first, period.Calendar), lexicon.FiscalYear(last, period.Calendar));
    }

    private static string FiscalYear(this Lexicon lexicon, LocalDate date, ReportingPeriod period) => lexicon.FiscalYear(YearOf(date, period), period.Calendar);

    // A year that does not begin in January lies in two calendar years and is named by both, because one of them alone would be ambiguous.
    private static string FiscalYear(this Lexicon lexicon, int year, ReportingCalendar calendar)
    {
        var start = calendar.Naming == YearNaming.ByStart ? year : year - 1;
        return lexicon.Say(
            LexiconKeys.FiscalLabel, PhrasePart.Of(start), PhrasePart.Of(start + 1), PhrasePart.Of((start + 1) % ShortYear, ShortYearDigits), PhrasePart.Of(year));
    }

    private static string Date(this Lexicon lexicon, LocalDate date)
    {
        return date.Day == 1 && lexicon.Has(LexiconKeys.FirstOfMonth)
            ? lexicon.Say(LexiconKeys.FirstOfMonth, PhrasePart.Of(date.Month), lexicon.MonthName(date), PhrasePart.Of(date.Year))
            : lexicon.Say(LexiconKeys.Date, PhrasePart.Of(date.Day), PhrasePart.Of(date.Month), lexicon.MonthName(date), PhrasePart.Of(date.Year));
    }

    private static string MonthName(this Lexicon lexicon, LocalDate date) => lexicon.Say(LexiconKeys.MonthNames[date.Month - 1]);

    private static int YearOf(LocalDate date, ReportingPeriod period) => ReportingPeriod.Containing(date, PeriodKind.Year, period.Calendar).ReportingYear;
}
