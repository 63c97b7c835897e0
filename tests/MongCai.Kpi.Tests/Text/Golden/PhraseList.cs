namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>A list of phrases, one on each line under headings, for a person who reads a translation from the first line to the last.</summary>
internal sealed class PhraseList
{
    private const string Separator = " | ";
    private const string Legend = "One a line: method, case, phrase. A ⍽ is a no-break space, a ⎵ a narrow one.";

    private readonly List<string> _lines = [Legend];
    private readonly List<(string Case, string Phrase)> _phrases = [];
    private readonly HashSet<string> _methods = new(StringComparer.Ordinal);

    private string _chapter = string.Empty;
    private string _method = string.Empty;

    /// <summary>Gets the methods that some phrase is of, each with the types of its parameters.</summary>
    public IReadOnlyCollection<string> Methods => _methods;

    /// <summary>Gets the phrases, each with its case: the chapter, the method and the words.</summary>
    public IReadOnlyList<(string Case, string Phrase)> Phrases => _phrases;

    /// <summary>Gets the whole text.</summary>
    public string Text => string.Join('\n', _lines) + "\n";

    /// <summary>Begins a chapter of the list.</summary>
    public void Chapter(string title)
    {
        _chapter = title;
        _lines.AddRange([string.Empty, $"# {title}"]);
    }

    /// <summary>Begins the phrases of a method, which is named with the types of its parameters.</summary>
    public void Of(string method)
    {
        _method = method;
        _methods.Add(method);
        _lines.AddRange([string.Empty, $"## {method}"]);
    }

    /// <summary>Adds the phrase of a case, whose words are the same in all languages and under every culture.</summary>
    public void Add(ref InvariantText words, string phrase) => Add(words.ToString(), phrase);

    /// <summary>Adds the phrase of a case. The words of the case are the same in all languages.</summary>
    public void Add(string words, string phrase)
    {
        _lines.Add($"{_method[.._method.IndexOf('(', StringComparison.Ordinal)]}: {words}{Separator}{phrase}".Replace('\u00A0', '⍽').Replace('\u202F', '⎵'));
        _phrases.Add(($"{_chapter}, {_method}: {words}", phrase));
    }
}
