using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>What a file brought, in one line.</summary>
internal static class IntakeReport
{
    public static string Line(string file, IntakeTally tally, Phrasebook phrases)
    {
        var words = Words.For(phrases.Language);
        (AppendOutcome Outcome, string Word)[] outcomes =
        [
            (AppendOutcome.New, words.New),
            (AppendOutcome.Duplicate, words.Duplicates),
            (AppendOutcome.Conflict, words.Conflicts),
            (AppendOutcome.Orphan, words.Orphans),
            (AppendOutcome.Refused, words.Refused),
        ];
        return OneLine.Of($"{file}: {string.Join(", ", outcomes.Select(one => $"{((Rational)tally[one.Outcome]).ToString(phrases.Numbers)} {one.Word}"))}");
    }
}
