using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>How many events there are by the numbers of their kind and their period: in a table where the events could fill it, and else in a dictionary.</summary>
internal sealed class CellTable
{
    // Cells: it is cheaper to clear them than to look them up.
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
