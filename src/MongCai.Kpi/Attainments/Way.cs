using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>The way a target goes in the course of its period: from a baseline B to a level T.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Way(Rational baseline, Rational level)
{
    public Rational Baseline { get; } = baseline;

    public Rational Level { get; } = level;

    public bool IsNone => Level == Baseline;

    /// <summary>The way of a target for an indicator, or why there is none.</summary>
    public static Calculated<Way> Of(Target? target) => target switch
    {
        null => UndefinedReason.MissingTarget,
        { Form.Kind: TargetKind.AtLeast } when !target.Indicator.Nature.Accumulates() => UndefinedReason.MethodNotApplicable,
        { Form: { Kind: TargetKind.AtLeast, Level: { } level } } => FromZero(level),
        { Form: { Kind: TargetKind.FromBaseline or TargetKind.ReductionBy, Level: { } level, Baseline: { } baseline } } => new Way(baseline, level),
        _ => UndefinedReason.MethodNotApplicable,
    };

    /// <summary>B + (T − B)·φ.</summary>
    public Rational At(Ratio elapsed) => Baseline + ((Level - Baseline) * elapsed.Value);

    private static Calculated<Way> FromZero(Rational level) => level.Sign switch
    {
        0 => UndefinedReason.ZeroTarget,
        < 0 => UndefinedReason.NegativeTarget,
        _ => new Way(0, level),
    };
}
