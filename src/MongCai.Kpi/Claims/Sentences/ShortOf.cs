using System.Runtime.InteropServices;

namespace MongCai.Kpi.Claims;

/// <summary>
/// Follows the words "short of the plan for 2019 by" up to the figure behind them, which says what is missing. Another clause, or another verb before "by",
/// ends the construction.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ShortOf
{
    private static readonly string[] OtherClauses = ["but", "while", "whereas", "although", "though", "when", "who", "which", "whose"];

    private static readonly string[] OtherVerbs = ["rose", "risen", "rises", "grew", "grown", "grows", "up", "fell", "fallen", "falls", "down", "higher", "lower"];

    private bool _isBehindShort;
    private bool _isBehindVerb;

    /// <summary>Gets whether "short of" has been read, and nothing since then has ended the construction.</summary>
    public bool IsOpen { get; private set; }

    public void Follow(ReadOnlySpan<char> word)
    {
        var isBy = Is(word, "by");
        IsOpen = !SentenceReader.IsClosing(word[^1]) && !IsOneOf(word, OtherClauses) && !(isBy && _isBehindVerb) && (IsOpen || (_isBehindShort && Is(word, "of")));
        _isBehindShort = Is(word, "short");
        _isBehindVerb = IsOneOf(word, OtherVerbs) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);
    }

    public void Close() => IsOpen = false;

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] others)
    {
        foreach (var other in others)
        {
            if (Is(word, other))
            {
                return true;
            }
        }

        return false;
    }
}
