using System.Buffers;
using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>A phrase with places: <c>{figure} of {commitment}</c>. A place with forms, <c>{amount:attendu|attendue|attendus|attendues}</c>, stands for the form that agrees with what is put into the place of that name.</summary>
internal sealed class Template
{
    private const int UsualLength = 512;
    private const int MostDigits = 16;
    private const int MostConcatenated = 4;

    private readonly Segment[] _segments;

    private Template(Segment[] segments) => _segments = segments;

    /// <summary>Reads a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key, which knows the places.</param>
    /// <param name="forms">How many plural forms the language has.</param>
    /// <param name="genders">How many genders it has; 1 where it has none.</param>
    /// <param name="problems">What is wrong, one sentence each.</param>
    /// <returns>The template; one that says the text as it is where there is a problem.</returns>
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

    public static Template Literal(string text) => new([new Segment(text, Place: -1, Forms: null)]);

    /// <summary>Puts texts into the places.</summary>
    /// <param name="said">The texts, in the order of the key's places.</param>
    /// <param name="joins">How they join the words around them.</param>
    /// <param name="genders">How many genders the language has; 1 where it has none.</param>
    /// <returns>The phrase.</returns>
    public string Fill(scoped ReadOnlySpan<Said> said, Joins joins, int genders)
    {
        var segments = _segments;
        if (segments is [{ Place: < 0 } whole])
        {
            return whole.Literal;
        }

        if (segments.Length is > 1 and <= MostConcatenated && joins.IsNone)
        {
            if (OfTexts(segments, said, genders) is { } phrase)
            {
                return phrase;
            }

            if (segments.Length == 2)
            {
                return OfTwo(segments, said, genders);
            }
        }

        var length = 0;
        foreach (var segment in _segments)
        {
            length += segment.LengthOf(said, genders);
        }

        return joins.IsNone
            ? string.Create(length, new Filling(_segments, said, genders), static (span, filling) => filling.WriteTo(span))
            : Joined(said, joins, genders, length + (joins.Growth * _segments.Length));
    }

    // Most phrases are a few texts; null where one of them is a number.
    private static string? OfTexts(Segment[] segments, scoped ReadOnlySpan<Said> said, int genders)
    {
        var (first, second) = (segments[0].TextOf(said, genders), segments[1].TextOf(said, genders));
        if (first is null || second is null)
        {
            return null;
        }

        if (segments.Length == 2)
        {
            return string.Concat(first, second);
        }

        var third = segments[2].TextOf(said, genders);
        return third is null ? null
            : segments.Length == 3 ? string.Concat(first, second, third)
            : segments[3].TextOf(said, genders) is { } fourth ? string.Concat(first, second, third, fourth)
            : null;
    }

    // A name of a period: some text, and a year or a count.
    private static string OfTwo(Segment[] segments, scoped ReadOnlySpan<Said> said, int genders)
    {
        Span<char> digits = stackalloc char[2 * MostDigits];
        return string.Concat(segments[0].SpanOf(said, genders, digits), segments[1].SpanOf(said, genders, digits[MostDigits..]));
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

    private string Joined(scoped ReadOnlySpan<Said> said, Joins joins, int genders, int mostLength)
    {
        char[]? rented = null;
        Span<char> buffer = mostLength <= UsualLength ? stackalloc char[UsualLength] : (rented = ArrayPool<char>.Shared.Rent(mostLength));
        Span<char> number = stackalloc char[MostDigits];
        var length = 0;
        foreach (var segment in _segments)
        {
            if (segment.TextOf(said, genders) is { } text)
            {
                length = joins.Append(buffer, length, text);
            }
            else
            {
                var digits = segment.LengthOf(said, genders);
                segment.CopyTo(number, said, genders);
                length = joins.Append(buffer, length, number[..digits]);
            }
        }

        var phrase = new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return phrase;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(string Literal, int Place, string[]? Forms, bool IsByGender = false)
    {
        /// <summary>The text, or null where it is a number.</summary>
        public string? TextOf(scoped ReadOnlySpan<Said> said, int genders) =>
            Place < 0 ? Literal : Forms is null ? said[Place].Text : Forms[IsByGender ? (said[Place].Form * genders) + said[Place].Gender : said[Place].Form];

        /// <summary>The text, or the digits of a number, for which there is room.</summary>
        public ReadOnlySpan<char> SpanOf(scoped ReadOnlySpan<Said> said, int genders, Span<char> digits)
        {
            if (TextOf(said, genders) is { } text)
            {
                return text;
            }

            said[Place].CopyTo(digits);
            return digits[..said[Place].Length];
        }

        public int LengthOf(scoped ReadOnlySpan<Said> said, int genders) => TextOf(said, genders)?.Length ?? said[Place].Length;

        public void CopyTo(Span<char> destination, scoped ReadOnlySpan<Said> said, int genders)
        {
            if (TextOf(said, genders) is { } text)
            {
                text.CopyTo(destination);
            }
            else
            {
                said[Place].CopyTo(destination);
            }
        }
    }

    private readonly ref struct Filling(Segment[] segments, ReadOnlySpan<Said> said, int genders)
    {
        private readonly ReadOnlySpan<Said> _said = said;

        public void WriteTo(Span<char> destination)
        {
            foreach (var segment in segments)
            {
                segment.CopyTo(destination, _said, genders);
                destination = destination[segment.LengthOf(_said, genders)..];
            }
        }
    }
}
