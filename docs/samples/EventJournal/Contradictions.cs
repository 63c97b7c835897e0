using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>Describes the records of a ledger that contradict each other. They are all kept until somebody settles the matter.</summary>
internal static class Contradictions
{
    public static IEnumerable<string> Lines(EventFold fold, Phrasebook phrases)
    {
        var words = Words.For(phrases.Lexicon);
        return
        [
            .. Listed(words.Conflicts, fold.Conflicts.Where(static conflict => !conflict.IsSettled).Select(static conflict => conflict.ToString())),
            .. Listed(words.Orphans, fold.Orphans.Select(static orphan => $"{orphan.Id} -> {orphan.Correction?.CorrectedId}")),
        ];
    }

    private static IEnumerable<string> Listed(string heading, IEnumerable<string> records) => records.Select(record => OneLine.Of($"{heading}: {record}"));
}
