namespace MongCai.Kpi;

/// <content>How it is judged: by inclusion of what is possible in what is accepted.</content>
public abstract partial class TargetForm
{
    /// <summary>Whether the target's period is over and covered: what is known now is what it ends with.</summary>
    internal virtual bool IsFinal(in Comparison comparison)
    {
        var (target, actual) = (comparison.Target, comparison.Actual);
        return actual.Period.EndsWith(target.Period) && actual.IsKnown
            && (target.Indicator.Accumulates ? actual.Period.BeginsWith(target.Period) : actual.ReachesItsEnd);
    }

    /// <summary>Whether the target's period has ended as far as the data say.</summary>
    internal static bool IsOver(in Comparison comparison) =>
        comparison.Actual.Period.EndsWith(comparison.Target.Period) && (comparison.Target.Indicator.Accumulates || comparison.Actual.ReachesItsEnd);

    /// <summary>Why neither met nor missed is decided, where the outlook is open.</summary>
    internal UndefinedReason WhyOpen(in Comparison comparison) =>
        IsFinal(comparison) ? UndefinedReason.OnlyABound
        : IsOver(comparison) ? UndefinedReason.PartsMissing
        : UndefinedReason.PeriodRunning;

    /// <summary>The values that what is measured can have at the end of the target's period.</summary>
    internal RationalInterval FinalRange(in Comparison comparison) => FinalRange(comparison, IsFinal(comparison));

    private RationalInterval FinalRange(in Comparison comparison, bool isFinal) =>
        MeasuredAtEnd(isFinal ? comparison.Actual.Range : FinalValues.Of(comparison.Actual, comparison.Target.Period), comparison.Target);

    /// <summary>Whether it can still go either way.</summary>
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

    /// <summary>The verdict, once it is decided.</summary>
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

    /// <summary>Whether what is measured now is among the values called met, whatever the rest of the period brings.</summary>
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

    /// <summary>Why nothing can be said of what meets it, or null.</summary>
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
