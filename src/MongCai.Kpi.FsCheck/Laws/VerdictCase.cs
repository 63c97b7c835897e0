namespace MongCai.Kpi.Testing;

/// <summary>A form of target and some actuals of a year. The actuals lie so far from a bound of the form, and move with it when the form is made simpler.</summary>
internal sealed record VerdictCase(FormDraft Draft, bool IsAtCeiling, IReadOnlyList<int> Offsets)
{
    // Offsets are tenths of the form's last digit, so that they fall between the values it names.
    private const int Tenths = 10;

    private static readonly Indicator Measure = new("measure", Unit.Household, Nature.Flow);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);

    public TargetForm Form => Draft.ToForm();

    /// <summary>The form that has the bounds: that of the mean yearly change where it is asked for.</summary>
    public TargetForm Asked => Form.Each ?? Form;

    public IEnumerable<Rational> Actuals => Offsets.Select(ActualAt);

    private Rational Bound => (IsAtCeiling ? Asked.Ceiling ?? Asked.Floor : Asked.Floor ?? Asked.Ceiling) ?? Asked.Level.GetValueOrDefault();

    /// <summary>What is held against the bounds: the actual, or how much it changed in the year.</summary>
    public Rational Measured(Rational actual) =>
        Form.Each is null ? actual
        : Form.IsReduction ? Form.Baseline.GetValueOrDefault() - actual
        : actual - Form.Baseline.GetValueOrDefault();

    /// <summary>Positive where the first is the better one.</summary>
    public int Compare(Rational first, Rational second)
    {
        var (left, right) = (Measured(first), Measured(second));
        return Asked.Direction switch
        {
            Direction.HigherIsBetter => left.CompareTo(right),
            Direction.LowerIsBetter => right.CompareTo(left),
            _ => Asked.RemainingFrom(left).TryGetValue(out var near) && Asked.RemainingFrom(right).TryGetValue(out var far) ? far.CompareTo(near) : 0,
        };
    }

    public Verdict? VerdictOf(VerdictPolicy policy, Rational actual) => policy.On(AttainedBy(actual)).TryGetValue(out var verdict) ? verdict : null;

    public string? WhyNoVerdict(VerdictPolicy policy, Rational actual)
    {
        var attained = AttainedBy(actual);
        var verdict = policy.On(attained);
        return verdict.IsDefined != attained.IsMet.IsDefined ? $"{InWords(actual)}: the verdict is {verdict}, and whether it is met {attained.IsMet}."
            : verdict.TryGetValue(out var known) && !Enum.IsDefined(known) ? $"{InWords(actual)}: there is no verdict {(Rational)(int)known}."
            : null;
    }

    /// <summary>The form, and the direction where it does not say it itself.</summary>
    public string FormInWords => Asked.Kind != TargetKind.Within ? $"{Form}" : Asked.Direction switch
    {
        Direction.HigherIsBetter => $"{Form} (higher is better)",
        Direction.LowerIsBetter => $"{Form} (lower is better)",
        _ => $"{Form}",
    };

    public string InWords(Rational actual) => $"{FormInWords}, actual {actual}";

    public override string ToString() => $"{FormInWords}, actual {string.Join(" and ", Actuals)}";

    private Attainment AttainedBy(Rational actual) => new Observation(Measure, Year, actual).Against(Form.For(Measure, Year, Basis.Plan))[Basis.Plan];

    private Rational ActualAt(int offset)
    {
        var measured = Bound + (Draft.LastDigit * offset / Tenths);
        return Form.Each is null ? measured
            : Form.IsReduction ? Form.Baseline.GetValueOrDefault() - measured
            : Form.Baseline.GetValueOrDefault() + measured;
    }
}
