using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>Of the periods elapsed, in how many a form was kept to.</summary>
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

    /// <summary>Periods met over periods elapsed. A period of which nothing is known is neither met nor missed, and leaves the share undefined.</summary>
    public Calculated<Ratio> Share =>
        _elapsed == 0 ? UndefinedReason.NothingElapsed
        : _met + _missed < _elapsed ? _whyUnknown
        : new Ratio(_met, _elapsed);

    /// <summary>Whether all were met. One that was not settles it, whatever is not known of the others.</summary>
    public Calculated<bool> All =>
        _missed > 0 ? false
        : _elapsed == 0 ? UndefinedReason.NothingElapsed
        : _met < _elapsed ? _whyUnknown
        : true;

    public static PeriodsMet Of(Target target, Observation latest, ObservationSeries? series)
    {
        var (elapsed, met, missed, whyUnknown) = (0, 0, 0, UndefinedReason.MissingObservation);
        foreach (var period in target.Period.SplitInto(target.Form.Every.GetValueOrDefault()).TakeWhile(period => period.End <= latest.Period.End))
        {
            elapsed++;
            var value = period == latest.Period ? latest.Value : series?[period].Value ?? UndefinedReason.MissingObservation;
            var isMet = value.Then(target.Form.Each!.IsMetBy);
            if (isMet.TryGetValue(out var isMetThen))
            {
                (met, missed) = isMetThen ? (met + 1, missed) : (met, missed + 1);
            }
            else
            {
                whyUnknown = isMet.Reason ?? whyUnknown;
            }
        }

        return new PeriodsMet(elapsed, met, missed, whyUnknown);
    }
}
