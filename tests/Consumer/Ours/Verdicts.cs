using MongCai.Kpi;

namespace Province.Ours;

/// <summary>Exceeded from a tenth above the plan on; a range may be left at its better end.</summary>
public sealed class Verdicts : VerdictPolicy
{
    protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) => form switch
    {
        { Kind: TargetKind.Within, Direction: Direction.HigherIsBetter } when measured > form.Ceiling => Verdict.Exceeded,
        { Kind: TargetKind.Within, Direction: Direction.LowerIsBetter } when measured < form.Floor => Verdict.Exceeded,
        { Kind: TargetKind.AtLeast, Floor: { Sign: > 0 } floor } when measured >= floor * 11 / 10 => Verdict.Exceeded,
        _ => isMet ? Verdict.Met : Verdict.NotMet,
    };
}
