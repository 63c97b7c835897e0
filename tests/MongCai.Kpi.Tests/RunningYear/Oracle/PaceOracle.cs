using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Compares A with what was expected by now, by the list below the table of expected paths.</summary>
internal sealed class PaceOracle(YearCase year)
{
    private readonly ValueSet? _expected = ExpectedOracle.Of(year);
    private readonly BigRational? _actual = year.Measured;

    /// <summary>Gets whether E is a range, or a point with no better side.</summary>
    private bool IsRange => year.Form is { Target: null } and not { PerYear.Target: not null };

    private bool IsWithoutPath => year is { Form.Accepted: not null, Form.Kind: not FormKind.Growth };

    private BigRational Point => _expected!.Value.Lower!.Value;

    /// <summary>Returns E; null for a range whose ends are the same value, which may count as a range or as a point.</summary>
    public string? Expected() => _expected is not { } expected ? IsWithoutPath ? Outcome.Because("no path") : Outcome.Undefined
        : !IsRange ? Exactly.Text(Point)
        : expected.Lower!.Value.IsSameAs(expected.Upper!.Value) ? null : Outcome.Undefined;

    public string ExpectedRange() => _expected is { } expected ? expected.ToString() : Outcome.None;

    public string Variance() => _actual is { } actual && _expected is not null ? Exactly.Text(Distance(actual)) : Outcome.Undefined;

    public string Standing()
    {
        if (_actual is not { } actual || _expected is not { } expected)
        {
            return Outcome.Undefined;
        }

        var distance = Distance(actual);
        var nearer = distance.Numerator.Sign > 0 ? expected.Upper!.Value : expected.Lower!.Value;
        var scale = ExpectedOracle.IsPathOfLevel(year) ? nearer - Exactly.Of(year.Form.Level) : nearer;
        var allowed = Exactly.Of(year.Tolerance) / Exactly.Of(100) * Exactly.Absolute(scale);
        var better = year.Form.Direction switch
        {
            Side.Higher => 1,
            Side.Lower => -1,
            _ => 0,
        };
        return Exactly.Absolute(distance).Against(allowed) <= 0 ? Outcome.OnPace : distance.Numerator.Sign == better ? Outcome.Ahead : Outcome.Behind;
    }

    public string Index()
    {
        if (_actual is not { } actual || _expected is null || IsRange)
        {
            return Outcome.Undefined;
        }

        if (ExpectedOracle.IsPathOfLevel(year))
        {
            var (from, to) = (Exactly.Of(year.Form.Level), year.Form.Target!.Value);
            return (Point - from).Numerator.Sign is not 0 and var sign && sign == (to - from).Numerator.Sign ? Exactly.Text((actual - from) / (Point - from)) : Outcome.Undefined;
        }

        return (year.Form.Direction, Point.Numerator.Sign, actual.Numerator.Sign) switch
        {
            (Side.Higher, > 0, _) => Exactly.Text(actual / Point),
            (Side.Lower, > 0, > 0) => Exactly.Text(Point / actual),
            _ => Outcome.Undefined,
        };
    }

    private BigRational Distance(BigRational actual) =>
        _expected is { Lower: { } least, Upper: { } most } ? actual.Against(least) < 0 ? actual - least : actual.Against(most) > 0 ? actual - most : Exactly.Zero : Exactly.Zero;
}
