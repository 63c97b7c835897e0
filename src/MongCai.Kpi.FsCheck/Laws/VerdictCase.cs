namespace MongCai.Kpi.Testing;

/// <summary>What a verdict policy is asked: the values that a form accepts, and the better direction.</summary>
internal sealed record VerdictCase(FormDraft Draft)
{
    private static readonly Rational OneTenth = (Rational)1 / 10;

    /// <summary>The values that are accepted.</summary>
    public RationalInterval Accepted => Form.Accepted ?? RationalInterval.Unbounded;

    /// <summary>The better direction; none for a cap, of which using less is no success.</summary>
    public Direction Direction => Form.IsCap ? Direction.None : Form.Direction;

    private LevelForm Form => Draft.ToForm();

    /// <summary>Two other cases: one of a higher level, one of a lower.</summary>
    public IEnumerable<VerdictCase> Others => [new(Draft with { Level = Draft.Level + Draft.UnitsOfOne }), new(Draft with { Level = Draft.Level - Draft.UnitsOfOne })];

    /// <summary>
    /// Values of which one stands for every other: the ends of what is accepted, met and exceeded, one between each two of them, and one beyond the first and the last, beside them by a tenth of the form's
    /// last digit where there is room. All between two neighbours is accepted, met and exceeded alike, so that what holds for these values holds for all.
    /// </summary>
    public IEnumerable<Rational> ValuesBy(VerdictAnswer answer)
    {
        var step = Draft.LastDigit * OneTenth;
        Rational[] ends = [.. new[] { Accepted, answer.Met!, answer.Exceeded! }.SelectMany(static values => new[] { values.Lower, values.Upper }).OfType<Rational>().Distinct().Order()];
        return ends.Length == 0 ? [0]
        :
        [
            ends[0] - step,
            .. ends.SkipLast(1).Zip(ends.Skip(1), (low, high) => new[] { low, low + step < high ? low + step : (low + high) / 2, high - step > low ? high - step : (low + high) / 2 }).SelectMany(static values => values),
            ends[^1],
            ends[^1] + step,
        ];
    }

    /// <summary>Positive where the first is the better one; without a better direction that is the one nearer to what is accepted.</summary>
    public int Compare(Rational first, Rational second) => Direction switch
    {
        Direction.HigherIsBetter => first.CompareTo(second),
        Direction.LowerIsBetter => second.CompareTo(first),
        _ => DistanceOf(second).CompareTo(DistanceOf(first)),
    };

    /// <summary>The form, and the direction where it does not say it itself.</summary>
    public override string ToString() => (Form.Level, Form.Direction) switch
    {
        (null, Direction.HigherIsBetter) => $"{Form} (higher is better)",
        (null, Direction.LowerIsBetter) => $"{Form} (lower is better)",
        _ => $"{Form}",
    };

    private Rational DistanceOf(Rational value) =>
        value < Accepted.Lower ? Accepted.Lower.Value - value
        : value > Accepted.Upper ? value - Accepted.Upper.Value
        : 0;
}
