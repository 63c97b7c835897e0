using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>Numbers things in the order in which they first come, from 0.</summary>
internal sealed class Numbering<T>(int capacity = 0)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(capacity);
    private readonly List<T> _items = new(capacity);

    public IReadOnlyList<T> Items => _items;

    public int Of(T item)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, item, out var isKnown);
        if (!isKnown)
        {
            number = _items.Count;
            _items.Add(item);
        }

        return number;
    }
}
