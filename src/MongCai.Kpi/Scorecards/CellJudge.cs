namespace MongCai.Kpi;

/// <summary>Judges a cell. A value that is nothing but a decimal, under a form with bounds, is judged without making an observation of it, and just as if one were made.</summary>
internal sealed class CellJudge(ScorecardPolicies policies)
{
    // Whether periods can be held against each other depends on the periods, and the last one asked for is mostly the next one.
    private Target? _lastTarget;
    private ReportingPeriod _lastPeriod;
    private bool _lastAgree;

    public Judgement Plain(decimal value, Target target, ReportingPeriod period)
    {
        var form = target.Form;
        if (!form.HasBounds || form.Kind == TargetKind.GrowthBy)
        {
            return Kept(new Observation(target.Indicator, period, Calculated.Of<Rational>(value)) { Area = target.Area }, target);
        }

        if (!Agree(target, period))
        {
            return new Judgement(Judgement.Unknown, Judgement.NoBand);
        }

        Rational measured = value;
        var method = AttainmentFormula.OwnMethodOf(form);
        var attained = method.IsDefined ? AttainmentFormula.Value(method.Value, measured, form) : method.Reason ?? default;
        return Of(policies.Verdicts.On(measured, form), attained);
    }

    public Judgement Kept(Observation observation, Target target)
    {
        if (!observation.Value.IsDefined)
        {
            return new Judgement(Judgement.NoData, Judgement.NoBand);
        }

        var attainment = new Attainment(observation, target.Basis, target, series: null);
        return Of(policies.Verdicts.On(attainment), attainment.Value);
    }

    private Judgement Of(Calculated<Verdict> verdict, Calculated<Ratio> attained) => new(
        verdict.TryGetValue(out var known) ? (byte)(Judgement.FirstVerdict + known) : Judgement.Unknown,
        attained.IsDefined ? (byte)policies.Bands.PlaceOf(attained.Value) : Judgement.NoBand);

    private bool Agree(Target target, ReportingPeriod period)
    {
        if (!ReferenceEquals(target, _lastTarget) || period != _lastPeriod)
        {
            (_lastTarget, _lastPeriod, _lastAgree) = (target, period, Attainment.PeriodsAgree(period, target));
        }

        return _lastAgree;
    }
}
