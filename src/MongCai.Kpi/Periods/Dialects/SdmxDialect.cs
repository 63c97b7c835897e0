namespace MongCai.Kpi;

/// <summary>The dialect of SDMX: reporting periods, calendar months, days and time ranges (standards section 6, technical notes, time formats).</summary>
internal sealed partial class SdmxDialect() : PeriodDialect("SDMX")
{
    private const char Separator = '-';
    private const string Letters = "A, S, T, Q, M, W or D";
    private const string KindExpected = "the kind of the range to be named: cumulative, stage, term or range";

    private protected override string? WhyNot(ReportingPeriod period) => null;

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period) => WriteId(ref writer, period);

    private protected override TextProblem Read(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, out ReportingPeriod period) =>
        kind is { } named && !named.IsTiling()
            ? SdmxRange.Read(ref reader, named, calendars, out period)
            : ReadId(ref reader, kind, calendars, isWritten: false, out period);

    /// <summary>Reads a text that <see cref="WriteId"/> writes, or a bare year. The kind is that of a range, or null for a kind that tiles time.</summary>
    internal static TextProblem ReadWritten(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period) =>
        kind is { } named
            ? SdmxRange.ReadWritten(ref reader, named, [calendar], out period)
            : ReadId(ref reader, kind, [calendar], isWritten: true, out period);

    internal static void WriteId(ref SpanWriter writer, ReportingPeriod period)
    {
        var kind = period.Kind;
        if (!kind.IsTiling())
        {
            SdmxRange.Write(ref writer, period);
            return;
        }

        writer.AppendNumber(period.ReportingYear, PeriodText.YearDigits);
        writer.Append(Separator);
        writer.Append(LetterOf(kind));
        writer.AppendNumber(period.Number, DigitsOf(kind));
    }

    private static TextProblem ReadId(ref PeriodReader reader, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, bool isWritten, out ReportingPeriod period)
    {
        period = default;
        var start = reader;
        var isYear = reader.TryReadDigits(PeriodText.YearDigits, out var year);
        if (isYear && !reader.AtEnd && reader.TrySkip(Separator) && reader.AtDigit)
        {
            var separatorAt = reader.Position;
            reader = start;
            return isWritten ? WhyNoDays(reader, separatorAt, calendars) : ReadDays(ref reader, kind, calendars, out period);
        }

        reader = start;
        var problem = reader.ReadYear(out year);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (reader.AtEnd)
        {
            return ReadBareYear(ref reader, start.Position, year, kind, calendars, isWritten, out period);
        }

        return reader.TrySkip(Separator)
            ? ReadTile(ref reader, year, kind, calendars[0], out period)
            : reader.Expected("-A1, -S, -T, -Q, -M, -W or -D");
    }

    private static TextProblem ReadBareYear(
        ref PeriodReader reader, int startAt, int year, PeriodKind? kind, scoped ReadOnlySpan<ReportingCalendar> calendars, bool isWritten, out ReportingPeriod period)
    {
        period = default;
        if (!calendars.Contains(ReportingCalendar.January))
        {
            return reader.Expected(isWritten ? "-A1: a bare year is one of the January calendar" : "-A1: a bare year is one of the January calendar, which is to be passed too");
        }

        period = ReportingPeriod.Year(year);
        return OtherKind(startAt, kind, PeriodKind.Year);
    }

    private static TextProblem ReadTile(ref PeriodReader reader, int year, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var letterAt = reader.Position;
        for (var read = PeriodKind.Year; read.IsTiling(); read++)
        {
            if (!reader.TrySkip(LetterOf(read)))
            {
                continue;
            }

            var problem = OtherKind(letterAt, kind, read);
            return problem.IsProblem ? problem : ReadIndex(ref reader, read, year, calendar, out period);
        }

        return reader.Expected(Letters);
    }

    private static TextProblem ReadIndex(ref PeriodReader reader, PeriodKind kind, int year, ReportingCalendar calendar, out ReportingPeriod period)
    {
        var at = reader.Position;
        var digits = DigitsOf(kind);
        var last = ReportingPeriod.CountIn(kind, year, calendar);
        if (reader.TryReadDigits(digits, out var index) && index >= 1 && index <= last)
        {
            period = ReportingPeriod.FromIndex(kind, year, index, calendar);
            return default;
        }

        period = default;
        var lastText = last.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new TextProblem(at, kind == PeriodKind.Year ? "1" : $"{"1".PadLeft(digits, '0')} to {lastText.PadLeft(digits, '0')}");
    }

    private static char LetterOf(PeriodKind kind) => "ASTQMWD"[(int)kind];

    private static int DigitsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Month or PeriodKind.Week => 2,
        PeriodKind.Day => 3,
        _ => 1,
    };
}
