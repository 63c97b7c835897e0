namespace MongCai.Kpi;

/// <summary>What a code is made of: letters, digits and some marks, with a letter or a digit among them.</summary>
internal static class CodeText
{
    /// <summary>Where a text stops being a code, and what would have fitted there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks that it may have beside letters and digits.</param>
    public static TextFault FaultOf(ReadOnlySpan<char> text, string marks)
    {
        var hasLetterOrDigit = false;
        for (var position = 0; position < text.Length; position++)
        {
            var isLetterOrDigit = char.IsLetterOrDigit(text[position]);
            if (!isLetterOrDigit && !marks.Contains(text[position], StringComparison.Ordinal))
            {
                return new TextFault(position, $"a letter, a digit or one of {marks}");
            }

            hasLetterOrDigit |= isLetterOrDigit;
        }

        return hasLetterOrDigit ? default : new TextFault(text.Length, "a letter or a digit");
    }
}
