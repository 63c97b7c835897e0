using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>
/// What a verdict policy may not decide. It chooses where "met" ends and "exceeded" begins, what equality with a strict bound is, and whether what lies past the better end of a
/// range is met or exceeded; whether any other value meets its target is a fact.
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
    /// What meets the target is not "not met". What does not is not "met" or "exceeded", except at a strict bound (only met) and past the better end of a range, where by
    /// <see cref="IsMonotone"/> it has to be. Exceeded is only what lies beyond a bound in the better direction, so nothing is where no direction is better.
    /// </summary>
    public Law FollowsTheFacts { get; }

    /// <summary>A better actual never gets a worse verdict, by the direction of the form; where it has none, the actual nearer to the target is the better one.</summary>
    public Law IsMonotone { get; }

    private string? WhyNotTotal(VerdictCase one) => one.Actuals.Select(actual => one.WhyNoVerdict(_policy, actual)).FirstOrDefault(static fault => fault is not null);

    private string? WhyNotTheFacts(VerdictCase one) => one.Actuals.Select(actual => WhyNotTheFacts(one, actual)).FirstOrDefault(static fault => fault is not null);

    private string? WhyNotTheFacts(VerdictCase one, Rational actual)
    {
        var (form, measured) = (one.Asked, one.Measured(actual));
        if (one.VerdictOf(_policy, actual) is not { } verdict || !form.IsMetBy(measured).TryGetValue(out var isMet))
        {
            return null;
        }

        var mayBeMet = isMet || IsAtStrictBound(form, measured) || IsPastBetterEnd(form, measured);
        return isMet && verdict == Verdict.NotMet ? $"{one.InWords(actual)}: it is met, and is called {Word(verdict)}."
            : !mayBeMet && verdict != Verdict.NotMet ? $"{one.InWords(actual)}: it is not met, and is called {Word(verdict)}."
            : verdict == Verdict.Exceeded && !IsBeyond(form, measured) ? $"{one.InWords(actual)}: it is not beyond the bound, and is called {Word(verdict)}."
            : null;
    }

    private string? WhyNotMonotone(VerdictCase one)
    {
        (Rational Actual, Verdict? Verdict)[] fromWorst = [.. one.Actuals.Order(Comparer<Rational>.Create(one.Compare)).Select(actual => (actual, one.VerdictOf(_policy, actual)))];
        for (var i = 1; i < fromWorst.Length; i++)
        {
            var (worse, better) = (fromWorst[i - 1], fromWorst[i]);
            if (better.Verdict < worse.Verdict && one.Compare(worse.Actual, better.Actual) != 0)
            {
                return $"{one.FormInWords}: {worse.Actual} is {Word(worse.Verdict.Value)}, and {better.Actual}, which is better, is {Word(better.Verdict.Value)}.";
            }
        }

        return null;
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
