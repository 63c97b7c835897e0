using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>
/// A case: an actual and a target of at least so much for 2019: the actual is on the target, beside it or anywhere, and known through a month of the year.
/// </summary>
/// <remarks>Both numbers are multiples of the same decimal unit, so that they can be shrunk together and a host may calculate in decimals.</remarks>
internal sealed record LevelCase(MeasuredBy By, long Level, long Actual, int UnitsOfOne, int Months) : IMeasured
{
    private const int Year = 2019;
    private const int MonthsOfYear = 12;
    private const int HalfAYear = 6;

    // With this factor a number has up to seventeen digits, of which a double loses the last.
    private const long MoreDigitsThanADouble = 100_000_000;

    private static readonly int[] Units = [1, 10, 100, 1_000, 100_000];

    private static readonly Gen<long> Levels = Gen.Frequency(
        (5, Gen.Choose(1, 200).Select(static level => (long)level)),
        (2, Gen.Elements(73L, 54, 100)),
        (2, Gen.Choose(1, 1_000_000_000).Select(static thousands => 1_000L * thousands)),
        (2, Gen.Choose(1, 1_000_000_000).Select(static part => MoreDigitsThanADouble * part)),
        (1, Gen.Constant(0L)),
        (1, Gen.Choose(-20, -1).Select(static level => (long)level)));

    public static Arbitrary<LevelCase> Cases { get; } = Arb.From(All(), static one => one.Simpler());

    public Observation Observed => new(Measured, Period, Amount(Actual));

    public Target Target => Target.AtLeast(Amount(Level)).For(Measured, ReportingPeriod.Year(Year), Basis.Plan);

    public override string ToString() => IMeasured.Words(this);

    private Indicator Measured => By switch
    {
        MeasuredBy.GrowingFlow => new Indicator("households-out-of-poverty", Unit.Household, Nature.Flow) { NeverFalls = true },
        MeasuredBy.Flow => new Indicator("net-new-jobs", Unit.Worker, Nature.Flow),
        _ => new Indicator("workers", Unit.Worker, Nature.Stock),
    };

    private ReportingPeriod Period => (Months, By) switch
    {
        (MonthsOfYear, _) => ReportingPeriod.Year(Year),
        (var month, MeasuredBy.Stock) => ReportingPeriod.Month(Year, month),
        (HalfAYear, _) => ReportingPeriod.HalfYear(Year, 1),
        var (months, _) => ReportingPeriod.Cumulative(Year, months),
    };

    private static Gen<LevelCase> All() =>
        from kind in Gen.Elements(Enum.GetValues<MeasuredBy>())
        from level in Levels
        from beside in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Elements(1, -1)))
        from percent in Gen.Frequency((5, Gen.Choose(-20, 150)), (1, Gen.Choose(150, 400)))
        from isNear in Gen.Elements(true, false)
        from units in Gen.Frequency((4, Gen.Elements(1, 10, 100)), (1, Gen.Elements(1_000, 100_000)))
        from months in Gen.Frequency((1, Gen.Constant(MonthsOfYear)), (2, Gen.Choose(1, MonthsOfYear - 1)))
        let actual = isNear ? level + beside : (long)((decimal)level * percent / 100)
        select new LevelCase(kind, level, kind == MeasuredBy.GrowingFlow ? Math.Max(0, actual) : actual, units, months);

    private Rational Amount(long units) => (Rational)units / UnitsOfOne;

    // Both numbers are first shrunk together: an error below one half shows for 0 of 1 as well as for 36 of 73.
    private IEnumerable<LevelCase> Simpler() => new LevelCase[][]
    {
        [.. Enum.GetValues<MeasuredBy>().Where(by => by < By && (by != MeasuredBy.GrowingFlow || Actual >= 0)).Select(by => this with { By = by })],
        [.. new[] { MonthsOfYear, HalfAYear }.TakeWhile(months => months != Months).Select(months => this with { Months = months })],
        [.. Units.TakeWhile(units => units != UnitsOfOne).Select(units => this with { UnitsOfOne = units })],
        [.. new[] { 1_000L, 100, 10, 2 }.Where(by => Math.Abs(Level) >= by || Math.Abs(Actual) >= by).Select(by => this with { Level = Level / by, Actual = Actual / by })],
        [.. RounderIntegers.Towards(Level).Select(level => this with { Level = level, Actual = Actual + level - Level })],
        [.. RounderIntegers.Towards(Level).Select(level => this with { Level = level })],
        [.. RounderIntegers.Towards(Actual).Select(actual => this with { Actual = actual })],
    }.SelectMany(static simpler => simpler).Where(simpler => (simpler.By != MeasuredBy.GrowingFlow || simpler.Actual >= 0) && simpler.Size.CompareTo(Size) < 0);

    // Every shrunk case has a smaller size, so that shrinking ends.
    private (int By, int Months, int Units, decimal Numbers) Size =>
        ((int)By, Months == MonthsOfYear ? 0 : Months == HalfAYear ? 1 : 2, Array.IndexOf(Units, UnitsOfOne), Math.Abs((decimal)Level) + Math.Abs((decimal)Actual));
}
