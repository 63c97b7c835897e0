namespace MongCai.Kpi;

/// <content>How an actual is judged: by whether all its possible values, or none of them, are among those that the policy calls met.</content>
public abstract partial class TargetForm
{
    /// <summary>Determines whether the target's period is over and fully covered, so that what is known now is the final value.</summary>
    internal virtual bool IsFinal(in Comparison comparison)
    {
        var (target, actual) = (comparison.Target, comparison.Actual);
        return actual.Period.EndsWith(target.Period) && actual.IsKnown
            && (target.Indicator.Accumulates ? actual.Period.BeginsWith(target.Period) : actual.ReachesItsEnd);
    }

    /// <summary>Determines whether the actual reaches the end of the target's period.</summary>
    internal static bool IsOver(in Comparison comparison) =>
        comparison.Actual.Period.EndsWith(comparison.Target.Period) && (comparison.Target.Indicator.Accumulates || comparison.Actual.ReachesItsEnd);

    /// <summary>Returns the reason why an open outlook is not decided yet.</summary>
    internal UndefinedReason WhyOpen(in Comparison comparison) =>
        IsFinal(comparison) ? UndefinedReason.OnlyABound
        : IsOver(comparison) ? UndefinedReason.PartsMissing
        : UndefinedReason.PeriodRunning;

    /// <summary>Returns the values that what is measured can have at the end of the target's period.</summary>
    internal RationalInterval FinalRange(in Comparison comparison) => FinalRange(comparison, IsFinal(comparison));

    private RationalInterval FinalRange(in Comparison comparison, bool isFinal) =>
        MeasuredAtEnd(isFinal ? comparison.Actual.Range : FinalValues.Of(comparison.Actual, comparison.Target.Period), comparison.Target);

    /// <summary>Returns whether the target can still be met and still be missed, under a policy.</summary>
    internal virtual Calculated<Outlook> OutlookBy(VerdictPolicy policy, in Comparison comparison)
    {
        if (WhyUnjudged(comparison) is { } reason)
        {
            return reason;
        }

        var met = policy.Met(Accepted ?? RationalInterval.Empty, JudgedDirection);
        var isFinal = IsFinal(comparison);
        if (isFinal && Measured(comparison).TryGetValue(out var measured))
        {
            return met.Contains(measured) ? Outlook.Secured : Outlook.OutOfReach;
        }

        return OutlookOf(FinalRange(comparison, isFinal), met);
    }

    /// <summary>Returns the verdict under a policy, once it is decided.</summary>
    internal virtual Calculated<Verdict> VerdictBy(VerdictPolicy policy, in Comparison comparison)
    {
        if (WhyUnjudged(comparison) is { } reason)
        {
            return reason;
        }

        var accepted = Accepted ?? RationalInterval.Empty;
        var isFinal = IsFinal(comparison);
        if (isFinal && Measured(comparison).TryGetValue(out var measured))
        {
            return policy.Judge(measured, accepted, JudgedDirection);
        }

        var possible = FinalRange(comparison, isFinal);
        return OutlookOf(possible, policy.Met(accepted, JudgedDirection)) switch
        {
            Outlook.OutOfReach => Verdict.NotMet,
            Outlook.Open => WhyOpen(comparison),
            _ when policy.Exceeded(accepted, JudgedDirection) is var exceeded && exceeded.Overlaps(possible) => exceeded.Contains(possible) ? Verdict.Exceeded : WhyOpen(comparison),
            _ => Verdict.Met,
        };
    }

    /// <summary>Returns whether what is measured now is among the values that a policy calls met, whatever the rest of the period brings.</summary>
    internal virtual Calculated<bool> MeetsNowBy(VerdictPolicy policy, in Comparison comparison)
    {
        if (WhyUnjudged(comparison) is { } reason)
        {
            return reason;
        }

        var met = policy.Met(Accepted ?? RationalInterval.Empty, JudgedDirection);
        if (Measured(comparison).TryGetValue(out var measured))
        {
            return met.Contains(measured);
        }

        return MeasuredNow(comparison) is not { } possible ? UndefinedReason.NothingElapsed
            : met.Contains(possible) ? true
            : met.Overlaps(possible) ? comparison.Actual.Value.Reason ?? UndefinedReason.OnlyABound
            : Calculated.Of(false);
    }

    /// <summary>Returns the reason why nothing can be said about meeting the target, or null.</summary>
    internal virtual UndefinedReason? WhyUnjudged(in Comparison comparison) =>
        Accepted is null ? UndefinedReason.NoToleranceNamed
        : comparison.Actual.Status == ObservationStatus.Forecast ? UndefinedReason.OnlyAForecast
        : !comparison.Actual.HasRange ? comparison.Actual.Value.Reason
        : !comparison.PeriodsAgree ? UndefinedReason.PeriodsDiffer
        : comparison.Actual.Value.Reason == UndefinedReason.ZeroDenominator && IsFinal(comparison) ? UndefinedReason.ZeroDenominator
        : null;

    private static Outlook OutlookOf(RationalInterval possible, RationalInterval met) =>
        met.Contains(possible) ? Outlook.Secured
        : met.Overlaps(possible) ? Outlook.Open
        : Outlook.OutOfReach;
}
