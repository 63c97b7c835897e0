namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Computes what can still become of a target and what is decided already, by the inclusion of F in M alone.</summary>
internal static class OutlookOracle
{
    public static ValueSet FinalRange(YearCase year) => year.InTermsOfTarget(FinalValues.Of(year).Values, year.AllMonths);

    public static string Outlook(YearCase year)
    {
        if (year.Form.Accepted is not { } accepted)
        {
            return year.Reported is Reported.Nothing ? Outcome.Undefined : Outcome.Because("no tolerance named");
        }

        if (!IsKnown(year))
        {
            return Outcome.Undefined;
        }

        var (final, met) = (FinalRange(year), Judged.Met(year.Policy, accepted, Better(year.Form)));
        return final.LiesIn(met) ? Outcome.Secured : final.Meets(met) ? Outcome.Open : Outcome.OutOfReach;
    }

    public static string IsMet(YearCase year) => Outlook(year) switch
    {
        Outcome.Secured => Outcome.Yes,
        Outcome.OutOfReach => Outcome.No,
        Outcome.Open => Undecided(year),
        var undefined => undefined,
    };

    public static string Verdict(YearCase year) => Outlook(year) switch
    {
        Outcome.Secured => Praise(year),
        Outcome.OutOfReach => Outcome.NotMet,
        Outcome.Open => Undecided(year),
        var undefined => undefined,
    };

    public static string MeetsNow(YearCase year)
    {
        if (year.Form.Accepted is not { } accepted || !IsKnown(year))
        {
            return Outcome.Undefined;
        }

        var (now, met) = (year.InTermsOfTarget(FinalValues.Now(year), year.Months), Judged.Met(year.Policy, accepted, Better(year.Form)));
        return now.LiesIn(met) ? Outcome.Yes : !now.Meets(met) ? Outcome.No : year.Reported is Reported.Bound ? Outcome.Because("only a bound") : Outcome.Undefined;
    }

    /// <summary>Returns the direction that a policy is asked with; a cap has none, because it is never exceeded.</summary>
    private static Side Better(Form form) => (form.PerYear ?? form).Kind == FormKind.Cap ? Side.Neither : form.Direction;

    /// <summary>Determines whether there is an outlook: there is none where nothing is reported, or where the rate has no denominator at the end.</summary>
    private static bool IsKnown(YearCase year) => FinalValues.Of(year).Row != FinalRow.Unknown;

    private static string Praise(YearCase year)
    {
        var (final, exceeded) = (FinalRange(year), Judged.Exceeded(year.Policy, year.Form.Accepted!.Value, Better(year.Form)));
        return final.LiesIn(exceeded) ? Outcome.Exceeded : final.Meets(exceeded) ? Undecided(year) : Outcome.Met;
    }

    private static string Undecided(YearCase year) => Outcome.Because(!year.ReachesTheEnd ? "period running" : year.ArePartsMissing ? "parts missing" : "only a bound");
}
