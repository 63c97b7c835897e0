namespace MongCai.Kpi;

/// <content>Whether it is met, and whether it can still go either way.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets whether the target can still go either way: secured where every value that is still possible meets it, out of reach where none does. Undefined for a forecast, where nothing is known of the actual,
    /// and where there is no target or no tolerance.
    /// </summary>
    public Calculated<Outlook> Outlook => Target is { } target && _observation is not null ? target.Form.OutlookBy(Policies.Verdicts, Compared(target)) : WhyNone;

    /// <summary>
    /// Gets whether the target's period is over and covered, so that what is known is what it ends with. What is final may still be an estimate, or reach less far: see the status and the reach of
    /// <see cref="ToDate"/>. False where there is no target.
    /// </summary>
    public bool IsFinal => Target is { } target && _observation is not null && ToDate.Status != ObservationStatus.Forecast && target.Form.IsFinal(Compared(target));

    /// <summary>
    /// Gets the values that what is measured can have at the end of the target's period: of 37 households by June that can only become more, <c>[37..)</c>; of a final value, that value. For an average it is the
    /// mean a year. Empty for a maintained form and a milestone, where there is no target, and where nothing is known.
    /// </summary>
    public RationalInterval FinalRange => Target is { Form: var form } target && _observation is not null && ToDate.HasRange
        && Compared(target) is { PeriodsAgree: true } comparison && form.Measured(comparison) != UndefinedReason.MethodNotApplicable
        ? form.FinalRange(comparison)
        : RationalInterval.Empty;

    /// <summary>
    /// Gets the verdict by the policy that it was measured under, once it is decided: every value that is still possible gets the same one. Otherwise undefined: <see cref="UndefinedReason.PeriodRunning"/> before
    /// the target's period ends, <see cref="UndefinedReason.PartsMissing"/> after it, <see cref="UndefinedReason.OnlyABound"/> where a bound leaves more than one.
    /// </summary>
    public Calculated<Verdict> Verdict => Target is { } target && _observation is not null ? target.Form.VerdictBy(Policies.Verdicts, Compared(target)) : WhyNone;

    /// <summary>
    /// Gets whether the target is met, once it is decided: what the policy calls met or exceeded. Defined for a zero or negative target too; undefined for the reasons of <see cref="Verdict"/>.
    /// </summary>
    public Calculated<bool> IsMet
    {
        get
        {
            if (Target is not { } target || _observation is null)
            {
                return WhyNone;
            }

            var comparison = Compared(target);
            var outlook = target.Form.OutlookBy(Policies.Verdicts, comparison);
            return !outlook.TryGetValue(out var known) ? outlook.Reason ?? default
                : known != Kpi.Outlook.Open ? known == Kpi.Outlook.Secured
                : target.Form.WhyOpen(comparison);
        }
    }

    /// <summary>Gets whether what is measured now would meet the target, whatever the rest of its period brings. It is no verdict: of at most 100, 40 by June meet it now.</summary>
    public Calculated<bool> MeetsNow => Target is { } target && _observation is not null ? target.Form.MeetsNowBy(Policies.Verdicts, Compared(target)) : WhyNone;

    private Comparison Compared(Target target) => new(target, ToDate, Series);
}
