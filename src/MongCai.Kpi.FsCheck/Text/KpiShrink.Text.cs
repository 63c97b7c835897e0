namespace MongCai.Kpi.Testing;

/// <content>Phrases.</content>
public static partial class KpiShrink
{
    /// <summary>Towards Vietnamese, rounding half away from zero.</summary>
    /// <param name="value">The phrasebook.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<Phrasebook> Smaller(Phrasebook value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var first = KpiGen.FirstPhrasebook;
        return (value.Lexicon, value.Rounding, value.NearThreshold) == (first.Lexicon, first.Rounding, first.NearThreshold) ? [] : [first];
    }
}
