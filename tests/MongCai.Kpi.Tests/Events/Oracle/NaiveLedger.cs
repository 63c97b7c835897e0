using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>A ledger that follows the rules word by word: a list of everything received, and a fold that searches it.</summary>
internal sealed class NaiveLedger(IEnumerable<EventRecord> received)
{
    private readonly List<EventRecord> _received = [.. received];

    public IReadOnlyList<EventRecord> Received => _received;

    /// <summary>Gets each content of each id once, as first recorded, in the order of instant, source, id and text.</summary>
    public List<EventRecord> Kept =>
    [
        .. _received.GroupBy(Content, StringComparer.Ordinal).Select(static twins => twins.MinBy(static record => record.Recorded)!)
            .OrderBy(static record => record.Recorded)
            .ThenBy(static record => record.Id.Source, StringComparer.Ordinal)
            .ThenBy(static record => record.Id.Id, StringComparer.Ordinal)
            .ThenBy(EventJson.Write, StringComparer.Ordinal),
    ];

    public AppendOutcome Append(EventRecord record)
    {
        var outcome = OutcomeOf(record);
        _received.Add(record);
        return outcome;
    }

    public NaiveFold Fold(Instant knownAt)
    {
        var known = Kept.FindAll(record => record.Recorded <= knownAt);
        var firsts = known.FindAll(record => known.Find(other => other.Id == record.Id) == record);
        List<NaiveEntry> entries = [];
        List<EventRecord> followed = [];
        List<EventRecord> heads = [];
        foreach (var first in firsts.Where(static record => record.Correction is null))
        {
            List<NaiveEntry> own = [];
            var head = first;
            for (var next = first; next is not null; next = Following(firsts, head))
            {
                head = next;
                followed.Add(head);
                own = After(own, first, head);
            }

            entries.AddRange(own);
            if (head.Correction?.Kind != CorrectionKind.Retract)
            {
                heads.Add(head);
            }
        }

        var rest = firsts.Except(followed).ToList();
        var setAside = rest.FindAll(record => LeadsTo(record, firsts, followed));
        return new NaiveFold(entries, [.. known.Except(firsts), .. setAside], [.. rest.Except(setAside)], heads);
    }

    private static string Content(EventRecord record)
    {
        var json = EventJson.Write(record);
        var begin = json.IndexOf("\"recorded\"", StringComparison.Ordinal);
        return json.Remove(begin, json.IndexOf(',', begin) - begin);
    }

    private static EventRecord? Following(List<EventRecord> firsts, EventRecord head) => head.Correction?.Kind == CorrectionKind.Retract
        ? null
        : firsts.Find(record => record.Correction?.CorrectedId == head.Id && string.Equals(record.Type, head.Type, StringComparison.Ordinal));

    private static List<NaiveEntry> After(List<NaiveEntry> own, EventRecord first, EventRecord head) => head.Correction?.Kind switch
    {
        null => [new(first.Id, head.Id, head.Facts!, head.Facts!.Occurred, 1)],
        CorrectionKind.Amend => [.. own.SkipLast(1), own[^1] with { Record = head.Id, Facts = head.Facts!, Occurred = head.Facts!.Occurred }],
        CorrectionKind.Reverse => [.. own, own[^1] with { Record = head.Id, Occurred = head.Correction.Occurred!.Value, Sign = -own[^1].Sign }],
        _ => [],
    };

    /// <summary>Determines whether following the targets of corrections leads to an event.</summary>
    private static bool LeadsTo(EventRecord record, List<EventRecord> firsts, List<EventRecord> followed)
    {
        var current = record;
        for (var steps = 0; steps <= firsts.Count; steps++)
        {
            if (followed.Contains(current))
            {
                return true;
            }

            if (firsts.Find(other => other.Id == current.Correction?.CorrectedId) is not { } target)
            {
                return false;
            }

            current = target;
        }

        return false;
    }

    private AppendOutcome OutcomeOf(EventRecord record)
    {
        var same = _received.FindAll(other => other.Id == record.Id);
        if (same.Count > 0)
        {
            return same.Exists(other => string.Equals(Content(other), Content(record), StringComparison.Ordinal)) ? AppendOutcome.Duplicate : AppendOutcome.Conflict;
        }

        if (record.Correction is not { } correction)
        {
            return AppendOutcome.New;
        }

        if (Kept.Find(other => other.Id == correction.CorrectedId) is not { } target)
        {
            return AppendOutcome.Orphan;
        }

        if (!string.Equals(target.Type, record.Type, StringComparison.Ordinal) || target.Correction?.Kind == CorrectionKind.Retract
            || _received.Exists(other => other.Correction?.CorrectedId == target.Id))
        {
            return AppendOutcome.Conflict;
        }

        return new NaiveLedger(_received).Fold(Instant.MaxValue).Orphans.Contains(target) ? AppendOutcome.Orphan : AppendOutcome.New;
    }
}
