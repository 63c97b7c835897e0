namespace MongCai.Kpi;

/// <content>Reads the texts that name days and no place in the reporting year: <c>2001-02</c>, <c>2001-02-03</c>, and ranges whose kind tiles time.</content>
internal sealed partial class SdmxDialect
{
    private static TextProblem ReadDays(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var start = reader;
        var monthAt = start.Position + PeriodText.YearDigits + 1;
        if (!reader.TryReadIsoMonth(out var month))
        {
            return new TextProblem(monthAt, $"{Letters}, or a month, 01 to 12");
        }

        if (reader.AtEnd)
        {
            return ReadTileFrom(month.FirstDay, start.Position, PeriodKind.Month, kind, calendars, out period);
        }

        reader = start;
        var problem = reader.ReadIsoDate(out var day);
        if (problem.IsProblem)
        {
            return problem;
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
        return kind is { } named ? SdmxRange.Read(ref reader, named, calendars, out period) : new TextProblem(start.Position, KindExpected);
    }

    private static TextProblem ReadTileFrom(
        NodaTime.LocalDate start, int startAt, PeriodKind read, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var problem = OtherKind(startAt, kind, read);
        return problem.IsProblem ? problem : PeriodDays.Starting(start, startAt, read, calendars, out period);
    }

    /// <summary>Returns a problem that says what has to be written instead of days.</summary>
    private static TextProblem WhyNoDays(PeriodReader reader, int at, scoped ReadOnlySpan<ReportingCalendar> calendars)
    {
        var problem = ReadDays(ref reader, kind: null, calendars, out var period);
        return !problem.IsProblem ? new TextProblem(at, $"{Letters}, as in {period} (calendar months and days are read by PeriodDialect.Sdmx)")
            : string.Equals(problem.Expected, KindExpected, StringComparison.Ordinal) ? problem
            : new TextProblem(at, Letters);
    }
}
