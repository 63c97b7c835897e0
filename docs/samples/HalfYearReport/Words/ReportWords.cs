using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>
/// Holds the words of the report's own layout in one language. The compiler requires every one of them of a new language; every phrase about a figure comes
/// from the library.
/// </summary>
internal sealed record ReportWords(Lexicon Lexicon, Headings Headings, ExplainWords Explain, PageWords Page)
{
    /// <summary>Gets the languages the report can be printed in; the first is that of a report for which none is named.</summary>
    public static IReadOnlyList<ReportWords> All { get; } = [Vietnamese.Words, English.Words, French.Words];

    /// <summary>Gets the words for one record of an event and for several.</summary>
    public required (string One, string Many) Record { get; init; }

    /// <summary>Gets the colon after a heading, with the space that stands before it.</summary>
    public required string Colon { get; init; }

    /// <summary>Gets the semicolon between two parts of a line, with the space that stands before it.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Returns the words in the language of a tag, such as <c>fr</c>.</summary>
    public static ReportWords For(string tag) => All.First(words => string.Equals(words.Lexicon.Language, tag, StringComparison.Ordinal));

    /// <summary>Returns the words that go with the phrases of the library.</summary>
    public static ReportWords For(Phrasebook phrases) => For(phrases.Lexicon.Language);
}
