using MongCai.Kpi;

namespace EventJournal;

/// <summary>Describes in one line what the records of a file changed in the ledger.</summary>
internal static class IntakeReport
{
    public static string Line(string file, IntakeTally tally, Phrasebook phrases)
    {
        var words = Words.For(phrases.Lexicon);
        return OneLine.Of($"{file}: {Number(tally.Stored)} {words.Stored}, {Number(tally.Known)} {words.Known}, {Number(tally.Refused)} {words.Refused}");

        string Number(long count) => ((Rational)count).ToString(phrases.Numbers);
    }
}
