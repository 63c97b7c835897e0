using System.Runtime.InteropServices;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>
/// Finds earlier lines while the whole ledger is read, without keeping them in memory: it keeps their numbers by the hash of the id, and fetches the few that
/// are asked for.
/// </summary>
internal sealed class NumbersOfLines(Func<long, KnownLine> fetch) : IEarlierLines
{
    private readonly Dictionary<int, long> _first = [];

    // Hashes that occur several times are rare; their further line numbers are here.
    private readonly Dictionary<int, List<long>> _further = [];

    public void Note(KnownLine line)
    {
        var hash = line.Record.Id.GetHashCode();
        if (!_first.TryAdd(hash, line.Number))
        {
            ref var further = ref CollectionsMarshal.GetValueRefOrAddDefault(_further, hash, out _);
            (further ??= []).Add(line.Number);
        }
    }

    public IReadOnlyList<KnownLine> Of(EventId id, long before)
    {
        var hash = id.GetHashCode();
        return _first.TryGetValue(hash, out var first)
            ? [.. _further.GetValueOrDefault(hash, []).Prepend(first).Where(number => number < before).Select(fetch).Where(line => line.Record.Id == id)]
            : [];
    }
}
