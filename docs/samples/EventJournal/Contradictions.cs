using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>What in a ledger does not fit together: it is kept, and somebody has to settle it.</summary>
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
