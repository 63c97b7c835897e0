namespace MongCai.Kpi;

/// <summary>First and last day.</summary>
internal sealed class IsoDialect() : PeriodDialect("ISO 8601")
{
    private protected override string? WhyNot(ReportingPeriod period) => null;

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        writer.AppendIsoDate(period.Start);
        writer.Append('/');
        writer.AppendIsoDate(period.End);
    }

    private protected override TextFault Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var fault = reader.ReadIsoDate(out var start);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!reader.TrySkip('/'))
        {
            return reader.Expected("/ and the last day");
        }

        var endAt = reader.Position;
        fault = reader.ReadIsoDate(out var end);
        if (fault.IsFault)
        {
            return fault;
        }

        fault = reader.ReadEnd();
        if (fault.IsFault)
        {
            return fault;
        }

        return kind is { } named
            ? PeriodDays.Between(start, startAt, end, endAt, named, calendars, out period)
            : new TextFault(startAt, "the kind to be named: days alone do not tell it");
    }
}
