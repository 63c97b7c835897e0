namespace MongCai.Kpi;

/// <summary>The kind of words that a key of a lexicon has.</summary>
internal enum LexiconKind
{
    /// <summary>A phrase with places that are filled.</summary>
    Phrase = 0,

    /// <summary>A noun in its plural forms, with its gender.</summary>
    Noun = 1,

    /// <summary>Alternative words of one meaning. All of them are read, and the first is the one that is written.</summary>
    Words = 2,
}
