using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of the options of a host.</content>
public static partial class KpiGen
{
    /// <summary>Gets a generator of options in which every part that a host chooses varies.</summary>
    public static Gen<KpiOptions> KpiOptions =>
        from calendar in ReportingCalendars
        from closing in ClosingRules
        from measurement in MeasurementPolicies
        from phrases in Phrasebooks
        select MongCai.Kpi.KpiOptions.Default with { Calendar = calendar, Closing = closing, Measurement = measurement, Language = phrases.Lexicon, Rounding = phrases.Rounding, NearThreshold = phrases.NearThreshold };
}
