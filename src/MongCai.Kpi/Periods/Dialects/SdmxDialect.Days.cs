namespace MongCai.Kpi;

/// <content>Reads what names days and no place in the reporting year: <c>2001-02</c>, <c>2001-02-03</c>, and ranges where their kind is a tile.</content>
internal sealed partial class SdmxDialect
{
    private static TextFault ReadDays(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var start = reader;
        var monthAt = start.Position + PeriodText.YearDigits + 1;
        if (!reader.TryReadIsoMonth(out var month))
        {
            return new TextFault(monthAt, $"{Letters}, or a month, 01 to 12");
        }

        if (reader.AtEnd)
        {
            return ReadTileFrom(month.FirstDay, start.Position, PeriodKind.Month, kind, calendars, out period);
        }

        reader = start;
        var fault = reader.ReadIsoDate(out var day);
        if (fault.IsFault)
        {
            return fault;
        }

        if (reader.AtEnd)
        {
            return ReadTileFrom(day, start.Position, PeriodKind.Day, kind, calendars, out period);
        }

        _ = reader.TrySkip(SdmxRange.Midnight);
        if (!reader.IsNext('/'))
        {
            return reader.Expected("the end of the period, or / and a duration");
        }

        reader = start;
        return kind is { } named ? SdmxRange.Read(ref reader, named, calendars, out period) : new TextFault(start.Position, KindExpected);
    }

    private static TextFault ReadTileFrom(
        NodaTime.LocalDate start, int startAt, PeriodKind read, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var fault = OtherKind(startAt, kind, read);
        return fault.IsFault ? fault : PeriodDays.Starting(start, startAt, read, calendars, out period);
    }

    /// <summary>Says what is to be written instead of days.</summary>
    private static TextFault WhyNoDays(PeriodReader reader, int at, scoped ReadOnlySpan<ReportingCalendar> calendars)
    {
        var fault = ReadDays(ref reader, kind: null, calendars, out var period);
        return !fault.IsFault ? new TextFault(at, $"{Letters}, as in {period} (calendar months and days are read by PeriodDialect.Sdmx)")
            : string.Equals(fault.Expected, KindExpected, StringComparison.Ordinal) ? fault
            : new TextFault(at, Letters);
    }
}
