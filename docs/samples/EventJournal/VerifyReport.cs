using MongCai.Kpi;

namespace EventJournal;

/// <summary>What a ledger is found to be: as it was stored, or where it is hurt.</summary>
internal static class VerifyReport
{
    public static string Well(long batches, long lines, Phrasebook phrases)
    {
        var words = Words.For(phrases.Lexicon);
        return $"{words.AllAsStored}: {words.Lines} {Number(lines)}, {words.Batches} {Number(batches)}";

        string Number(long count) => ((Rational)count).ToString(phrases.Numbers);
    }
}
