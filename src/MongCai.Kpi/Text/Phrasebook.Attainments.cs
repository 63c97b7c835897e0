using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for attainments and for the commitments that they are of.</content>
public sealed partial class Phrasebook
{
    /// <summary>The percentage that a target is of itself: 100.</summary>
    internal const int Whole = 100;

    /// <summary>Returns what a target asks for: <c>ít nhất 73 hộ</c>, <c>at least 73 households</c>; or says that there is no target.</summary>
    /// <param name="attainment">The attainment against the target.</param>
    /// <returns>The target as a phrase.</returns>
    public string Target(Attainment attainment)
    {
        return attainment.Target is { } target ? target.Form.InWords(new TargetWords(this, target.Indicator.Unit)) : Undefined(UndefinedReason.MissingTarget);
    }

    /// <summary>Returns the phrase for the attainment of a target: <c>đạt 50,68% kế hoạch năm 2019</c>, <c>50.68% of the plan for 2019</c>.</summary>
    /// <param name="attainment">The attainment to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>
    /// The attainment as a phrase. Where only a bound of the actual is known, a lower bound is rounded down and an upper one up:
    /// <c>đạt trên 93,33% kế hoạch năm 2019</c>. Where the figure is undefined, the phrase says so and why.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Attained(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Value.TryGetValue(out var value) ? Attained(Percent(value, decimals, Whole), Commitment(attainment))
            : attainment.ValueRange is { IsEmpty: false } range ? Attained(Percent(range, decimals), Commitment(attainment))
            : Undefined(attainment, attainment.Value.Reason);
    }

    /// <summary>
    /// Returns the phrase for what is used of what may be used at most: <c>đã dùng 40% kế hoạch năm 2019</c>, <c>40% of the plan for 2019 used</c>. It is no
    /// attainment.
    /// </summary>
    /// <param name="attainment">The attainment of a target of at most, less than or a cap.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The utilisation as a phrase. Where the figure is undefined, the phrase says so and why.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Used(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return attainment.Utilisation.TryGetValue(out var value)
            ? Lexicon.Say(LexiconKeys.Used, Percent(value, decimals, Whole), Commitment(attainment))
            : Undefined(attainment, attainment.Utilisation.Reason);
    }

    /// <summary>
    /// Returns the phrase for how far a target is exceeded or missed: <c>vượt 18% so với kế hoạch năm 2019</c>, <c>exceeds the plan for 2019 by 18%</c>. Of a
    /// target that is met exactly it says that it is attained.
    /// </summary>
    /// <param name="attainment">The attainment to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The excess as a phrase. Where the figure is undefined, the phrase says so and why.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Exceeded(Attainment attainment, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        if (!attainment.Excess.TryGetValue(out var excess))
        {
            return Undefined(attainment, attainment.Excess.Reason);
        }

        if (excess.Numerator.Sign == 0)
        {
            return Attained(attainment, decimals);
        }

        var isShort = excess.Value.Sign < 0;
        var magnitude = isShort ? new Ratio(-excess.Numerator, excess.Denominator) : excess;
        return Exceeded(isShort, Percent(magnitude, decimals, threshold: 0), Commitment(attainment));
    }

    /// <summary>
    /// Returns the phrase for what is missing to reach a target: <c>còn thiếu 36 hộ</c>, <c>36 households remaining</c>; or for what is too much:
    /// <c>còn thừa 2 hộ</c>, <c>2 households too many</c>. Otherwise it says that the target is met, or just at a bound that has to be passed, or that the
    /// figure is undefined and why.
    /// </summary>
    /// <param name="attainment">The attainment to print.</param>
    /// <returns>The remainder as a phrase.</returns>
    public string Remaining(Attainment attainment)
    {
        return !attainment.Remaining.TryGetValue(out var remaining) ? Undefined(attainment.Remaining.Reason)
            : remaining.Sign > 0 ? Lexicon.Say(
                attainment.Gap.Value.Sign > 0 ? LexiconKeys.TooMany : LexiconKeys.Remaining,
                Distance(remaining, attainment.Observation.Indicator, attainment.Observation.Indicator.Decimals))
            : Lexicon.Say(attainment.MeetsNow == true ? LexiconKeys.Met : LexiconKeys.AtTheBound);
    }

    /// <summary>Names the commitment that is measured against: <c>kế hoạch năm 2019</c>, <c>the plan for 2019</c>.</summary>
    /// <param name="attainment">The attainment against the commitment.</param>
    /// <returns>The name of the commitment, with its period where there is a target.</returns>
    public string Commitment(Attainment attainment)
    {
        var basis = BasisPart(attainment.Basis);
        return attainment.Target is { } target ? Lexicon.Say(LexiconKeys.CommitmentFor, basis, Name(target.Period)) : Lexicon.Say(LexiconKeys.Commitment, basis);
    }

    /// <summary>
    /// Names the commitment that asks for more: <c>kế hoạch năm 2019</c>, <c>the plan for 2019</c>; or says that they ask for the same, or that there is no
    /// single strictest one.
    /// </summary>
    /// <param name="attainments">The attainments of two targets or more.</param>
    /// <returns>The phrase. Where there are fewer than two targets, it says that the answer is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attainments"/> is null.</exception>
    public string Stricter(AttainmentByBasis attainments)
    {
        Guard.Against.Null(attainments);
        return attainments switch
        {
            { Targets.Count: < 2 } => Undefined(UndefinedReason.MissingTarget),
            { Stricter: { } stricter } => Commitment(attainments[stricter.Basis]),
            { Targets: var targets } when targets.All(other => other.Form == targets[0].Form) => Lexicon.Say(LexiconKeys.Equal),
            _ => Lexicon.Say(LexiconKeys.NoneStricter),
        };
    }

    internal string Attained(PhrasePart figure, string commitment) => Lexicon.Say(LexiconKeys.Attained, figure, commitment);

    internal string Exceeded(bool isShort, PhrasePart figure, string commitment) => Lexicon.Say(isShort ? LexiconKeys.ShortBy : LexiconKeys.ExceededBy, figure, commitment);

    private string Undefined(Attainment attainment, UndefinedReason? reason) => Lexicon.Say(LexiconKeys.CommitmentUndefined, Commitment(attainment), Undefined(reason));
}
