using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The words of one language: phrases, plural forms, genders, numbers, and the names of periods and units. A <see cref="Phrasebook"/> makes sentences from
/// them.
/// </summary>
/// <remarks>
/// <para>Use one of the library's lexicons, change some of its words by <see cref="With"/>, or create one for a further language.</para>
/// <para>A lexicon is data. Each phrase has a key and named places: <c>"attained"</c> is <c>{figure} of {commitment}</c> in English. A place with forms agrees
/// with what is put into it, <c>{amount:attendu|attendue|attendus|attendues}</c>. Each noun has a key, all its forms and its gender: <c>ménage|ménages (m)</c>.
/// Words that are read in sentences are alternatives, <c>over | more than</c>, of which the first is the one that is written. The guide lists all keys.</para>
/// <para>A lexicon is checked when it is created: the exception names everything that is missing or wrong at once. A lexicon that exists can therefore say
/// everything.</para>
/// <para>A lexicon can be passed where .NET asks for an <see cref="IFormatProvider"/>: numbers are then written with its marks, and published figures with its
/// words.</para>
/// <para>Two lexicons are equal only if they are the same object. The text form is the tag of the language. There is no JSON form, because settings name a
/// lexicon by its language.</para>
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

    // The object that is derived from the lexicon once, by whoever needs it first.
    private readonly StrongBox<object?> _made = new();

    /// <summary>Creates the lexicon of a language from its words and rules.</summary>
    /// <param name="language">The tag of the language, such as <c>lo</c> or <c>fr-CA</c>.</param>
    /// <param name="numbers">The format in which the language writes numbers.</param>
    /// <param name="plurals">The rule for the plural forms of the language.</param>
    /// <param name="words">
    /// The phrases and words by their keys. Keys that begin with <c>reading.</c> may be left out, and those of fiscal years where the plain ones serve.
    /// </param>
    /// <param name="genders">The names of the genders, such as m and f; none where words do not agree in gender.</param>
    /// <param name="joins">
    /// The rules by which words change where they meet, of which the first that fits is applied: <c>("de ", "le ", "du ")</c>. Where the third text ends in the
    /// second, that part stays: <c>("de ", "a", "d'a")</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="language"/> is no tag; or words are missing, unknown or malformed, and the message names all of them.
    /// </exception>
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

    /// <summary>Gets the library's lexicon of Vietnamese.</summary>
    public static Lexicon Vietnamese => VietnameseLexicon.Instance;

    /// <summary>Gets the library's lexicon of English.</summary>
    public static Lexicon English => EnglishLexicon.Instance;

    /// <summary>Gets the library's lexicon of French.</summary>
    public static Lexicon French => FrenchLexicon.Instance;

    /// <summary>Gets the tag of the language, in lower case: <c>vi</c>.</summary>
    public string Language { get; }

    /// <summary>Gets the format in which the language writes numbers.</summary>
    public NumberFormat Numbers { get; }

    /// <summary>Gets the rule for the plural forms of the language.</summary>
    public PluralRule Plurals { get; }

    /// <summary>Gets the names of the genders; empty where words do not agree in gender.</summary>
    public IReadOnlyList<string> Genders { get; }

    /// <summary>Gets the rules by which words change where they meet.</summary>
    public IReadOnlyList<(string Before, string After, string Joined)> Joins => _joins.Rules;

    /// <summary>
    /// Gets the phrases and words by their keys, as they were given. The words of <see cref="English"/> are a starting point for a new language.
    /// </summary>
    public IReadOnlyDictionary<string, string> Words => _words.AsReadOnly();

    /// <summary>
    /// Creates a lexicon that replaces or adds some words: a host's own phrases, its own units with their genders, or its own way to name fiscal years.
    /// </summary>
    /// <param name="words">The keys with their phrases or words. <c>unit.</c> or <c>basis.</c> followed by a code of the host is a key too.</param>
    /// <returns>A lexicon of the same language with these words.</returns>
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
    /// <returns>The value of <see cref="Language"/>, such as <c>vi</c>.</returns>
    public override string ToString() => Language;

    /// <summary>
    /// Finds the lexicon that a provider stands for: itself, the one of its number format where the library has one, and otherwise the English one.
    /// </summary>
    internal static Lexicon From(IFormatProvider? provider, NumberFormat numbers) =>
        provider is Lexicon lexicon ? lexicon
        : ReferenceEquals(numbers, NumberFormat.Vietnamese) ? Vietnamese
        : ReferenceEquals(numbers, NumberFormat.French) ? French
        : English;

    /// <summary>Finds the library's lexicon of a language; null where it has none.</summary>
    internal static Lexicon? Find(string language) => language switch
    {
        LanguageTag.Vietnamese => Vietnamese,
        LanguageTag.English => English,
        LanguageTag.French => French,
        _ => null,
    };

    /// <summary>Returns a phrase with its places filled.</summary>
    /// <param name="key">The key of the phrase.</param>
    /// <param name="parts">The parts to put into the places, in the order of the key.</param>
    internal string Say(LexiconKey key, params ReadOnlySpan<PhrasePart> parts) => _templates[key.Index]!.Fill(parts, _joins, _genderCount);

    /// <summary>Returns a phrase that a language may lack; where it does, the phrase of another key.</summary>
    internal string Say(LexiconKey key, LexiconKey otherwise, params ReadOnlySpan<PhrasePart> parts) => Say(Has(key) ? key : otherwise, parts);

    internal bool Has(LexiconKey key) => _templates[key.Index] is not null;

    /// <summary>Returns the noun of a key.</summary>
    internal Noun Noun(LexiconKey key) => _nouns[key.Index]!;

    /// <summary>Returns the noun that the lexicon has for a code of the host; null where it has none.</summary>
    internal Noun? OwnNoun(string name) => _ownNouns.GetValueOrDefault(name);

    /// <summary>Gets whether the lexicon has any nouns for codes of the host.</summary>
    internal bool HasOwnNouns => _ownNouns.Count > 0;

    /// <summary>Returns the alternatives of a key; empty where the language has none.</summary>
    internal IReadOnlyList<string> WordsOf(LexiconKey key) => _lists[key.Index] ?? [];

    /// <summary>Returns an object that is derived from the lexicon once. Two threads may create it twice, with equal results.</summary>
    internal T Once<T>(Func<Lexicon, T> make)
        where T : class => (T)(_made.Value ??= make(this));
}
