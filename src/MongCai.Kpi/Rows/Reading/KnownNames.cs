namespace MongCai.Kpi;

/// <summary>Finds values by the texts that name them, and suggests what was meant by an unknown text.</summary>
internal sealed class KnownNames<T>
{
    private const int MostListed = 5;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _alike = new(StringComparer.Ordinal);
    private readonly List<T> _values = [];
    private readonly string[] _ordered;

    /// <summary>Creates the names of values in any order; of two values with the same text, the first is kept.</summary>
    public KnownNames(IEnumerable<T> values, Func<T, string> textOf)
    {
        foreach (var value in values)
        {
            var text = textOf(value);
            if (_places.TryAdd(text, _values.Count))
            {
                _values.Add(value);
                _ = Plain(text) is { Length: > 0 } plain && _alike.TryAdd(plain, text);
            }
        }

        _ordered = [.. _places.Keys];
        Array.Sort(_ordered, StringComparer.Ordinal);
    }

    public IReadOnlyList<T> Values => _values;

    /// <summary>
    /// Finds the place of the value that a cell names, or returns −1. The untrimmed text is tried too, because a code may itself begin or end with a blank.
    /// </summary>
    public int Find(in RowCell cell) => Find(cell.Text) is >= 0 and var place ? place : Find(cell.Given ?? string.Empty);

    /// <summary>Returns a sentence that suggests what was meant by an unknown text, or else lists what is known.</summary>
    public string Advice(string text = "")
    {
        if (_ordered.Length == 0)
        {
            return "None is known.";
        }

        if (_alike.TryGetValue(Plain(text), out var meant))
        {
            return $"Is {meant} meant?";
        }

        return _ordered.Length <= MostListed
            ? $"Known are {string.Join(", ", _ordered)}."
            : $"{(Rational)_ordered.Length} are known, {(text.Length == 0 ? "such as" : "next in the alphabet")} {string.Join(", ", Around(text))}.";
    }

    private int Find(string text) => _places.GetValueOrDefault(text, -1);

    private IEnumerable<string> Around(string text)
    {
        var found = Array.BinarySearch(_ordered, text, StringComparer.Ordinal);
        var next = found < 0 ? ~found : found;
        var first = Math.Clamp(next - (MostListed / 2), 0, _ordered.Length - MostListed);
        return _ordered.Skip(first).Take(MostListed);
    }

    // Spreadsheets drop leading zeros, and people write codes in capitals and with other marks between the words.
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)).TrimStart('0');
}
