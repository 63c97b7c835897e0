namespace MongCai.Kpi;

/// <summary>The key of a word or a phrase in a lexicon, with the places that the phrase has.</summary>
internal sealed class LexiconKey
{
    private const char Optional = '?';
    private const char Agreeing = '#';

    private readonly bool[] _isNeeded;
    private readonly bool[] _agrees;

    /// <summary>Creates a key with the places of its phrase.</summary>
    /// <param name="index">Its place among all.</param>
    /// <param name="name">The text by which a lexicon is given it.</param>
    /// <param name="kind">What stands under it.</param>
    /// <param name="isOptional">Whether a lexicon may do without.</param>
    /// <param name="places">The places of a phrase. One that a language need not use ends in a question mark; one whose number or gender words may agree with in a number sign.</param>
    public LexiconKey(int index, string name, LexiconKind kind, bool isOptional, params string[] places)
    {
        (Index, Name, Kind, IsOptional) = (index, name, kind, isOptional);
        _isNeeded = Array.ConvertAll(places, static place => place[^1] != Optional);
        _agrees = Array.ConvertAll(places, static place => place[^1] == Agreeing);
        Places = Array.AsReadOnly(Array.ConvertAll(places, static place => place.TrimEnd(Optional, Agreeing)));
    }

    public int Index { get; }

    public string Name { get; }

    public LexiconKind Kind { get; }

    public bool IsOptional { get; }

    public IReadOnlyList<string> Places { get; }

    /// <summary>The places, to be listed in a sentence.</summary>
    public string ListedPlaces => Places.Count == 0 ? "it has no places" : $"expected {string.Join(", ", Places.Select(static place => $"{{{place}}}"))}";

    /// <summary>Whether what is put into a place has a number or a gender that words agree with.</summary>
    public bool Agrees(int place) => _agrees[place];

    public bool IsNeeded(int place) => _isNeeded[place];

    public int PlaceOf(string name)
    {
        for (var index = 0; index < Places.Count; index++)
        {
            if (string.Equals(Places[index], name, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    public override string ToString() => Name;
}
