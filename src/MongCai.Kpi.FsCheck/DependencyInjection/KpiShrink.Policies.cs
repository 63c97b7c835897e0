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
        var (calendar, closing, missing, scorecards, phrases) = (value.Calendar, value.Closing, value.MissingData, value.Scorecards, value.Phrases);
        return
        [
            .. Smaller(calendar).Select(next => new KpiPolicies(next, closing, missing, scorecards, phrases)),
            .. Smaller(closing).Select(next => new KpiPolicies(calendar, next, missing, scorecards, phrases)),
            .. Smaller(missing).Select(next => new KpiPolicies(calendar, closing, next, scorecards, phrases)),
            .. Smaller(scorecards).Select(next => new KpiPolicies(calendar, closing, missing, next, phrases)),
            .. Smaller(phrases).Select(next => new KpiPolicies(calendar, closing, missing, scorecards, next)),
        ];
    }
}
