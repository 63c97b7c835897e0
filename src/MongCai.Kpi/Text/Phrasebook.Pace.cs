using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for the pace of an actual on the way to its target. A phrase for an undefined figure says so and why.</content>
public sealed partial class Phrasebook
{
    /// <summary>Returns the phrase for how much of the target's period has elapsed: <c>đã qua 49,59% năm 2019</c>, <c>49.59% of 2019 has elapsed</c>.</summary>
    /// <param name="pace">The pace to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The elapsed share as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public string Elapsed(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace is { Attainment.Target: { } target, Elapsed: { IsDefined: true, Value: var elapsed } }
            ? Lexicon.Say(LexiconKeys.Elapsed, Percent(elapsed, decimals, Whole), Name(target.Period))
            : Undefined(pace.Elapsed.Reason);
    }

    /// <summary>
    /// Returns the phrase for what was expected by now: <c>đến nay cần đạt 36,2 hộ</c>, <c>36.2 households expected by now</c>; for what may be used at most
    /// <c>đến nay được dùng 49,6</c>.
    /// </summary>
    /// <param name="pace">The pace to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The expected amount or range as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Expected(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace.Expected.IsDefined || pace.ExpectedRange is not { Lower: { } lower, Upper: { } upper }
            ? pace.Expected.Match(
                expected => Lexicon.Say(pace.IsAllowance ? LexiconKeys.AllowedByNow : LexiconKeys.ExpectedByNow, WithUnit(Rounded(expected, decimals), UnitOf(pace))), reason => Undefined(reason))
            : Lexicon.Say(LexiconKeys.ExpectedByNow, FromTo(includesLower: true, Numeral(Rounded(lower, decimals)), includesUpper: true, WithUnit(Rounded(upper, decimals), UnitOf(pace))));
    }

    /// <summary>
    /// Returns the words for where the actual stands, within the tolerance of its policies: <c>nhanh hơn tiến độ</c>, <c>ahead of pace</c>; for what may be
    /// used at most <c>trong mức cho phép</c>, <c>within the allowance</c>.
    /// </summary>
    /// <param name="pace">The pace to print.</param>
    /// <returns>The words for the standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    public string Standing(Pace pace)
    {
        Guard.Against.Null(pace);
        var isAllowance = pace.Headroom.IsDefined;
        return pace.Standing.Match(
            standing => Lexicon.Say(!isAllowance ? LexiconKeys.Standings[(int)standing] : standing == MongCai.Kpi.Standing.Behind ? LexiconKeys.OverAllowance : LexiconKeys.WithinAllowance),
            reason => Undefined(reason));
    }

    /// <summary>Returns the phrase for the index of the pace, where 1 is on pace: <c>chỉ số tiến độ 1,02</c>, <c>pace index 1.02</c>.</summary>
    /// <param name="pace">The pace to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The index as a phrase. Where the index is undefined, the phrase says so and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Index(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return Lexicon.Say(LexiconKeys.PaceIndex, pace.Index.Match(index => Index(index.Value, decimals).ToString(), reason => Undefined(reason)));
    }

    /// <summary>
    /// Returns the phrase for how far the actual is from what was expected: <c>hơn mức cần đạt 0,8 hộ</c>, <c>0.8 households more than expected</c>.
    /// </summary>
    /// <param name="pace">The pace to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The variance as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Variance(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace.Variance.Match(
            variance => variance.Sign == 0
                ? Lexicon.Say(LexiconKeys.AsExpected)
                : Lexicon.Say(variance.Sign > 0 ? LexiconKeys.MoreThanExpected : LexiconKeys.LessThanExpected, Distance(Rational.Abs(variance), IndicatorOf(pace), decimals)),
            reason => Undefined(reason));
    }

    /// <summary>
    /// Returns the phrase for how much may still be used: <c>còn được dùng 60 triệu đồng</c>, <c>60 million đồng still allowed</c>; or for how much the limit
    /// is exceeded by.
    /// </summary>
    /// <param name="pace">The pace against a target of at most, less than or a cap.</param>
    /// <returns>The headroom as a phrase. For every other target, the phrase says that it is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    public string Headroom(Pace pace)
    {
        Guard.Against.Null(pace);
        return pace.Headroom.Match(
            headroom => Lexicon.Say(
                headroom.Sign >= 0 ? LexiconKeys.StillAllowed : LexiconKeys.OverTheLimit, Distance(Rational.Abs(headroom), IndicatorOf(pace), IndicatorOf(pace).Decimals)),
            reason => Undefined(reason));
    }

    /// <summary>
    /// Returns the phrase for the average that a period of a kind has brought so far: <c>bình quân 6,17 hộ mỗi tháng</c>,
    /// <c>6.17 households a month so far</c>.
    /// </summary>
    /// <param name="pace">The pace against a target.</param>
    /// <param name="kind">A kind of period without gaps or overlaps that divides the target's period, such as months.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The average amount per period as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods of <paramref name="kind"/> do not follow one another without gaps or overlaps.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or there is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Achieved(Pace pace, PeriodKind kind, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace.AchievedPer(kind).Match(rate => Lexicon.Say(LexiconKeys.SoFar, Per(Distance(rate, IndicatorOf(pace), decimals), kind)), reason => Undefined(reason));
    }

    /// <summary>
    /// Returns the phrase for what each remaining period of a kind has to bring: <c>còn cần 6,0 hộ mỗi tháng</c>, <c>6.0 households a month required</c>; or
    /// says that the target is met.
    /// </summary>
    /// <param name="pace">The pace against a target.</param>
    /// <param name="kind">A kind of period without gaps or overlaps that divides the target's period, such as months.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The required amount per period as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods of <paramref name="kind"/> do not follow one another without gaps or overlaps.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or there is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Required(Pace pace, PeriodKind kind, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        var isMet = pace.Attainment.IsMet == true && !pace.IsAllowance;
        return pace.RequiredPer(kind).Match(
            rate => isMet
                ? Lexicon.Say(LexiconKeys.Met)
                : Lexicon.Say(pace.IsAllowance ? LexiconKeys.AllowedFromNow : LexiconKeys.Required, Per(ToBePassed(Distance(rate, IndicatorOf(pace), decimals), pace), kind)),
            reason => Undefined(reason));
    }

    /// <summary>
    /// Returns the phrase for the forecast at the end of the target's period: <c>dự báo năm 2019: 74,6 hộ</c>, <c>forecast for 2019: 74.6 households</c>.
    /// </summary>
    /// <param name="pace">The pace to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The forecast as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Projected(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        var projection = pace.Projection;
        return projection.Value.Match(
            value => Lexicon.Say(LexiconKeys.Projected, Name(projection.Period), WithUnit(Rounded(value, decimals), UnitOf(pace))), reason => Undefined(reason));
    }

    // A strict target of 290 is not met at 290, so the required amount has to be passed.
    private PhrasePart ToBePassed(PhrasePart rate, Pace pace) => pace.Attainment.Target is { Form: { IsStrict: true, Direction: Direction.HigherIsBetter } } ? FromOn(includesLower: false, rate) : rate;

    private static Indicator IndicatorOf(Pace pace) => pace.Attainment.Observation.Indicator;

    private static Unit UnitOf(Pace pace) => pace.Attainment.Observation.Indicator.Unit;

    private PhrasePart Per(PhrasePart amount, PeriodKind kind) => amount.In(Lexicon.Say(LexiconKeys.Per[Math.Min((int)kind, LexiconKeys.Per.Length - 1)], amount));

    private PhrasePart Index(Rational index, int decimals) =>
        NearThreshold != NearThreshold.Round && ThresholdRule.Of(1, NearThreshold) is { } rule ? Beside(rule, index, decimals, digits => Numeral(digits)) : Numeral(Rounded(index, decimals));
}
