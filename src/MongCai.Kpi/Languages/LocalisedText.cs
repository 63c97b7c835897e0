using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A name as reports print it, in one or more languages: the name of an indicator, a unit, a band or an area.</summary>
/// <remarks>
/// <para>Use it for every name that a host gives. A <c>string</c> converts implicitly to a text that is the same in every language.</para>
/// <para>For a report in a language that the text does not have, the text of a wider language is printed (<c>fr</c> for <c>fr-CA</c>), or else that of
/// <see cref="Fallback"/>. A single text is the same in every language, and so is one whose texts are all equal.</para>
/// <para>Two texts are equal when they have equal texts in the same languages, in any order, and the same fall-back. The text form is meant for a reader and is
/// the text of the fall-back. The JSON form is <c>{"vi":"hộ","en":"household"}</c>, with <c>"fallback":"vi"</c> where the fall-back is not the default one; a
/// single text is written as <c>"household"</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var reduced = new Indicator("poor-households-reduced", Unit.Household, Nature.Flow, new(("vi", "hộ thoát nghèo"), ("en", "households out of poverty"), ("fr", "ménages sortis de la pauvreté")));
/// var school  = new Unit("school", "school", "schools");
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<LocalisedText>))]
public sealed partial record LocalisedText
{
    private readonly (string Language, string Text)[] _texts;
    private readonly Phrase? _phrase;
    private readonly string? _alone;
    private readonly string? _fallback;

    /// <summary>Creates a text that is the same in every language.</summary>
    /// <param name="text">The text for every language.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, empty or blank.</exception>
    public LocalisedText(string text)
    {
        _alone = Guard.Against.NullOrWhiteSpace(text);
        _texts = [];
    }

    /// <summary>Creates a text in several languages.</summary>
    /// <param name="texts">The tag of each language, such as <c>fr</c> or <c>fr-CA</c>, and the text in it; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no text; a text is null, empty or blank; or a language is no tag or is given twice.</exception>
    public LocalisedText(params (string Language, string Text)[] texts)
    {
        Guard.Against.Null(texts);
        _texts = Array.ConvertAll(texts, static one => (LanguageTag.Of(one.Language, nameof(texts)), Guard.Against.NullOrWhiteSpace(one.Text, nameof(texts))));
        if (_texts.Length == 0)
        {
            throw new ArgumentException("A text is in one language or more, and here is none.", nameof(texts));
        }

        if (Array.Find(_texts, one => Array.FindAll(_texts, other => string.Equals(other.Language, one.Language, StringComparison.Ordinal)).Length > 1).Language is { } twice)
        {
            throw new ArgumentException($"The language {twice} is there twice.", nameof(texts));
        }

        if (_texts.Length > 1 && Array.TrueForAll(_texts, one => string.Equals(one.Text, _texts[0].Text, StringComparison.Ordinal)))
        {
            (_alone, _texts) = (_texts[0].Text, []);
        }
    }

    private LocalisedText(Phrase phrase) => (_phrase, _texts) = (phrase, []);

    /// <summary>Gets the tags of the languages that the text is in; empty where the text is the same in every language.</summary>
    public IReadOnlyList<string> Languages => Array.AsReadOnly(Array.ConvertAll(Texts, static one => one.Language));

    /// <summary>Gets the language whose text is printed where a report is in a language that the text does not have.</summary>
    /// <value>Unless set, English where there is an English text, and otherwise the first language; null where the text is the same in every language.</value>
    /// <exception cref="ArgumentException">The text is not in the language to set.</exception>
    public string? Fallback
    {
        get => _fallback ?? UsualFallback;
        init => _fallback = value is null ? null
            : Find(LanguageTag.Of(value)) is not null ? LanguageTag.Of(value)
            : throw new ArgumentException($"\"{this}\" has no text in {value} to fall back on: it is in {(Languages.Count == 0 ? "every language" : string.Join(", ", Languages))}.", nameof(value));
    }

    private (string Language, string Text)[] Texts => _phrase?.InLanguagesOfTheLibrary() ?? _texts;

    private string? UsualFallback =>
        _alone is not null ? null
        : _phrase is not null || Find(LanguageTag.English) is not null ? LanguageTag.English
        : _texts[0].Language;

    /// <summary>Converts a string to a text that is the same in every language.</summary>
    /// <param name="text">The text for every language.</param>
    public static implicit operator LocalisedText(string text) => new(text);

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The tag of the language.</param>
    /// <returns>The text in that language or in a wider one; where there is neither, the text of <see cref="Fallback"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no tag.</exception>
    public string In(string language) => _alone ?? FindNearest(LanguageTag.Of(Guard.Against.Null(language), nameof(language))) ?? Find(Fallback!)!;

    /// <summary>Returns the text in the language of a lexicon. A name that the library itself gives is said in the words of the lexicon.</summary>
    /// <param name="lexicon">The lexicon of the language.</param>
    /// <returns>The text, as <see cref="In(string)"/> gives it for the lexicon's language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public string In(Lexicon lexicon)
    {
        Guard.Against.Null(lexicon);
        return _alone ?? _phrase?.In(lexicon) ?? FindNearest(lexicon.Language) ?? Find(Fallback!)!;
    }

    /// <summary>Determines whether another text has the same texts in the same languages.</summary>
    /// <param name="other">The text to compare with this one.</param>
    /// <returns>True where all texts and the fall-backs are equal.</returns>
    public bool Equals(LocalisedText? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (string.Equals(_alone, other._alone, StringComparison.Ordinal) && Texts.Length == other.Texts.Length && string.Equals(Fallback, other.Fallback, StringComparison.Ordinal)
                && Array.TrueForAll(Texts, one => string.Equals(other.Find(one.Language), one.Text, StringComparison.Ordinal))));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Returns the text of the fall-back language.</summary>
    /// <returns>The text in the language of <see cref="Fallback"/>, or the single text of every language.</returns>
    public override string ToString() => _alone ?? Find(Fallback!)!;

    /// <summary>Creates a text that every lexicon says in its own words.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="parts">The parts to put into the places: texts, localised texts and exact numbers.</param>
    internal static LocalisedText Of(LexiconKey key, params object[] parts) => new(new Phrase(key, parts, isOfMany: false));

    /// <summary>Creates a noun that every lexicon says in its own word.</summary>
    /// <param name="key">The key of the noun.</param>
    /// <param name="isOfMany">Whether the form for many is used, and not the form for one.</param>
    internal static LocalisedText OfNoun(LexiconKey key, bool isOfMany = false) => new(new Phrase(key, [], isOfMany));

    /// <summary>Joins several names with commas, in every language that one of them is in.</summary>
    internal static LocalisedText Join(IEnumerable<LocalisedText> names)
    {
        var all = names.ToList();
        var languages = all.SelectMany(static name => name.Languages).Distinct(StringComparer.Ordinal).ToList();
        return languages.Count == 0
            ? new LocalisedText(string.Join(", ", all))
            : new LocalisedText([.. languages.Select(language => (language, string.Join(", ", all.Select(name => name.In(language)))))]);
    }

    /// <summary>Returns the noun of a lexicon that the text stands for, in all its forms; null where the text is no noun of a lexicon.</summary>
    internal Noun? NounIn(Lexicon lexicon) => _phrase?.NounIn(lexicon);

    private string? FindNearest(string language)
    {
        for (var tag = language; tag is not null; tag = LanguageTag.Wider(tag))
        {
            if (Find(tag) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? Find(string language)
    {
        if (_phrase is not null)
        {
            return Lexicon.Find(language) is { } lexicon ? _phrase.In(lexicon) : null;
        }

        foreach (var one in _texts)
        {
            if (string.Equals(one.Language, language, StringComparison.Ordinal))
            {
                return one.Text;
            }
        }

        return null;
    }

    /// <summary>A phrase of the lexicons, with the parts that are put into its places.</summary>
    private sealed class Phrase(LexiconKey key, object[] parts, bool isOfMany)
    {
        private static readonly string[] OwnLanguages = [LanguageTag.Vietnamese, LanguageTag.English, LanguageTag.French];

        public (string Language, string Text)[] InLanguagesOfTheLibrary() => Array.ConvertAll(OwnLanguages, language => (language, In(Lexicon.Find(language)!)));

        public string In(Lexicon lexicon) =>
            NounIn(lexicon) is not { } noun ? lexicon.Say(key, Array.ConvertAll(parts, part => PartIn(part, lexicon)))
            : isOfMany ? noun.Many
            : noun.Forms[0];

        public Noun? NounIn(Lexicon lexicon) => key.Kind == LexiconKind.Noun ? lexicon.Noun(key) : null;

        private static PhrasePart PartIn(object part, Lexicon lexicon) => part switch
        {
            LocalisedText text => text.In(lexicon),
            Rational number => new PhrasePart(number.ToString(lexicon.Numbers), number.TryToDecimal(out var exact) ? lexicon.Plurals.FormOf(exact) : lexicon.Plurals.Forms - 1),
            _ => (string)part,
        };
    }
}
