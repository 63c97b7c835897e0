namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tells which forms of target are possible for which indicators.</summary>
internal static class RunningCaseForms
{
    /// <summary>
    /// Determines whether a form is possible for an indicator. A reduction names the year before 2019, so it is possible only for 2019; a level fits any
    /// year.
    /// </summary>
    public static bool Accepts(this TargetForm form, Indicator indicator)
    {
        try
        {
            form.For(indicator, Given.Year, Basis.Plan);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
