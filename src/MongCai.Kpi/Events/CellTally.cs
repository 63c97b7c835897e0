using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>Counts the events of a cell, and adds up their quantities.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CellTally
{
    public long Count { get; private set; }

    public Dictionary<(string Name, Unit Unit), SumTally>? Sums { get; private set; }

    /// <summary>Adds events without quantities.</summary>
    public void Add(long times) => Count += times;

    /// <summary>Adds an event.</summary>
    public void Add(in EventEntry entry)
    {
        Count += entry.Sign;
        if (entry.Facts.Quantities.Count == 0)
        {
            return;
        }

        Sums ??= [];
        foreach (var quantity in entry.Facts.Quantities)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(Sums, (quantity.Name, quantity.Unit), out _);
            sum ??= new SumTally();
            sum.Add(entry, quantity);
        }
    }
}
