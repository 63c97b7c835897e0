namespace MongCai.Kpi.Tests.Languages;

/// <summary>
/// A made-up language with three plural forms and two genders, in one file. Each phrase consists of its key and its placeholders between ‹ and ›, so that
/// anything a phrasebook adds by itself is visible.
/// </summary>
internal static class MadeUpLanguage
{
    private const string Tag = "qaa";

    public static NumberFormat Numbers { get; } = new("made-up", decimalMark: '·', groupMark: '\'', percentSign: "\u00A0%");

    // The forms are for 1, 21, 31 and so on; for 2 to 4, 22 to 24 and so on; and for all others.
    public static PluralRule Plurals { get; } = new(3, static number => decimal.Abs(number) % 10 == 1 ? 0 : decimal.Abs(number) % 10 is 2 or 3 or 4 ? 1 : 2);

    public static Dictionary<string, string> Words => LexiconKeys.All.Where(static key => !key.IsOptional).ToDictionary(static key => key.Name, WordOf, StringComparer.Ordinal);

    public static Lexicon Create(Dictionary<string, string>? words = null) => new(Tag, Numbers, Plurals, words ?? Words, ["x", "y"]);

    private static string WordOf(LexiconKey key) => key.Kind switch
    {
        LexiconKind.Noun => $"‹{key.Name}-1›|‹{key.Name}-2›|‹{key.Name}-3› (y)",
        LexiconKind.Words => $"‹{key.Name}›",
        _ => $"‹{string.Join(' ', [key.Name, .. key.Places.Select(static place => $"{{{place}}}")])}›",
    };
}
