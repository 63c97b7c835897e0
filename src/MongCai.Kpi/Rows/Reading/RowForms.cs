using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The formats that the texts of cells are written in, with an example of each for problem messages.</summary>
internal sealed record RowForms(NumberFormat Numbers, PeriodDialect? Periods, ReportingCalendar? Calendar, IPattern<LocalDate> Dates)
{
    public string ExampleOfNumber => ((Rational)1234.5m).ToString(Numbers);

    public string ExampleOfPercentage => $"{((Rational)8.5m).ToString(Numbers)}%";

    public string ExampleOfDate => Dates.Format(new LocalDate(2019, 6, 30));

    public string ExampleOfPeriod
    {
        get
        {
            var quarter = ReportingPeriod.Quarter(2019, 1, Calendar ?? ReportingCalendar.January);
            return Periods is null ? quarter.ToString()
                : Periods.CanExpress(quarter) ? Periods.Format(quarter)
                : Periods.Format(ReportingPeriod.Month(2019, 1, Calendar ?? ReportingCalendar.January));
        }
    }
}
