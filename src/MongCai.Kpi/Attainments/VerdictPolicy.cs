namespace MongCai.Kpi;

/// <summary>
/// Which verdict a value gets under a target. Printed verdicts contradict each other, 7,6 against "&lt; 7,6" called met and 1,1 inside 1–1,5 called exceeded, so the host
/// chooses: one of the three here, or its own.
/// </summary>
/// <remarks>A policy is a function of the facts and has no state. Equality is that of the object.</remarks>
public abstract class VerdictPolicy
{
    /// <summary>At the bound or between the bounds it is met, beyond the bound in the better direction exceeded; a strict bound is not met at equality.</summary>
    public static VerdictPolicy Strict { get; } = new StrictPolicy();

    /// <summary>As <see cref="Strict"/>, but equality meets a strict bound too.</summary>
    public static VerdictPolicy LenientAtTheBound { get; } = new LenientPolicy();

    /// <summary>Exceeded only past the end of two bounds that have a better direction; whatever else meets the target is met.</summary>
    public static VerdictPolicy BeyondTheRange { get; } = new BeyondTheRangePolicy();

    /// <summary>The verdict on an attainment. A cap, a maintained form and a milestone are not exceeded: they are met or not.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <returns>The verdict, undefined where <see cref="Attainment.IsMet"/> is.</returns>
    public Calculated<Verdict> On(Attainment attainment)
    {
        if (!attainment.IsMet.TryGetValue(out var isMet))
        {
            return attainment.IsMet.Reason ?? default;
        }

        return attainment.Asked.HasBounds && attainment.Measured.TryGetValue(out var measured) ? On(measured, attainment.Asked, isMet)
            : isMet ? Verdict.Met
            : Verdict.NotMet;
    }

    /// <summary>The verdict on a value, for callers that have nothing else of an attainment.</summary>
    internal Calculated<Verdict> On(in Rational measured, TargetForm form) =>
        form.IsMetBy(measured) is { IsDefined: true } isMet ? On(measured, form, isMet.Value) : form.IsMetBy(measured).Reason ?? default;

    private Verdict On(in Rational measured, TargetForm form, bool isMet) =>
        form.Kind != TargetKind.Cap ? Judge(measured, form, isMet)
        : isMet ? Verdict.Met
        : Verdict.NotMet;

    /// <summary>The verdict on a value under a form that has bounds.</summary>
    /// <param name="measured">The value: the actual, or the mean yearly change to date.</param>
    /// <param name="form">What is asked of it.</param>
    /// <param name="isMet">Whether the value meets it.</param>
    /// <returns>The verdict. It never gets worse as the value gets better.</returns>
    protected abstract Verdict Judge(Rational measured, TargetForm form, bool isMet);

    private static bool IsAtStrictBound(Rational actual, TargetForm form) =>
        form.IsStrict && (form.Floor == actual || form.Ceiling == actual);

    private static bool IsBeyond(Rational actual, TargetForm form) => form.Direction switch
    {
        Direction.HigherIsBetter => actual > (form.Ceiling ?? form.Floor),
        Direction.LowerIsBetter => actual < (form.Floor ?? form.Ceiling),
        _ => false,
    };

    private sealed class StrictPolicy : VerdictPolicy
    {
        protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) =>
            IsBeyond(measured, form) ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet;
    }

    private sealed class LenientPolicy : VerdictPolicy
    {
        protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) =>
            IsBeyond(measured, form) ? Verdict.Exceeded : isMet || IsAtStrictBound(measured, form) ? Verdict.Met : Verdict.NotMet;
    }

    private sealed class BeyondTheRangePolicy : VerdictPolicy
    {
        protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) =>
            form.Kind == TargetKind.Within && IsBeyond(measured, form) ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet;
    }
}
