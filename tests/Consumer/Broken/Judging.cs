using MongCai.Kpi;

namespace Province.Broken;

/// <summary>A verdict policy made of a line, which leaves what lies past the better end of a range met.</summary>
internal sealed class Judging(Func<Rational, TargetForm, bool, Verdict> judge) : VerdictPolicy
{
    protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) => judge(measured, form, isMet || form.Kind == TargetKind.Within && form.Direction switch
    {
        Direction.HigherIsBetter => measured > form.Ceiling,
        Direction.LowerIsBetter => measured < form.Floor,
        _ => false,
    });
}
