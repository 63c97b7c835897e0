namespace MongCai.Kpi.Testing;

/// <summary>The question to a verdict policy: the values that a form of target accepts, and the better direction.</summary>
internal sealed record VerdictCase(FormDraft Draft)
{
    private static readonly Rational OneTenth = (Rational)1 / 10;

    /// <summary>Gets the values that are accepted.</summary>
    public RationalInterval Accepted => Form.Accepted ?? RationalInterval.Unbounded;

    /// <summary>Gets the better direction; none for a cap, because using less of it is no success.</summary>
    public Direction Direction => Form.IsCap ? Direction.None : Form.Direction;

    private LevelForm Form => Draft.ToForm();

    /// <summary>Gets two other cases: one with a higher level, one with a lower level.</summary>
    public IEnumerable<VerdictCase> Others => [new(Draft with { Level = Draft.Level + Draft.UnitsOfOne }), new(Draft with { Level = Draft.Level - Draft.UnitsOfOne })];

    /// <summary>
    /// Returns values that represent all others: the ends of what is accepted, met and exceeded; between each two of these a value, or two of them a tenth of
    /// the form's last digit from the ends where there is room; and one value beyond the first and one beyond the last. All values between two neighbouring
    /// ends are accepted, met and exceeded alike, so that a law that holds for the returned values holds for all.
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

    /// <summary>
    /// Compares two values: positive where the first is the better one. Without a better direction, the one nearer to what is accepted is better.
    /// </summary>
    public int Compare(Rational first, Rational second) => Direction switch
    {
        Direction.HigherIsBetter => first.CompareTo(second),
        Direction.LowerIsBetter => second.CompareTo(first),
        _ => DistanceOf(second).CompareTo(DistanceOf(first)),
    };

    /// <summary>Returns the form, followed by the direction where the form alone does not tell it.</summary>
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
