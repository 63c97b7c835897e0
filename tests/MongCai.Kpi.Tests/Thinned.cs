namespace MongCai.Kpi.Tests;

/// <summary>Reduces the number of cases of slow tests in a mutation run, which repeats the tests for each change of the library.</summary>
internal static class Thinned
{
#if THINNED
    public const int By = 10;
#else
    public const int By = 1;
#endif
}
