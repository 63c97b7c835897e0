using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>
/// The number of events for each pair of kind and period, held in a table where there are enough events to fill it and in a dictionary otherwise.
/// </summary>
internal sealed class CellTable
{
    // The number of cells up to which a table is always used, because clearing it is cheaper than looking up entries in a dictionary.
    private const int SmallTable = 4096;

    private readonly int _periods;
    private readonly long[] _table = [];
    private readonly Dictionary<NumberPair, long> _sparse = [];

    public CellTable(int kinds, int periods, int events)
    {
        _periods = periods;
        if ((long)kinds * periods <= Math.Max(events, SmallTable))
        {
            _table = new long[kinds * periods];
        }
    }

    /// <summary>Counts one event of a kind in a period.</summary>
    public void Add(int kind, int period)
    {
        if (_table.Length > 0)
        {
            _table[(kind * _periods) + period]++;
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_sparse, new NumberPair(kind, period), out _)++;
        }
    }

    /// <summary>Adds every count that is not 0 to a sink.</summary>
    public void Give(ICountSink sink)
    {
        sink.Expect(_table.Length - _table.AsSpan().Count(0) + _sparse.Count);
        for (var i = 0; i < _table.Length; i++)
        {
            if (_table[i] > 0)
            {
                sink.Add(i / _periods, i % _periods, _table[i]);
            }
        }

        foreach (var (cell, times) in _sparse)
        {
            sink.Add(cell.First, cell.Second, times);
        }
    }
}
