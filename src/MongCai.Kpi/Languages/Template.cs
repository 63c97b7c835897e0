using System.Buffers;
using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>
/// A phrase with places: <c>{figure} of {commitment}</c>. A place with forms, <c>{amount:attendu|attendue|attendus|attendues}</c>, is filled with the form that
/// agrees with the content of the place of that name.
/// </summary>
internal sealed class Template
{
    private const int UsualLength = 128;
    private const int MostDigits = 16;
    private const int MostTexts = 4;

    private readonly Segment[] _segments;

    private Template(Segment[] segments) => _segments = segments;

    /// <summary>Reads a template and checks its places.</summary>
    /// <param name="text">The template as a lexicon has it.</param>
    /// <param name="key">The key, which knows the places.</param>
    /// <param name="forms">The number of plural forms of the language.</param>
    /// <param name="genders">The number of genders of the language; 1 where it has none.</param>
    /// <param name="problems">The collection that receives each problem as a sentence.</param>
    /// <returns>The template; where there is a problem, a template without places that prints the text as it is.</returns>
    public static Template Read(string text, LexiconKey key, int forms, int genders, ICollection<string> problems)
    {
        var segments = new List<Segment>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var end = open < 0 ? text.Length : open;
            var literal = text[at..end];
            if (literal.Contains('}', StringComparison.Ordinal))
            {
                problems.Add($"{key.Name}: \"{text}\" closes a place that is not open.");
                return Literal(text);
            }

            if (literal.Length > 0)
            {
                segments.Add(new Segment(literal, Place: -1, Forms: null));
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                problems.Add($"{key.Name}: \"{text}\" opens a place that is not closed.");
                return Literal(text);
            }

            if (Read(text[(open + 1)..close], key, forms, genders, problems, used) is { } segment)
            {
                segments.Add(segment);
            }

            at = close + 1;
        }

        var unsaid = key.Places.Where((place, index) => key.IsNeeded(index) && !used.Contains(place)).ToList();
        if (unsaid.Count > 0)
        {
            problems.Add($"{key.Name}: \"{text}\" does not say {string.Join(", ", unsaid.Select(static place => $"{{{place}}}"))}.");
        }

        return new Template([.. segments]);
    }

    private static Template Literal(string text) => new([new Segment(text, Place: -1, Forms: null)]);

    /// <summary>Fills the places of the template with parts.</summary>
    /// <param name="parts">The parts, in the order of the key's places.</param>
    /// <param name="joins">The rules by which parts join the words around them.</param>
    /// <param name="genders">The number of genders of the language; 1 where it has none.</param>
    /// <returns>The phrase as it is printed.</returns>
    public string Fill(scoped ReadOnlySpan<PhrasePart> parts, JoinRules joins, int genders)
    {
        if (_segments is [{ Place: < 0 } whole])
        {
            return whole.Literal;
        }

        return joins.IsNone && OfTexts(parts, genders) is { } phrase ? phrase : Written(parts, joins, genders);
    }

    // Most phrases consist of a few texts and need no buffer. The result is null where there are more texts, or one of the parts is a number.
    private string? OfTexts(scoped ReadOnlySpan<PhrasePart> parts, int genders)
    {
        var segments = _segments;
        if (segments.Length is < 2 or > MostTexts || segments[0].TextOf(parts, genders) is not { } first || segments[1].TextOf(parts, genders) is not { } second)
        {
            return null;
        }

        if (segments.Length == 2)
        {
            return string.Concat(first, second);
        }

        return segments[2].TextOf(parts, genders) is not { } third ? null
            : segments.Length == 3 ? string.Concat(first, second, third)
            : segments[3].TextOf(parts, genders) is { } fourth ? string.Concat(first, second, third, fourth)
            : null;
    }

    private string Written(scoped ReadOnlySpan<PhrasePart> parts, JoinRules joins, int genders)
    {
        var most = joins.Growth * _segments.Length;
        foreach (var segment in _segments)
        {
            most += segment.LengthOf(parts, genders);
        }

        char[]? rented = null;
        Span<char> buffer = most <= UsualLength ? stackalloc char[UsualLength] : (rented = ArrayPool<char>.Shared.Rent(most));
        Span<char> number = stackalloc char[MostDigits];
        var length = 0;
        foreach (var segment in _segments)
        {
            length = joins.Append(buffer, length, segment.SpanOf(parts, genders, number));
        }

        var phrase = new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return phrase;
    }

    private static Segment? Read(string inside, LexiconKey key, int forms, int genders, ICollection<string> problems, HashSet<string> used)
    {
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? inside : inside[..colon];
        var place = key.PlaceOf(name);
        if (place < 0)
        {
            problems.Add($"{key.Name}: there is no place {{{name}}} here: {key.ListedPlaces}.");
            return null;
        }

        if (colon < 0)
        {
            used.Add(name);
            return new Segment(string.Empty, place, Forms: null);
        }

        if (!key.Agrees(place))
        {
            var agreeing = key.Places.Where((_, index) => key.Agrees(index)).Select(static one => $"{{{one}}}").ToList();
            problems.Add($"{key.Name}: {{{inside}}} has forms, and {{{name}}} has none to agree with: {(agreeing.Count == 0 ? "no place here has" : $"only {string.Join(", ", agreeing)} has")}.");
            return null;
        }

        var words = inside[(colon + 1)..].Split('|');
        if (words.Length != forms && words.Length != forms * genders)
        {
            problems.Add($"{key.Name}: {{{inside}}} has {(Rational)words.Length} forms: expected {(Rational)forms}{(genders > 1 ? $", or {(Rational)(forms * genders)}, of each plural form one for each gender" : string.Empty)}.");
            return null;
        }

        return new Segment(string.Empty, place, words, IsByGender: words.Length > forms);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(string Literal, int Place, string[]? Forms, bool IsByGender = false)
    {
        /// <summary>Returns the text of the segment; null where it is a number.</summary>
        public string? TextOf(scoped ReadOnlySpan<PhrasePart> parts, int genders) =>
            Place < 0 ? Literal : Forms is null ? parts[Place].Text : Forms[IsByGender ? (parts[Place].Form * genders) + parts[Place].Gender : parts[Place].Form];

        /// <summary>Returns the text of the segment, or writes the digits of its number into the given room and returns those.</summary>
        public ReadOnlySpan<char> SpanOf(scoped ReadOnlySpan<PhrasePart> parts, int genders, Span<char> digits)
        {
            if (TextOf(parts, genders) is { } text)
            {
                return text;
            }

            parts[Place].CopyTo(digits);
            return digits[..parts[Place].Length];
        }

        public int LengthOf(scoped ReadOnlySpan<PhrasePart> parts, int genders) => TextOf(parts, genders)?.Length ?? parts[Place].Length;
    }
}
