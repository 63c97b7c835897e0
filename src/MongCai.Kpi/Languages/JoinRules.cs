namespace MongCai.Kpi;

/// <summary>
/// The rules by which words change where the text of a template meets what is put into it: in French, de + le becomes du, and de before a vowel d'.
/// </summary>
internal sealed class JoinRules
{
    private readonly Rule[] _rules;

    public JoinRules(IEnumerable<(string Before, string After, string Joined)> rules)
    {
        Rules = Array.AsReadOnly([.. rules]);
        _rules = [.. Rules.Select(Rule.Of)];
        Growth = _rules.Length == 0 ? 0 : _rules.Max(static rule => Math.Max(0, rule.Joined.Length - rule.Before.Length));
    }

    public static JoinRules None { get; } = new([]);

    public IReadOnlyList<(string Before, string After, string Joined)> Rules { get; }

    public bool IsNone => _rules.Length == 0;

    /// <summary>Gets the largest number of characters that one join can add.</summary>
    public int Growth { get; }

    /// <summary>Appends a text to another, joined by the first rule that fits.</summary>
    /// <param name="buffer">The text that was written so far, with room for more.</param>
    /// <param name="length">The number of characters that were written so far.</param>
    /// <param name="next">The text to append.</param>
    /// <returns>The number of characters that are written now.</returns>
    public int Append(Span<char> buffer, int length, scoped ReadOnlySpan<char> next)
    {
        foreach (var rule in _rules)
        {
            if (rule.Fits(buffer[..length], next))
            {
                var start = length - rule.Before.Length;
                var isCapital = char.IsUpper(buffer[start]);
                rule.Joined.CopyTo(buffer[start..]);
                buffer[start] = isCapital ? char.ToUpperInvariant(buffer[start]) : buffer[start];
                length = start + rule.Joined.Length;
                next = next[rule.Swallowed..];
                break;
            }
        }

        next.CopyTo(buffer[length..]);
        return length + next.Length;
    }

    /// <summary>A rule for two texts that meet, and what becomes of them.</summary>
    /// <param name="Before">The end of the first text, from the beginning of a word.</param>
    /// <param name="After">The beginning of the second text.</param>
    /// <param name="Joined">What replaces the end of the first text and the swallowed beginning of the second.</param>
    /// <param name="Swallowed">The number of characters of the second text that are swallowed: "le " in du, nothing in d'a.</param>
    private sealed record Rule(string Before, string After, string Joined, int Swallowed)
    {
        public static Rule Of((string Before, string After, string Joined) rule) =>
            rule.Joined.EndsWith(rule.After, StringComparison.Ordinal)
                ? new Rule(rule.Before, rule.After, rule.Joined[..^rule.After.Length], Swallowed: 0)
                : new Rule(rule.Before, rule.After, rule.Joined, rule.After.Length);

        public bool Fits(scoped ReadOnlySpan<char> written, scoped ReadOnlySpan<char> next) =>
            next.StartsWith(After, StringComparison.OrdinalIgnoreCase) && written.EndsWith(Before, StringComparison.OrdinalIgnoreCase)
            && (written.Length == Before.Length || !char.IsLetterOrDigit(written[^(Before.Length + 1)]));
    }
}
