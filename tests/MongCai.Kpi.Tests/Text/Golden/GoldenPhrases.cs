namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Lists everything that a phrasebook says, to be compared with the file of its language.</summary>
internal static class GoldenPhrases
{
    /// <summary>Gets the phrasebook of each language that has a file, by the code of the language.</summary>
    public static IReadOnlyDictionary<string, Phrasebook> Books { get; } = new Dictionary<string, Phrasebook>(StringComparer.Ordinal)
    {
        ["vi"] = Phrasebook.Vietnamese,
        ["en"] = Phrasebook.English,
        ["fr"] = Phrasebook.French,
    };

    /// <summary>Returns the path of the file of a language.</summary>
    public static string FileOf(string language) => Path.Combine(Repository.Root, "tests", "MongCai.Kpi.Tests", "Text", "Golden", $"phrases.{language}.txt");

    /// <summary>Returns every phrase of a phrasebook.</summary>
    public static PhraseList Of(Phrasebook phrases)
    {
        var list = new PhraseList();
        NamePhrases.Write(list, phrases);
        AmountPhrases.Write(list, phrases);
        PeriodPhrases.Write(list, phrases);
        ObservationPhrases.Write(list, phrases);
        AttainmentPhrases.Write(list, phrases);
        PacePhrases.Write(list, phrases);
        ClaimPhrases.Write(list, phrases);
        ReadWords.Write(list, phrases);
        PovertyPhrases.Write(list, phrases);
        NearThresholdPhrases.Write(list, phrases);
        PeriodPhrases.WriteFiscal(list, phrases);
        return list;
    }
}
