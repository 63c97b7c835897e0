using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>A numbering of items from 0, in the order in which each item first occurs.</summary>
internal sealed class ItemNumbers<T>(int capacity = 0)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(capacity);
    private readonly List<T> _items = new(capacity);

    public IReadOnlyList<T> Items => _items;

    /// <summary>Returns the number of an item, and assigns the next number to an item that is new.</summary>
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
