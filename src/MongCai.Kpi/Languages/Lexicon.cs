using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The words of one language: phrases, plural forms, genders, numbers, and the names of periods and units. A <see cref="Phrasebook"/> makes sentences of it.</summary>
/// <remarks>
/// <para>A lexicon is data. Phrases stand under keys and have places, <c>"attained"</c> is <c>{figure} of {commitment}</c> in English; a place with forms agrees with what is put into it,
/// <c>{amount:attendu|attendue|attendus|attendues}</c>. Nouns stand under keys in all their forms, with their gender: <c>ménage|ménages (m)</c>. Words that are read in sentences are alternatives,
/// <c>over | more than</c>; the first is the one that is written. The guide lists all keys.</para>
/// <para>It is checked when it is made: everything that is missing or wrong is named at once, so that a lexicon that there is can say everything.</para>
/// <para>It may be passed where .NET asks for an <see cref="IFormatProvider"/>: numbers are written by its marks, published figures with its words.</para>
/// <para>Equality is that of the reference. Text form: the tag of the language. There is no JSON form: settings name a lexicon by its language.</para>
/// </remarks>
/// <example>
/// <code>
/// var ours = Lexicon.English.With(("attained", "{figure} of {commitment} reached"), ("fiscalYear", "FY{named}"));
/// new Phrasebook(ours).Attained(attainment, 1)
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Lexicon>))]
public sealed partial class Lexicon : IFormatProvider, INotJson<Lexicon>
{
    private readonly Dictionary<string, string> _words;
    private readonly Template?[] _templates;
    private readonly Noun?[] _nouns;
    private readonly IReadOnlyList<string>?[] _lists;
    private readonly Dictionary<string, Noun> _ownNouns;
    private readonly JoinRules _joins;
    private readonly int _genderCount;

    // What is made of the lexicon once, whoever makes it first.
    private readonly StrongBox<object?> _made = new();

    /// <summary>Creates the lexicon of a language.</summary>
    /// <param name="language">The tag of the language, such as <c>lo</c> or <c>fr-CA</c>.</param>
    /// <param name="numbers">How numbers are written in it.</param>
    /// <param name="plurals">Its plural forms.</param>
    /// <param name="words">Its phrases and words by their keys. Keys that begin with <c>reading.</c> may be left out, and those of fiscal years where the plain ones serve.</param>
    /// <param name="genders">The names of its genders, such as m and f; none where words do not agree in gender.</param>
    /// <param name="joins">How words change where they meet: <c>("de ", "le ", "du ")</c>; where the third ends in the second, that stays, <c>("de ", "a", "d'a")</c>. The first that fits holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no tag; or words are missing, unknown or malformed, and the message names all of them.</exception>
    public Lexicon(
        string language,
        NumberFormat numbers,
        PluralRule plurals,
        IEnumerable<KeyValuePair<string, string>> words,
        IEnumerable<string>? genders = null,
        IEnumerable<(string Before, string After, string Joined)>? joins = null)
        : this(LanguageTag.Of(Guard.Against.Null(language), nameof(language)), Guard.Against.Null(numbers), Guard.Against.Null(plurals), AsOne(Guard.Against.Null(words)), [.. genders ?? []], joins is null ? JoinRules.None : new JoinRules(joins))
    {
    }

    private Lexicon(string language, NumberFormat numbers, PluralRule plurals, Dictionary<string, string> words, IReadOnlyList<string> genders, JoinRules joins)
    {
        (Language, Numbers, Plurals, Genders, _joins, _words) = (language, numbers, plurals, genders, joins, words);
        _genderCount = Math.Max(1, genders.Count);
        _templates = new Template?[LexiconKeys.All.Count];
        _nouns = new Noun?[LexiconKeys.All.Count];
        _lists = new IReadOnlyList<string>?[LexiconKeys.All.Count];
        _ownNouns = new(StringComparer.Ordinal);
        var problems = Read();
        if (problems.Count > 0)
        {
            throw new ArgumentException($"The words of the language {Language} are not complete, or not right. {string.Join(' ', problems)}", nameof(words));
        }
    }

    /// <summary>Gets the lexicon of Vietnamese.</summary>
    public static Lexicon Vietnamese => VietnameseLexicon.Instance;

    /// <summary>Gets the lexicon of English.</summary>
    public static Lexicon English => EnglishLexicon.Instance;

    /// <summary>Gets the lexicon of French.</summary>
    public static Lexicon French => FrenchLexicon.Instance;

    /// <summary>Gets the tag of the language, in lower case: <c>vi</c>.</summary>
    public string Language { get; }

    /// <summary>Gets how numbers are written.</summary>
    public NumberFormat Numbers { get; }

    /// <summary>Gets the rule of the plural forms.</summary>
    public PluralRule Plurals { get; }

    /// <summary>Gets the names of the genders; none where words do not agree in gender.</summary>
    public IReadOnlyList<string> Genders { get; }

    /// <summary>Gets how words change where they meet.</summary>
    public IReadOnlyList<(string Before, string After, string Joined)> Joins => _joins.Rules;

    /// <summary>Gets the phrases and words by their keys, as they were given. Those of English are where a new language begins.</summary>
    public IReadOnlyDictionary<string, string> Words => _words.AsReadOnly();

    /// <summary>Creates a lexicon with some words in the place of others: a host's own phrases, its own units with their genders, or its own way to name fiscal years.</summary>
    /// <param name="words">The keys and what stands under them. <c>unit.</c> and <c>basis.</c> with a host's own code are keys too.</param>
    /// <returns>The lexicon of the same language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/>, a key or a word is null.</exception>
    /// <exception cref="ArgumentException">Words are unknown or malformed, or a key is given twice; the message names all of them.</exception>
    /// <example><c>Lexicon.French.With(("unit.school", "école|écoles (f)"))</c></example>
    public Lexicon With(params (string Key, string Words)[] words)
    {
        var changed = new Dictionary<string, string>(_words, StringComparer.Ordinal);
        foreach (var (key, word) in AsOne(Guard.Against.Null(words).Select(static one => KeyValuePair.Create(one.Key, one.Words))))
        {
            changed[key] = word;
        }

        return new Lexicon(Language, Numbers, Plurals, changed, Genders, _joins);
    }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(Lexicon) ? this : Numbers.GetFormat(formatType);

    /// <summary>Returns the tag of the language.</summary>
    /// <returns><see cref="Language"/>.</returns>
    public override string ToString() => Language;

    /// <summary>The lexicon that a provider stands for: itself, that of its number format where the library has one, and else the English one.</summary>
    internal static Lexicon From(IFormatProvider? provider, NumberFormat numbers) =>
        provider is Lexicon lexicon ? lexicon
        : ReferenceEquals(numbers, NumberFormat.Vietnamese) ? Vietnamese
        : ReferenceEquals(numbers, NumberFormat.French) ? French
        : English;

    /// <summary>The lexicon of the library for a language; null where it has none.</summary>
    internal static Lexicon? Find(string language) => language switch
    {
        LanguageTag.Vietnamese => Vietnamese,
        LanguageTag.English => English,
        LanguageTag.French => French,
        _ => null,
    };

    /// <summary>Says a phrase.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="parts">What is put into its places, in the order of the key.</param>
    internal string Say(LexiconKey key, params ReadOnlySpan<PhrasePart> parts) => _templates[key.Index]!.Fill(parts, _joins, _genderCount);

    /// <summary>Says a phrase that the language may do without; by another where it does.</summary>
    internal string Say(LexiconKey key, LexiconKey otherwise, params ReadOnlySpan<PhrasePart> parts) => Say(Has(key) ? key : otherwise, parts);

    internal bool Has(LexiconKey key) => _templates[key.Index] is not null;

    /// <summary>The noun under a key.</summary>
    internal Noun Noun(LexiconKey key) => _nouns[key.Index]!;

    /// <summary>The noun that a lexicon knows for a code of the host's own; null where it knows none.</summary>
    internal Noun? OwnNoun(string name) => _ownNouns.GetValueOrDefault(name);

    /// <summary>Whether it knows nouns of the host's own at all.</summary>
    internal bool HasOwnNouns => _ownNouns.Count > 0;

    /// <summary>The words under a key; none where the language does without.</summary>
    internal IReadOnlyList<string> WordsOf(LexiconKey key) => _lists[key.Index] ?? [];

    /// <summary>What is made of a lexicon once. Two threads may make it twice, and get the same.</summary>
    internal T Once<T>(Func<Lexicon, T> make)
        where T : class => (T)(_made.Value ??= make(this));
}
