namespace MongCai.Kpi;

/// <summary>Reads a value of which only bounds are known: <c>&gt; 1.4</c>, <c>&gt;= 1 &lt; 2</c>.</summary>
internal static class BoundReader
{
    /// <summary>Determines whether a text states bounds, and not the value itself.</summary>
    public static bool IsBound(ReadOnlySpan<char> text) => text is ['<' or '>' or '≤' or '≥', ..];

    public static TextProblem Read(ReadOnlySpan<char> text, NumberFormat numbers, out RationalInterval range)
    {
        range = RationalInterval.Unbounded;
        var reader = new NumeralReader(text, numbers);
        do
        {
            var signAt = reader.Position;
            if (!TryReadSign(ref reader, out var isLower, out var isIncluded))
            {
                return reader.Expected("one of > >= < <=, or the end");
            }

            if ((isLower ? range.Lower : range.Upper) is not null)
            {
                return new TextProblem(signAt, "a bound on the other side, or the end");
            }

            SkipSpaces(ref reader);
            var problem = Rational.Read(ref reader, out var bound);
            if (problem.IsProblem)
            {
                return problem;
            }

            range = isLower
                ? RationalInterval.Between(bound, range.Upper, isIncluded, range.IncludesUpper)
                : RationalInterval.Between(range.Lower, bound, range.IncludesLower, isIncluded);
            SkipSpaces(ref reader);
        }
        while (!reader.AtEnd);
        return default;
    }

    private static bool TryReadSign(ref NumeralReader reader, out bool isLower, out bool isIncluded)
    {
        isIncluded = reader.TrySkip('≥');
        isLower = isIncluded || reader.TrySkip('>');
        if (isLower)
        {
            isIncluded = isIncluded || reader.TrySkip('=');
            return true;
        }

        isIncluded = reader.TrySkip('≤');
        if (!isIncluded && !reader.TrySkip('<'))
        {
            return false;
        }

        isIncluded = isIncluded || reader.TrySkip('=');
        return true;
    }

    private static void SkipSpaces(ref NumeralReader reader)
    {
        while (reader.TrySkipSpace())
        {
            // All spaces are skipped, one after another.
        }
    }
}
