namespace MongCai.Kpi.Claims;

/// <content>The text form of the rule beside a threshold, behind the figure: <c>99.9% (below 100%)</c>.</content>
public readonly partial struct PublishedFigure
{
    private const string BeforeRule = " (";
    private const string Hedged = "hedged at";

    // Indexed by the side of the threshold on which the digits lie, −1 to 1, plus one: the rule keeps that side.
    private static readonly string[] Sides = ["below", "at", "above"];

    private static void WriteRuleWord(ref SpanWriter writer, ThresholdRule rule, in Rational digits) =>
        writer.Append(rule.Near == NearThreshold.Hedge ? Hedged : Sides[rule.SideOf(digits) + 1]);

    private static TextProblem ReadWithRule(ReadOnlySpan<char> text, int ruleAt, FigureWords words, out PublishedFigure result)
    {
        var problem = ReadBare(text[..ruleAt], NumberFormat.Invariant, words, needsSign: false, out var figure);
        if (problem.IsProblem)
        {
            result = default;
            return problem;
        }

        var at = ruleAt + BeforeRule.Length;
        if (text[^1] != ')')
        {
            result = default;
            return new TextProblem(text.Length, ") at the end");
        }

        problem = figure.ReadRule(text[at..^1], words, out result);
        return problem.IsProblem ? new TextProblem(at + problem.Position, problem.Expected ?? string.Empty) : default;
    }

    /// <summary>Reads the rule of this figure, in its unit and on its side of the threshold.</summary>
    private TextProblem ReadRule(ReadOnlySpan<char> text, FigureWords words, out PublishedFigure result)
    {
        result = default;
        var reader = new NumeralReader(text, NumberFormat.Invariant);
        if (!TrySkipWordOfRule(ref reader, out var word) || !reader.TrySkip(' '))
        {
            return new TextProblem(0, $"{string.Join(", ", Sides)} or {Hedged}, and a threshold");
        }

        var thresholdAt = reader.Position;
        var problem = Rational.Read(ref reader, out var threshold);
        if (problem.IsProblem)
        {
            return problem;
        }

        if (!TryReadUnit(ref reader, words, out var exponent, out var unit) || exponent != _exponent || unit != Unit || !reader.AtEnd)
        {
            return reader.Expected("the threshold in the unit of the figure, and nothing behind it");
        }

        var near = word < Sides.Length ? NearThreshold.KeepSide : NearThreshold.Hedge;
        var rule = ThresholdRule.Of(threshold, near);
        if (rule is null || rule.Near != near || !CanBePrintedBy(rule) || (near == NearThreshold.KeepSide && rule.SideOf(_number) + 1 != word))
        {
            return new TextProblem(thresholdAt, "a threshold beside which the figure is printed so");
        }

        result = new(_number, _exponent, Unit, Hedge, rule);
        return default;
    }

    private static bool TrySkipWordOfRule(ref NumeralReader reader, out int word)
    {
        for (word = 0; word < Sides.Length; word++)
        {
            if (reader.TrySkip(Sides[word]))
            {
                return true;
            }
        }

        return reader.TrySkip(Hedged);
    }

    private void WriteRule(ref SpanWriter writer, ThresholdRule rule)
    {
        writer.Append(BeforeRule);
        WriteRuleWord(ref writer, rule, _number);
        writer.Append(' ');
        writer.WriteExact(rule.Threshold, NumberFormat.Invariant);
        WriteUnit(ref writer, NumberFormat.Invariant, Lexicon.English);
        writer.Append(')');
    }
}
