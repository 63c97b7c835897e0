namespace MongCai.Kpi;

/// <summary>The key of a word or a phrase in a lexicon, with the places that the phrase has.</summary>
internal sealed class LexiconKey
{
    private const char Optional = '?';
    private const char Agreeing = '#';

    private readonly bool[] _isNeeded;
    private readonly bool[] _agrees;

    /// <summary>Creates a key with the places of its phrase.</summary>
    /// <param name="index">The place of the key among all keys.</param>
    /// <param name="name">The name of the key, under which a lexicon is given its words.</param>
    /// <param name="kind">The kind of words that the key has.</param>
    /// <param name="isOptional">Whether a lexicon may leave the key out.</param>
    /// <param name="places">
    /// The places of a phrase. The name of a place ends in a question mark if a language need not use it, and in a number sign if words may agree with its
    /// number or gender.
    /// </param>
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

    /// <summary>Gets the list of the places, as a part of a sentence.</summary>
    public string ListedPlaces => Places.Count == 0 ? "it has no places" : $"expected {string.Join(", ", Places.Select(static place => $"{{{place}}}"))}";

    /// <summary>Determines whether what is put into a place has a number or a gender that words can agree with.</summary>
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
