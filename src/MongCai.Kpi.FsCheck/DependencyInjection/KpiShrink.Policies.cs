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
        var (calendar, closing, missing, measurement, phrases) = (value.Calendar, value.Closing, value.MissingData, value.Measurement, value.Phrases);
        return
        [
            .. Smaller(calendar).Select(next => new KpiPolicies(next, closing, missing, measurement, phrases)),
            .. Smaller(closing).Select(next => new KpiPolicies(calendar, next, missing, measurement, phrases)),
            .. Smaller(missing).Select(next => new KpiPolicies(calendar, closing, next, measurement, phrases)),
            .. Smaller(measurement).Select(next => new KpiPolicies(calendar, closing, missing, next, phrases)),
            .. Smaller(phrases).Select(next => new KpiPolicies(calendar, closing, missing, measurement, next)),
        ];
    }
}
