using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a verdict policy: it may decide where "exceeded" begins, but never whether an ordinary value meets its target.</summary>
/// <remarks>
/// <para>Use them to test a host's own verdict policy. A policy decides where "exceeded" begins, what a value equal to a strict bound is, and whether a value
/// past the better end of a range is met or exceeded. Whether any other value meets its target is a fact.</para>
/// <para>The cases are the values that the forms of targets accept, with levels from small rates and thirds to a trillion. A policy answers with intervals,
/// so that each law is checked for every value of a case, not only for those that were tried. A case takes two calls, or eight where it is asked
/// again.</para>
/// </remarks>
public sealed class VerdictPolicyLaws : LawSet
{
    private readonly VerdictPolicy _policy;
    private readonly PartUnderTest _part;

    internal VerdictPolicyLaws(VerdictPolicy policy)
    {
        _policy = policy;
        _part = new PartUnderTest(policy.GetType().Name);
        var cases = VerdictCases.All;
        IsTotal = Law.Of(_part, "every target has values that meet it and values that exceed it, the same when it is asked again", cases, WhyNotTotal);
        ExceededIsMet = Law.Of(_part, "what exceeds a target meets it", cases, WhyNotMet);
        FollowsTheFacts = Law.Of(_part, "a verdict does not contradict the facts", cases, one => First(one, WhyNotTheFacts));
        IsMonotone = Law.Of(_part, "a better actual never gets a worse verdict", cases, WhyNotMonotone);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, ExceededIsMet, FollowsTheFacts, IsMonotone];

    /// <summary>
    /// Gets the law that the policy answers for every form, with intervals that may be empty but are never null, and always gives the same answer to the same
    /// question.
    /// </summary>
    public Law IsTotal { get; }

    /// <summary>
    /// Gets the law that a value that exceeds the target also meets it, so that a report that counts the targets met counts those exceeded, too.
    /// </summary>
    public Law ExceededIsMet { get; }

    /// <summary>Gets the law that a verdict does not contradict the form of the target.</summary>
    /// <remarks>
    /// A value that is accepted is never "not met". A value that is not accepted is never "met" or "exceeded", with two exceptions: a value equal to a strict
    /// bound may be "met", and a value past the better end of a range has to be, by <see cref="IsMonotone"/>. Only values beyond a bound in the better
    /// direction are "exceeded"; so none is where no direction is better, and none for a cap.
    /// </remarks>
    public Law FollowsTheFacts { get; }

    /// <summary>
    /// Gets the law that a better actual never gets a worse verdict. The direction of the form decides what is better; without one, the actual nearer to what
    /// is accepted is better.
    /// </summary>
    public Law IsMonotone { get; }

    /// <summary>Returns the law that the part judges as another policy does: one of the library, or a second statement of the statute by the host.</summary>
    /// <param name="policy">The verdict policy that is known to be right.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public Law AgreesWith(VerdictPolicy policy)
    {
        Preconditions.NotNull(policy);
        return Law.Of(_part, "the verdicts are those of the other policy", VerdictCases.All, one =>
        {
            var (ours, theirs) = (AnswerTo(one), new VerdictAnswer(policy.Met(one.Accepted, one.Direction), policy.Exceeded(one.Accepted, one.Direction)));
            return one.ValuesBy(ours).Concat(one.ValuesBy(theirs))
                .Where(actual => ours.Of(actual) != theirs.Of(actual))
                .Select(actual => $"{one}, actual {actual}: it is called {Word(ours.Of(actual))}, and has to be {Word(theirs.Of(actual))}.")
                .FirstOrDefault();
        });
    }

    // Other cases are asked about in between, so that a policy that remembers earlier questions is found out.
    private string? WhyNotTotal(VerdictCase one)
    {
        var first = AnswerTo(one);
        foreach (var other in one.Others)
        {
            _ = AnswerTo(other);
        }

        var again = AnswerTo(one);
        return WhyNotTheSame(one, "meet", first.Met, again.Met) ?? WhyNotTheSame(one, "exceed", first.Exceeded, again.Exceeded);
    }

    private string? WhyNotMet(VerdictCase one)
    {
        var answer = AnswerTo(one);
        return answer.Met!.Contains(answer.Exceeded!)
            ? null
            : First(one, (_, actual, given) => given.Exceeded!.Contains(actual) && !given.Met!.Contains(actual) ? $"{one}: {actual} exceeds it, and does not meet it." : null);
    }

    private string? First(VerdictCase one, Func<VerdictCase, Rational, VerdictAnswer, string?> why)
    {
        var answer = AnswerTo(one);
        return one.ValuesBy(answer).Select(actual => why(one, actual, answer)).FirstOrDefault(static breach => breach is not null);
    }

    private static string? WhyNotTheFacts(VerdictCase one, Rational actual, VerdictAnswer answer)
    {
        var (verdict, accepted) = (answer.Of(actual), one.Accepted);
        var isMet = accepted.Contains(actual);
        var mayBeMet = isMet || actual == accepted.Lower || actual == accepted.Upper || IsPastBetterEnd(one, actual);
        return isMet && verdict == Verdict.NotMet ? $"{one}, actual {actual}: it is met, and is called {Word(verdict)}."
            : !mayBeMet && verdict != Verdict.NotMet ? $"{one}, actual {actual}: it is not met, and is called {Word(verdict)}."
            : verdict == Verdict.Exceeded && !IsBeyond(one, actual) ? $"{one}, actual {actual}: it is not beyond the bound, and is called {Word(verdict)}."
            : null;
    }

    private string? WhyNotMonotone(VerdictCase one)
    {
        var answer = AnswerTo(one);
        (Rational Actual, Verdict Verdict)[] fromWorst = [.. one.ValuesBy(answer).Order(Comparer<Rational>.Create(one.Compare)).Select(actual => (actual, answer.Of(actual)))];
        for (var i = 1; i < fromWorst.Length; i++)
        {
            var (worse, better) = (fromWorst[i - 1], fromWorst[i]);
            if (better.Verdict < worse.Verdict && one.Compare(worse.Actual, better.Actual) != 0)
            {
                return $"{one}: {worse.Actual} is {Word(worse.Verdict)}, and {better.Actual}, which is better, is {Word(better.Verdict)}.";
            }
        }

        return null;
    }

    private VerdictAnswer AnswerTo(VerdictCase one) =>
        new(_part.Ask(() => _policy.Met(one.Accepted, one.Direction)), _part.Ask(() => _policy.Exceeded(one.Accepted, one.Direction)));

    private static string? WhyNotTheSame(VerdictCase one, string does, RationalInterval? first, RationalInterval? again) =>
        first is null || again is null ? $"{one}: the values that {does} it are null."
        : first != again ? $"{one}: the values that {does} it are {first}, and when it is asked again {again}."
        : null;

    private static bool IsPastBetterEnd(VerdictCase one, Rational actual) => one.Accepted is { Lower: { } floor, Upper: { } ceiling } && one.Direction switch
    {
        Direction.HigherIsBetter => actual > ceiling,
        Direction.LowerIsBetter => actual < floor,
        _ => false,
    };

    private static bool IsBeyond(VerdictCase one, Rational actual) => one.Direction switch
    {
        Direction.HigherIsBetter => actual > (one.Accepted.Lower ?? one.Accepted.Upper),
        Direction.LowerIsBetter => actual < (one.Accepted.Upper ?? one.Accepted.Lower),
        _ => false,
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.NotMet => "not met",
        Verdict.Met => "met",
        _ => "exceeded",
    };
}
