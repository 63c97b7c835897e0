namespace MongCai.Kpi.Tests;

/// <summary>Tests that try thousands of cases try one in so many of them where they are run again for each change to the library.</summary>
internal static class Thinned
{
#if THINNED
    public const int By = 10;
#else
    public const int By = 1;
#endif
}
