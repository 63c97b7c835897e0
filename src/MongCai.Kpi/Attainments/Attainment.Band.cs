namespace MongCai.Kpi;

/// <content>The band.</content>
public readonly partial struct Attainment
{
    /// <summary>
    /// Gets the band that a dashboard shows. What is decided goes by its attainment; without a percentage, what is met takes the band that holds 100%, what is missed the lowest; and what is missed never takes a
    /// band that holds 100% or more. What is open goes by the index of its pace, and where there is none by its standing: ahead is the highest, on pace the band that holds 100%, behind the lowest.
    /// </summary>
    /// <value>
    /// Null where there is none: open without a path; not decided although the period is over; nothing known, or no target. <see cref="MeasurementPolicies.BandBy"/> takes one measure for open and decided alike.
    /// </value>
    /// <example>37 of 73 households by June, 36,2 expected: green, by an index of 1,022, though 50,7% are done.</example>
    public Band? Band => BandPlace is { } place ? Policies.Bands.At(place) : null;

    /// <summary>The place of the band, from 0 for the lowest; null where there is none.</summary>
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
