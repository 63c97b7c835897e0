namespace MongCai.Kpi.Benchmarks;

/// <summary>Creates actuals and targets as reports have them. There are many different ones, so that the processor cannot learn the branches.</summary>
internal static class Operands
{
    public const int Count = 1024;

    /// <summary>Creates whole counts with targets of up to 20.000.</summary>
    public static (decimal Actual, decimal Target)[] Counts() => Create(static random => (random.Next(20_000), random.Next(1, 20_000)));

    /// <summary>Creates amounts of money and areas, with two decimals.</summary>
    public static (decimal Actual, decimal Target)[] Amounts() =>
        Create(static random => (random.Next(1_000_000_000) / 100m, random.Next(1, 1_000_000_000) / 100m));

    private static (decimal Actual, decimal Target)[] Create(Func<Random, (decimal Actual, decimal Target)> next)
    {
        var random = new Random(2019);
        return [.. Enumerable.Range(0, Count).Select(_ => next(random))];
    }
}
