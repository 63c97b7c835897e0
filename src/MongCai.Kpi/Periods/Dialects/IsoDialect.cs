namespace MongCai.Kpi;

/// <summary>The dialect of ISO 8601 intervals: the first and the last day.</summary>
internal sealed class IsoDialect() : PeriodDialect("ISO 8601")
{
    private protected override string? WhyNot(ReportingPeriod period) => null;

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period)
    {
        writer.AppendIsoDate(period.Start);
        writer.Append('/');
        writer.AppendIsoDate(period.End);
    }

    private protected override TextProblem Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period)
    {
        period = default;
        var startAt = reader.Position;
        var problem = reader.ReadIsoDate(out var start);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!reader.TrySkip('/'))
        {
            return reader.Expected("/ and the last day");
        }

        var endAt = reader.Position;
        problem = reader.ReadIsoDate(out var end);
        if (problem.IsProblem)
        {
            return problem;
        }

        problem = reader.ReadEnd();
        if (problem.IsProblem)
        {
            return problem;
        }

        return kind is { } named
            ? PeriodDays.Between(start, startAt, end, endAt, named, calendars, out period)
            : new TextProblem(startAt, "the kind to be named: days alone do not tell it");
    }
}
