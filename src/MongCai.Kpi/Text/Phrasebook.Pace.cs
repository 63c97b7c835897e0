using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Where an actual stands on the way to its target. What is undefined says so, and why.</content>
public abstract partial class Phrasebook
{
    /// <summary>How much of the target's period is over: <c>đã qua 49,59% năm 2019</c>, <c>49.59% of 2019 has elapsed</c>.</summary>
    /// <param name="pace">The pace.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public string Elapsed(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace is { Attainment.Target: { } target, Elapsed: { IsDefined: true, Value: var elapsed } }
            ? Elapsed(Figure(elapsed, decimals), Name(target.Period))
            : Undefined(pace.Elapsed.Reason);
    }

    /// <summary>What was expected by now: <c>đến nay cần đạt 36,2 hộ</c>, <c>36.2 households expected by now</c>.</summary>
    /// <param name="pace">The pace.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Expected(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace.Expected.Match(expected => ExpectedByNow(Amount(expected, UnitOf(pace), decimals)), Undefined);
    }

    /// <summary>Where the actual stands: <c>nhanh hơn tiến độ</c>, <c>ahead of pace</c>.</summary>
    /// <param name="pace">The pace.</param>
    /// <param name="tolerance">How far from the expected pace still is on pace, 0 or more.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public string Standing(Pace pace, Ratio tolerance)
    {
        Guard.Against.Null(pace);
        return pace.StandingWithin(tolerance).Match(Name, Undefined);
    }

    /// <summary>How much a period of a kind has brought so far: <c>bình quân 6,17 hộ mỗi tháng</c>, <c>6.17 households a month so far</c>.</summary>
    /// <param name="pace">The pace against a target.</param>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or there is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Achieved(Pace pace, PeriodKind kind, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        return pace.AchievedPer(kind).Match(rate => SoFar(Per(Amount(rate, UnitOf(pace), decimals), kind)), Undefined);
    }

    /// <summary>How much each remaining period of a kind has to bring: <c>còn cần 6,0 hộ mỗi tháng</c>, <c>6.0 households a month required</c>; or that the target is met.</summary>
    /// <param name="pace">The pace against a target.</param>
    /// <param name="kind">A tiling kind that the target's period consists of, such as months.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or there is no such kind.</exception>
    /// <exception cref="InvalidOperationException">The target's period does not consist of such periods.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Required(Pace pace, PeriodKind kind, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        var isMet = pace.Attainment.IsMet == true;
        return pace.RequiredPer(kind).Match(rate => isMet ? Met : FromNowOn(Per(ToBePassed(Amount(rate, UnitOf(pace), decimals), pace), kind)), Undefined);
    }

    /// <summary>Where it leads by the end of the target's period: <c>dự báo năm 2019: 74,6 hộ</c>, <c>forecast for 2019: 74.6 households</c>.</summary>
    /// <param name="pace">The pace.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pace"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Projected(Pace pace, int decimals)
    {
        Guard.Against.Null(pace);
        Guard.Against.DecimalsOutOfRange(decimals);
        var projection = pace.Projection;
        return projection.Value.Match(value => Projected(Name(projection.Period), Amount(value, UnitOf(pace), decimals)), Undefined);
    }

    // A strict target of 290 is not met at 290.
    private string ToBePassed(string rate, Pace pace) => pace.Attainment.Target is { Form.IsStrict: true } ? FromOn(includesLower: false, rate) : rate;

    private protected abstract string Name(Standing standing);

    private protected abstract string Elapsed(string share, string period);

    private protected abstract string ExpectedByNow(string amount);

    private protected abstract string Per(string amount, PeriodKind kind);

    private protected abstract string SoFar(string rate);

    private protected abstract string FromNowOn(string rate);

    private protected abstract string Projected(string period, string amount);

    private static Unit UnitOf(Pace pace) => pace.Attainment.Observation.Indicator.Unit;

    private string Undefined(UndefinedReason reason) => Undefined(Reason(reason));
}
