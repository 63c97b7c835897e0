namespace MongCai.Kpi;

/// <content>The band of an attainment on a dashboard.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets the band that a dashboard shows for the attainment. A decided target is placed by its attainment. Without a percentage, a met target takes the band
    /// that holds 100%, and a missed one the lowest; a missed target never takes a band that holds 100% or more. An open target is placed by the index of its
    /// pace, and without an index by its standing: ahead is the highest band, on pace the band that holds 100%, behind the lowest.
    /// </summary>
    /// <value>
    /// Null where there is no band: the target is open and has no path; it is undecided although its period is over; nothing is known; or there is no target.
    /// With <see cref="MeasurementPolicies.BandBy"/>, one measure places open and decided targets alike.
    /// </value>
    /// <example>37 of 73 households by June, with 36,2 expected, are green by an index of 1,022, though only 50,7% is done.</example>
    public Band? Band => BandPlace is { } place ? Policies.Bands.At(place) : null;

    /// <summary>Gets the place of the band, counted from 0 for the lowest; null where there is no band.</summary>
    internal int? BandPlace
    {
        get
        {
            var met = IsMet;
            var isOpen = met == UndefinedReason.PeriodRunning;
            if (!met.IsDefined && !isOpen)
            {
                return null;
            }

            var place = (Policies.BandBy ?? (isOpen ? PerformanceMeasure.Index : PerformanceMeasure.Attainment)) == PerformanceMeasure.Index ? PlaceByPace() : PlaceByAttainment(met);
            return met == false && place is { } found ? Math.Min(found, Math.Max(0, Policies.Bands.PlaceOfWhole - 1)) : place;
        }
    }

    private int? PlaceByAttainment(Calculated<bool> met) =>
        Value.TryGetValue(out var attained) ? Policies.Bands.PlaceOf(attained)
        : met.TryGetValue(out var isMet) ? isMet ? Policies.Bands.PlaceOfWhole : 0
        : null;

    private int? PlaceByPace()
    {
        if (PaceOrNone is not { } pace)
        {
            return null;
        }

        return pace.Index.TryGetValue(out var index) ? Policies.Bands.PlaceOf(index)
            : pace.Standing.TryGetValue(out var standing) && !pace.IsOfRange ? standing switch
            {
                Kpi.Standing.Ahead => Policies.Bands.Highest,
                Kpi.Standing.OnPace => Policies.Bands.PlaceOfWhole,
                _ => 0,
            }
            : null;
    }
}
