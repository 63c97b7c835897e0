namespace MongCai.Kpi;

/// <content>The outlook and the verdict: whether the target is met, and whether that can still change.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets the outlook: whether the target can still be met or missed. It is secured where every value that is still possible meets the target, out of reach
    /// where none does, and open otherwise. It is undefined for a forecast, where nothing is known of the actual, and where there is no target or no tolerance.
    /// </summary>
    public Calculated<Outlook> Outlook => Target is { } target && _observation is not null ? target.Form.OutlookBy(Policies.Verdicts, Compared(target)) : ReasonForNoTarget;

    /// <summary>
    /// Gets whether the target's period is over and covered by reports, so that the known value is the final one. A final value may still be an estimate, or
    /// its data may end earlier: see the status and the reach of <see cref="ToDate"/>. It is false where there is no target.
    /// </summary>
    public bool IsFinal => Target is { } target && _observation is not null && ToDate.Status != ObservationStatus.Forecast && target.Form.IsFinal(Compared(target));

    /// <summary>
    /// Gets the values that the measured amount can have at the end of the target's period. For 37 households by June that can only become more, it is
    /// <c>[37..)</c>; for a final value, that value alone. For an average it is about the yearly mean. It is empty for a maintained form and a milestone, where
    /// there is no target, and where nothing is known.
    /// </summary>
    public RationalInterval FinalRange => Target is { Form: var form } target && _observation is not null && ToDate.HasRange
        && Compared(target) is { PeriodsAgree: true } comparison && form.Measured(comparison) != UndefinedReason.MethodNotApplicable
        ? form.FinalRange(comparison)
        : RationalInterval.Empty;

    /// <summary>
    /// Gets the verdict by the policy of <see cref="Policies"/>, once it is decided: that is, once every value that is still possible has the same verdict.
    /// Otherwise it is undefined: with <see cref="UndefinedReason.PeriodRunning"/> before the target's period ends, with
    /// <see cref="UndefinedReason.PartsMissing"/> after it, and with <see cref="UndefinedReason.OnlyABound"/> where a bound leaves more than one verdict
    /// possible.
    /// </summary>
    public Calculated<Verdict> Verdict => Target is { } target && _observation is not null ? target.Form.VerdictBy(Policies.Verdicts, Compared(target)) : ReasonForNoTarget;

    /// <summary>
    /// Gets whether the target is met, once that is decided: whether the policy calls it met or exceeded. It is defined for a zero or negative target too, and
    /// undefined for the reasons of <see cref="Verdict"/>.
    /// </summary>
    public Calculated<bool> IsMet
    {
        get
        {
            if (Target is not { } target || _observation is null)
            {
                return ReasonForNoTarget;
            }

            var comparison = Compared(target);
            var outlook = target.Form.OutlookBy(Policies.Verdicts, comparison);
            return !outlook.TryGetValue(out var known) ? outlook.Reason ?? default
                : known != Kpi.Outlook.Open ? known == Kpi.Outlook.Secured
                : target.Form.WhyOpen(comparison);
        }
    }

    /// <summary>
    /// Gets whether the value measured so far would meet the target, whatever the rest of the period brings. It is no verdict: 40 by June meet a target of at
    /// most 100 now.
    /// </summary>
    public Calculated<bool> MeetsNow => Target is { } target && _observation is not null ? target.Form.MeetsNowBy(Policies.Verdicts, Compared(target)) : ReasonForNoTarget;

    private Comparison Compared(Target target) => new(target, ToDate, Series);
}
