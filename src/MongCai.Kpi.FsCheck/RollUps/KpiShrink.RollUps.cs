namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of roll-ups.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a coverage towards fewer expected and fewer reported.</summary>
    /// <param name="value">The coverage to shrink.</param>
    /// <returns>The simpler coverages that are possible.</returns>
    public static IEnumerable<Coverage> Smaller(Coverage value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Integers.Towards(0, value.Expected).Select(expected => new Coverage(Math.Min(value.Reported, expected), expected)),
            .. Integers.Towards(0, value.Reported).Select(reported => new Coverage(reported, value.Expected)),
        ];
    }

    /// <summary>Shrinks a policy towards the one that requires all.</summary>
    /// <param name="value">The policy to shrink.</param>
    /// <returns>The simpler policy; none where all are required already.</returns>
    public static IEnumerable<MissingDataPolicy> Smaller(MissingDataPolicy value) => value == MissingDataPolicy.RequireAll ? [] : [MissingDataPolicy.RequireAll];

    /// <summary>Shrinks a partial aggregate towards no parts, one part instead of several, and a simpler value, period and indicator.</summary>
    /// <param name="value">The aggregate to shrink.</param>
    /// <returns>The simpler aggregates; none where there is nothing simpler.</returns>
    public static IEnumerable<PartialAggregate> Smaller(PartialAggregate value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Parts == 0)
        {
            return SmallerNothing(value);
        }

        // Several reports may add up to a value that is impossible for the indicator in a single report; such a report is left out.
        var whole = Constructed.Those(() => TogetherOf(value)).ToArray();
        return Constructed.Those(
        [
            () => PartialAggregate.None(value.Indicator, value.Period, value.Category),
            .. whole.Where(static one => one.Value.Reason == UndefinedReason.OnlyABound).Select(static bound => (Func<PartialAggregate>)(() => PartialAggregate.Of(AtTheEnd(bound)))),
            .. (value.Parts > 1 ? whole : whole.SelectMany(Smaller)).Select(static next => (Func<PartialAggregate>)(() => PartialAggregate.Of(next))),
        ]);
    }

    private static IEnumerable<PartialAggregate> SmallerNothing(PartialAggregate value) =>
    [
        .. value.Category.IsTotal ? [] : new[] { PartialAggregate.None(value.Indicator, value.Period) },
        .. Smaller(value.Period).Select(period => PartialAggregate.None(value.Indicator, period, value.Category)),
        .. Smaller(value.Indicator).Select(indicator => PartialAggregate.None(indicator, value.Period, value.Category)),
    ];

    // Returns the sum of the parts as a single report of the reporting authority.
    private static Observation TogetherOf(PartialAggregate value)
    {
        var whole = value.Finish(AreaCode.ReportingAuthority, value.Parts, MissingDataPolicy.SkipMissing);
        return whole.Ratio is { } parts ? Like(whole, Observation.OfRatio(whole.Indicator, whole.Period, parts.Numerator, parts.Denominator))
            : whole.DoneOn is { } day ? Like(whole, Observation.Done(whole.Indicator, whole.Period, day))
            : whole.Value.TryGetValue(out var number) ? Like(whole, new Observation(whole.Indicator, whole.Period, number))
            : whole.Value.Reason == UndefinedReason.OnlyABound ? Like(whole, Observation.OfRange(whole.Indicator, whole.Period, whole.Range))
            : Like(whole, Observation.Missing(whole.Indicator, whole.Period));
    }

    private static Observation AtTheEnd(Observation bound) => Like(bound, new Observation(bound.Indicator, bound.Period, bound.Range.Lower ?? bound.Range.Upper ?? 0));

    private static Observation Like(Observation whole, Observation next) => next with { Category = whole.Category, Status = whole.Status, Through = whole.Through };
}
