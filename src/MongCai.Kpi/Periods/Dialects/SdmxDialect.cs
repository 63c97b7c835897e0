namespace MongCai.Kpi;

/// <summary>Reporting periods and time ranges of SDMX (standards section 6, technical notes, time formats).</summary>
internal sealed class SdmxDialect() : PeriodDialect("SDMX")
{
    private const char Separator = '-';
    private const string KindExpected = "the kind of the range to be named: cumulative, stage, term or range";

    private protected override string? WhyNot(ReportingPeriod period) => null;

    private protected override void Write(ref SpanWriter writer, ReportingPeriod period) => WriteId(ref writer, period);

    private protected override TextFault Read(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period) =>
        ReadId(ref reader, kind, calendar, out period);

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
        writer.AppendNumber(period.Index, DigitsOf(kind));
    }

    internal static TextFault ReadId(ref PeriodReader reader, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (kind is { } named && !named.IsTiling())
        {
            return SdmxRange.Read(ref reader, named, calendar, out period);
        }

        var startAt = reader.Position;
        var fault = reader.ReadYear(out var year);
        if (fault.IsFault)
        {
            return fault;
        }

        if (reader.AtEnd)
        {
            return ReadBareYear(ref reader, startAt, year, kind, calendar, out period);
        }

        if (!reader.TrySkip(Separator))
        {
            return reader.Expected("-A1, -S, -T, -Q, -M, -W or -D");
        }

        return reader.AtDigit && kind is null
            ? new TextFault(startAt, KindExpected)
            : ReadTile(ref reader, year, kind, calendar, out period);
    }

    private static TextFault ReadBareYear(ref PeriodReader reader, int startAt, int year, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (!calendar.IsJanuary)
        {
            return reader.Expected("-A1: a bare year is one of the January calendar");
        }

        period = ReportingPeriod.Year(year);
        return OtherKind(startAt, kind, PeriodKind.Year);
    }

    private static TextFault ReadTile(ref PeriodReader reader, int year, PeriodKind? kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        var letterAt = reader.Position;
        for (var read = PeriodKind.Year; read.IsTiling(); read++)
        {
            if (!reader.TrySkip(LetterOf(read)))
            {
                continue;
            }

            var fault = OtherKind(letterAt, kind, read);
            return fault.IsFault ? fault : ReadIndex(ref reader, read, year, calendar, out period);
        }

        return reader.Expected("A, S, T, Q, M, W or D");
    }

    private static TextFault ReadIndex(ref PeriodReader reader, PeriodKind kind, int year, ReportingCalendar calendar, out ReportingPeriod period)
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
        return new TextFault(at, kind == PeriodKind.Year ? "1" : $"{"1".PadLeft(digits, '0')} to {lastText.PadLeft(digits, '0')}");
    }

    private static char LetterOf(PeriodKind kind) => "ASTQMWD"[(int)kind];

    private static int DigitsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Month or PeriodKind.Week => 2,
        PeriodKind.Day => 3,
        _ => 1,
    };
}
