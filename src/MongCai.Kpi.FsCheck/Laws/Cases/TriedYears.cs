using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The years that are tried, between two given ones: ordinary years, leap years, centuries that are no leap years, and both ends.</summary>
internal sealed record TriedYears(int First, int Last)
{
    private static readonly int[] Special = [2019, 2020, 2024, 2000, 1900, 2100];

    // Most hosts have data of these years.
    private static readonly (int First, int Last) Usual = (1990, 2050);

    public static TriedYears TwoCenturies { get; } = new(1900, 2100);

    public Gen<int> Numbers
    {
        get
        {
            int[] special = [.. Special.Where(Has), First, Last];
            var (from, to) = (Math.Max(First, Usual.First), Math.Min(Last, Usual.Last));
            return Gen.Frequency((2, Gen.Constant(Simplest.First())), (3, Gen.Elements(special)), (2, from <= to ? Gen.Choose(from, to) : Gen.Choose(First, Last)));
        }
    }

    /// <summary>Gets an ordinary year and then a leap year; where the range has neither, its first year.</summary>
    private IEnumerable<int> Simplest => Special.Take(2).Where(Has).DefaultIfEmpty(First);

    public IEnumerable<int> SimplerThan(int year) => Simplest.TakeWhile(simpler => simpler != year);

    private bool Has(int year) => year >= First && year <= Last;
}
