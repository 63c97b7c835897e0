using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>
/// Tests, over all seeds, that every arbitrary gives values that their type accepts, and that a value with a text form comes back from its text.
/// </summary>
public class ValidityTests
{
    private static readonly int ValuesOfASize = CaseCount.Of(fast: 30, all: 150);

    private static readonly int[] Sizes = [0, 1, 5, 100];

    public static TheoryData<string> Names => Arbitraries.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Generates_values_and_never_fails(string arbitrary) => Arbitraries.Run(arbitrary, typeof(ValidityTests), nameof(Generates));

    [Theory]
    [MemberData(nameof(Names))]
    public void Generates_values_at_every_size(string arbitrary) => Arbitraries.Run(arbitrary, typeof(ValidityTests), nameof(GeneratesAtEverySize));

    [Fact]
    public void Every_text_comes_back()
    {
        ComesBack(KpiArbitraries.Rationals());
        ComesBack(KpiArbitraries.Ratios());
        ComesBack(KpiArbitraries.Percentages());
        ComesBack(KpiArbitraries.PercentagePoints());
        ComesBack(KpiArbitraries.PublishedFigures());
        ComesBack(KpiArbitraries.ReportingCalendars());
        ComesBack(KpiArbitraries.ReportingPeriods());
        ComesBack(KpiArbitraries.AreaCodes());
        ComesBack(KpiArbitraries.Categories());
    }

    [Fact]
    public void A_map_has_them_all()
    {
        var map = NodaTimeArbitraries.Register(KpiArbitraries.Register(ArbMap.Default));
        foreach (var method in Arbitraries.Methods.Where(static method => method.DeclaringType != typeof(ClaimArbitraries)))
        {
            var generated = map.ArbFor(Arbitraries.GeneratedBy(method));
            Assert.IsType(Arbitraries.GeneratedBy(method), generated.Generator.Sample(1).Single(), exactMatch: false);
        }

        Assert.Equal(UndefinedReason.NotCalculated, Assert.Single(map.ArbFor<Calculated<Percentage>>().Shrinker(UndefinedReason.ZeroTarget)).Reason);
    }

    // A method with parameters is not registered in a map, because a map could not call it.
    [Fact]
    public void A_map_has_periods_attainments_and_instants_of_every_kind()
    {
        var map = NodaTimeArbitraries.Register(KpiArbitraries.Register(ArbMap.Default));
        Assert.Equal(Enum.GetValues<PeriodKind>(), map.ArbFor<ReportingPeriod>().Generator.Sample(1_000).Select(static period => period.Kind).Distinct().Order());
        Assert.True(map.ArbFor<Attainment>().Generator.Sample(200).Select(static attainment => attainment.Target?.Form.GetType()).Distinct().Count() > 3);
        Assert.NotEmpty(map.ArbFor<Instant>().Generator.Sample(10));
    }

    private static void Generates<T>(Arbitrary<T> arbitrary)
    {
        var values = Samples.Each(arbitrary.Generator);
        Assert.Equal(Samples.Total, values.Length);
        Assert.All(values, static value => Assert.NotNull(value));
    }

    private static void GeneratesAtEverySize<T>(Arbitrary<T> arbitrary) => Assert.All(Sizes, size =>
        Assert.All(Samples.Of(arbitrary.Generator.Resize(size), seed: 3, ValuesOfASize), static value => Assert.NotNull(value)));

    private static void ComesBack<T>(Arbitrary<T> arbitrary)
        where T : ISpanParsable<T> =>
        Assert.All(Samples.Each(arbitrary.Generator), static value => Assert.Equal(value, T.Parse(value.ToString()!, provider: null)));
}
