namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Which forms can be asked of which indicators.</summary>
internal static class RunningCaseForms
{
    /// <summary>A reduction names the year before 2019, and so is asked in 2019 alone; a level takes any.</summary>
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
