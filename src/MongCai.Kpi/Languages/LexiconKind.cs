namespace MongCai.Kpi;

/// <summary>What stands under a key of a lexicon.</summary>
internal enum LexiconKind
{
    /// <summary>A phrase with places.</summary>
    Phrase = 0,

    /// <summary>A noun in its plural forms, with its gender.</summary>
    Noun = 1,

    /// <summary>Words of one meaning. Where one of them is written, it is the first; all are read.</summary>
    Words = 2,
}
