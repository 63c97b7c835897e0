namespace MongCai.Kpi;

/// <summary>The rule for codes: a code consists of letters, digits and some marks, with at least one letter or digit.</summary>
internal static class CodeText
{
    /// <summary>Finds where a text stops being a code, and what was expected there.</summary>
    /// <param name="text">The text to check.</param>
    /// <param name="marks">The marks that a code may contain besides letters and digits.</param>
    public static TextProblem ProblemOf(ReadOnlySpan<char> text, string marks)
    {
        var hasLetterOrDigit = false;
        for (var position = 0; position < text.Length; position++)
        {
            var isLetterOrDigit = char.IsLetterOrDigit(text[position]);
            if (!isLetterOrDigit && !marks.Contains(text[position], StringComparison.Ordinal))
            {
                return new TextProblem(position, $"a letter, a digit or one of {marks}");
            }

            hasLetterOrDigit |= isLetterOrDigit;
        }

        return hasLetterOrDigit ? default : new TextProblem(text.Length, "a letter or a digit");
    }
}
