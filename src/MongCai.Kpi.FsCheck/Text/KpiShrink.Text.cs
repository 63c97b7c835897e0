namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of phrasebooks.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a phrasebook to the simplest, which is Vietnamese and rounds half away from zero.</summary>
    /// <param name="value">The phrasebook to shrink.</param>
    /// <returns>The simplest phrasebook; empty where it is the given one.</returns>
    public static IEnumerable<Phrasebook> Smaller(Phrasebook value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var first = KpiGen.FirstPhrasebook;
        return (value.Lexicon, value.Rounding, value.NearThreshold) == (first.Lexicon, first.Rounding, first.NearThreshold) ? [] : [first];
    }
}
