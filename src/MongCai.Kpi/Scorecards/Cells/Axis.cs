namespace MongCai.Kpi;

/// <summary>The entries along one side of a scorecard, each once, in their order.</summary>
internal sealed class Axis<T>
    where T : notnull
{
    private readonly T[] _entries;
    private readonly Dictionary<T, int> _places;

    public Axis(IEnumerable<T> entries, string name)
    {
        _entries = [.. entries];
        _places = new Dictionary<T, int>(_entries.Length);
        for (var place = 0; place < _entries.Length; place++)
        {
            if (_entries[place] is null)
            {
                throw new ArgumentNullException(name);
            }

            if (!_places.TryAdd(_entries[place], place))
            {
                throw new ArgumentException($"{_entries[place]} is there twice.", name);
            }
        }
    }

    public int Count => _entries.Length;

    public IReadOnlyList<T> Entries => Array.AsReadOnly(_entries);

    public T this[int place] => _entries[place];

    public bool TryGetPlace(T entry, out int place) => _places.TryGetValue(entry, out place);
}
