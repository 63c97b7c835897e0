using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of malformed texts of periods.</content>
public static partial class MalformedTextGen
{
    /// <summary>Gets the generator of texts that are not reporting calendars.</summary>
    public static Gen<string> ReportingCalendars => Gen.Frequency(
        (2, Gen.Elements("", " ", "1", "7", "00", "13", "99", "07", "07-", "7-start", "007-start", "00-start", "13-start", "01-start", "01-end", "07start", "07_start", "07-begin", "07-Start", "07-start ", " 07-start", "07-start-end", "@07-start", "٠٧-start", "july", "07-start\0")),
        (1, Damaged(KpiGen.ReportingCalendars.Select(static calendar => $"{calendar}"))));

    /// <summary>Gets the generator of texts that are not periods.</summary>
    /// <remarks>The texts are years, months, weeks 53 and days that do not exist, other notations, the names of reports, and texts with a calendar that does
    /// not fit them.</remarks>
    public static Gen<string> ReportingPeriods => Gen.Frequency(
        (2, Gen.Elements(PeriodTexts.Malformed)),
        (1, NoSuchParts),
        (2, Damaged(KpiGen.ReportingPeriods.Select(static period => $"{period}"))));

    // These texts have the right form, with one number that is too small or too large.
    private static Gen<string> NoSuchParts =>
        from year in Gen.Choose(1900, 2100)
        from part in Gen.Elements("A2", "S0", "S3", "T0", "T4", "Q0", "Q5", "M00", "M13", "W00", "W54", "D000", "D367", "A01", "Q01", "M6", "W1", "D18", "H1", "a1", "q1")
        from calendar in Gen.Elements(string.Empty, "@07-start", "@10-end")
        select $"{(Rational)year}-{part}{calendar}";
}
