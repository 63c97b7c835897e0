namespace MongCai.Kpi.Tests.Languages;

/// <summary>
/// A language that nobody speaks, with three plural forms and two genders, in one file. Each phrase says its key and its places between ‹ and ›, so that what a phrasebook says of its own accord stands out.
/// </summary>
internal static class MadeUpLanguage
{
    private const string Tag = "qaa";

    public static NumberFormat Numbers { get; } = new("made-up", decimalMark: '·', groupMark: '\'', percentSign: "\u00A0%");

    // 1, 21, 31; 2 to 4, 22 to 24; all others.
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
