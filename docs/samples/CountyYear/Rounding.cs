namespace CountyYear;

/// <summary>Rounds figures that are known, but may be too large to be rounded to their decimals.</summary>
internal static class Rounding
{
    public static string Rounded<T>(Func<string> rounded, T exact)
    {
        try
        {
            return rounded();
        }
        catch (OverflowException)
        {
            return $"{exact}";
        }
    }
}
