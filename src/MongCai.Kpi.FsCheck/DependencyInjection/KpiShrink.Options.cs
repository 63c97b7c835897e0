namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of the options of a host.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks each of the options towards its simplest.</summary>
    /// <param name="value">The options to shrink.</param>
    /// <returns>The simpler options; empty for the simplest.</returns>
    public static IEnumerable<KpiOptions> Smaller(KpiOptions value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Smaller(value.Calendar).Select(next => value with { Calendar = next }),
            .. Smaller(value.Closing).Select(next => value with { Closing = next }),
            .. Smaller(value.Measurement).Select(next => value with { Measurement = next }),
            .. Smaller(value.Phrases).Select(next => value with { Language = next.Lexicon, Rounding = next.Rounding, NearThreshold = next.NearThreshold }),
        ];
    }
}
