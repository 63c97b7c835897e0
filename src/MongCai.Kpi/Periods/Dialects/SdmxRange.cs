namespace MongCai.Kpi;

/// <summary>Start and duration: <c>2019-01-01/P9M</c>. The unit follows from the kind, so that a period has one text.</summary>
internal static class SdmxRange
{
    private const string Duration = "/P";
    private const int MostDigits = 7;

    public static void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        writer.AppendIsoDate(period.Start);
        writer.Append(Duration);
        writer.AppendNumber(AmountOf(period));
        writer.Append(UnitOf(period.Kind));
    }

    public static TextFault Read(ref PeriodReader reader, PeriodKind kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var fault = reader.ReadIsoDate(out var start);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkip(Duration))
        {
            return reader.Expected("/P and a duration");
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

        if (kind is PeriodKind.Term or PeriodKind.Range)
        {
            var last = DayNumber.Of(start) + amount - 1;
            return last > DayNumber.Latest
                ? new TextFault(amountAt, "a last day not after 9999-12-31")
                : PeriodDays.Between(start, startAt, DayNumber.ToDate(last), amountAt, kind, calendar, out period);
        }

        fault = PeriodDays.Starting(start, startAt, PeriodKind.Year, calendar, out var year);
        if (fault.IsFault)
        {
            return fault;
        }

        var months = kind == PeriodKind.Stage ? Math.Min(amount, ReportingCalendar.LastYear + 1) * PeriodKinds.MonthsInYear : amount;
        period = PeriodDays.OfMonths(kind, year, months);
        return period.Kind == kind ? default : new TextFault(amountAt, kind == PeriodKind.Stage ? "2 years or more, the last one not after 9998" : "1 to 12 months");
    }

    private static int AmountOf(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Cumulative => period.MonthCount,
        PeriodKind.Stage => period.MonthCount / PeriodKinds.MonthsInYear,
        _ => period.Days,
    };

    private static char UnitOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Cumulative => 'M',
        PeriodKind.Stage => 'Y',
        _ => 'D',
    };
}
