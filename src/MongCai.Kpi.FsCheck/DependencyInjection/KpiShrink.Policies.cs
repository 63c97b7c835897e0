namespace MongCai.Kpi.Testing;

/// <content>All policies of a host.</content>
public static partial class KpiShrink
{
    /// <summary>Each policy towards its simplest.</summary>
    /// <param name="value">The policies.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<KpiPolicies> Smaller(KpiPolicies value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (calendar, closing, measurement, phrases) = (value.Calendar, value.Closing, value.Measurement, value.Phrases);
        return
        [
            .. Smaller(calendar).Select(next => new KpiPolicies(next, closing, measurement, phrases)),
            .. Smaller(closing).Select(next => new KpiPolicies(calendar, next, measurement, phrases)),
            .. Smaller(measurement).Select(next => new KpiPolicies(calendar, closing, next, phrases)),
            .. Smaller(phrases).Select(next => new KpiPolicies(calendar, closing, measurement, next)),
        ];
    }
}
