using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>How many of the elapsed periods met a maintained form, and how many missed it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PeriodsMet
{
    private readonly int _elapsed;
    private readonly int _met;
    private readonly int _missed;
    private readonly UndefinedReason _whyUnknown;

    private PeriodsMet(int elapsed, int met, int missed, UndefinedReason whyUnknown)
    {
        _elapsed = elapsed;
        _met = met;
        _missed = missed;
        _whyUnknown = whyUnknown;
    }

    public bool IsAnyMissed => _missed > 0;

    public bool AreAllKnown => _elapsed > 0 && _met + _missed == _elapsed;

    /// <summary>
    /// Gets the periods that met the form over the periods elapsed. A period of which nothing is known is neither met nor missed, and leaves the share
    /// undefined.
    /// </summary>
    public Calculated<Ratio> Share =>
        _elapsed == 0 ? UndefinedReason.NothingElapsed
        : AreAllKnown ? new Ratio(_met, _elapsed)
        : _whyUnknown;

    /// <summary>Gets whether all periods so far met the form. One that missed it settles the answer, whatever is not known of the others.</summary>
    public Calculated<bool> All =>
        IsAnyMissed ? false
        : AreAllKnown ? true
        : _elapsed == 0 ? UndefinedReason.NothingElapsed
        : _whyUnknown;

    public static PeriodsMet Of(MaintainedForm form, VerdictPolicy policy, in Comparison comparison)
    {
        var (latest, series) = (comparison.Latest, comparison.Series);
        var (elapsed, met, missed, whyUnknown) = (0, 0, 0, form.Accepted is null ? UndefinedReason.NoToleranceNamed : UndefinedReason.MissingObservation);
        var accepted = form.Accepted is { } asked ? policy.Met(asked, form.JudgedDirection) : RationalInterval.Empty;
        foreach (var period in comparison.Target.Period.SplitInto(form.Every).TakeWhile(period => period.End <= latest.Period.End))
        {
            elapsed++;
            var actual = period == latest.Period ? latest : series?[period];
            var possible = form.Accepted is not null && actual is { HasRange: true } ? actual.Range : null;
            if (possible is not null && accepted.Contains(possible))
            {
                met++;
            }
            else if (possible is not null && !accepted.Overlaps(possible))
            {
                missed++;
            }
            else
            {
                whyUnknown = actual?.Value.Reason ?? whyUnknown;
            }
        }

        return new PeriodsMet(elapsed, met, missed, whyUnknown);
    }
}
