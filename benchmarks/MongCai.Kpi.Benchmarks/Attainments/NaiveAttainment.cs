namespace MongCai.Kpi.Benchmarks.Attainments;

/// <summary>An attainment as a user would write it without the library: rounded at once, and without a reason where it is undefined.</summary>
internal sealed record NaiveAttainment(string Basis, decimal? Percent, bool IsMet, decimal Remaining)
{
    public static NaiveAttainment Of(decimal actual, NaiveTarget target) => new(
        target.Basis,
        target.Level == 0 ? null : Math.Round(100 * actual / target.Level, 2, MidpointRounding.AwayFromZero),
        actual >= target.Level,
        Math.Max(0, target.Level - actual));
}
