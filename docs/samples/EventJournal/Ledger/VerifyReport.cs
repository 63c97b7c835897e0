using MongCai.Kpi;

namespace EventJournal;

/// <summary>Describes the result of a check of a ledger: it is as it was stored, or where it is damaged.</summary>
internal static class VerifyReport
{
    public static string Well(long batches, long lines, Phrasebook phrases)
    {
        var words = Words.For(phrases.Lexicon);
        return $"{words.AllAsStored}: {words.Lines} {Number(lines)}, {words.Batches} {Number(batches)}";

        string Number(long count) => ((Rational)count).ToString(phrases.Numbers);
    }
}
