namespace CountyYear;

/// <summary>A figure that is good as a number, and may be too large to be rounded to its decimals.</summary>
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
