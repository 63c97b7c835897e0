using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>All policies of a host.</content>
public static partial class KpiGen
{
    /// <summary>Every policy that a host chooses, together.</summary>
    public static Gen<KpiPolicies> KpiPolicies =>
        from calendar in ReportingCalendars
        from closing in ClosingRules
        from measurement in MeasurementPolicies
        from phrases in Phrasebooks
        select new KpiPolicies(calendar, closing, measurement, phrases);
}
