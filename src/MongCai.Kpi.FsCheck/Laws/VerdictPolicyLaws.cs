using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>
/// What a verdict policy may not decide. It chooses where "met" ends and "exceeded" begins, what equality with a strict bound is, and what lies past the better end of a range;
/// whether any other value meets its target is a fact.
/// </summary>
/// <remarks>The cases are the forms of targets that a policy is asked about, and actuals at their bounds, beside them and far from them.</remarks>
public sealed class VerdictPolicyLaws : LawSet
{
    private readonly VerdictPolicy _policy;

    internal VerdictPolicyLaws(VerdictPolicy policy)
    {
        _policy = policy;
        var (part, cases) = (policy.GetType().Name, VerdictCases.All);
        IsTotal = Law.Of(part, "every actual gets a verdict, where it is known whether it meets the target", cases, WhyNotTotal);
        FollowsTheFacts = Law.Of(part, "a verdict does not contradict the facts", cases, WhyNotTheFacts);
        IsMonotone = Law.Of(part, "a better actual never gets a worse verdict", cases, WhyNotMonotone);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, FollowsTheFacts, IsMonotone];

    /// <summary>Every actual gets one of the three verdicts where it is known whether it meets the target, and none where it is not; no form makes the policy throw.</summary>
    public Law IsTotal { get; }

    /// <summary>
    /// What meets the target is not "not met". What does not is not "met" or "exceeded", except at a strict bound (only met) and past the better end of a range. Exceeded is
    /// only what lies beyond a bound in the better direction, so nothing is where no direction is better.
    /// </summary>
    public Law FollowsTheFacts { get; }

    /// <summary>A better actual never gets a worse verdict, by the direction of the form; where it has none, the actual nearer to the target is the better one.</summary>
    public Law IsMonotone { get; }

    private string? WhyNotTotal(VerdictCase one) => one.WhyNoVerdict(_policy, one.Actual) ?? one.WhyNoVerdict(_policy, one.Other);

    private string? WhyNotTheFacts(VerdictCase one)
    {
        var (form, measured) = (one.Asked, one.Measured(one.Actual));
        if (one.VerdictOf(_policy, one.Actual) is not { } verdict || !form.IsMetBy(measured).TryGetValue(out var isMet))
        {
            return null;
        }

        var mayBeMet = isMet || IsAtStrictBound(form, measured) || IsPastBetterEnd(form, measured);
        return isMet && verdict == Verdict.NotMet ? $"{one}: it is met, and is called {Word(verdict)}."
            : !mayBeMet && verdict != Verdict.NotMet ? $"{one}: it is not met, and is called {Word(verdict)}."
            : verdict == Verdict.Exceeded && !IsBeyond(form, measured) ? $"{one}: it is not beyond the bound, and is called {Word(verdict)}."
            : null;
    }

    private string? WhyNotMonotone(VerdictCase one)
    {
        var comparison = one.Compare(one.Actual, one.Other);
        var (worse, better) = comparison <= 0 ? (one.Actual, one.Other) : (one.Other, one.Actual);
        return comparison != 0 && one.VerdictOf(_policy, worse) is { } lower && one.VerdictOf(_policy, better) is { } higher && higher < lower
            ? $"{one.Form}: {worse} is {Word(lower)}, and {better}, which is better, is {Word(higher)}."
            : null;
    }

    private static bool IsAtStrictBound(TargetForm form, Rational measured) => form.IsStrict && (form.Floor == measured || form.Ceiling == measured);

    private static bool IsPastBetterEnd(TargetForm form, Rational measured) => form.Kind == TargetKind.Within && form.Direction switch
    {
        Direction.HigherIsBetter => measured > form.Ceiling,
        Direction.LowerIsBetter => measured < form.Floor,
        _ => false,
    };

    private static bool IsBeyond(TargetForm form, Rational measured) => form.Direction switch
    {
        Direction.HigherIsBetter => measured > (form.Floor ?? form.Ceiling),
        Direction.LowerIsBetter => measured < (form.Ceiling ?? form.Floor),
        _ => false,
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.NotMet => "not met",
        Verdict.Met => "met",
        _ => "exceeded",
    };
}
