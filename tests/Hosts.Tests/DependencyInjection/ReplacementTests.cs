using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MongCai.Kpi;

namespace Hosts.Tests.DependencyInjection;

public class ReplacementTests
{
    private static readonly Dictionary<string, Action<IServiceCollection>> Ways = new(StringComparer.Ordinal)
    {
        ["before"] = static services => services.AddSingleton(VerdictPolicy.LenientAtTheBound).AddMongCaiKpi(),
        ["after"] = static services => services.AddMongCaiKpi().AddSingleton(VerdictPolicy.LenientAtTheBound),
        ["replaced"] = static services => services.AddMongCaiKpi().Replace(ServiceDescriptor.Singleton(VerdictPolicy.LenientAtTheBound)),
        ["made by a factory"] = static services => services.AddMongCaiKpi().AddSingleton(static _ => VerdictPolicy.LenientAtTheBound),
        ["chosen"] = static services => services.AddMongCaiKpi(static options => options.Verdicts = VerdictPolicy.LenientAtTheBound),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hosts_own_policy_wins_wherever_it_is_registered(string way)
    {
        var services = new ServiceCollection();
        Ways[way](services);
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<VerdictPolicy>());
        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<MeasurementPolicies>().Verdicts);
        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<KpiPolicies>().Measurement.Verdicts);
    }

    [Fact]
    public void Two_modules_of_a_host_may_both_add_the_library()
    {
        var services = new ServiceCollection().AddMongCaiKpi(static options => options.Language = Language.English).AddMongCaiKpi();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal(Language.English, Assert.Single(provider.GetServices<Phrasebook>()).Language);
        Assert.Single(provider.GetServices<KpiPolicies>());
    }

    [Fact]
    public void A_second_configuration_is_refused_and_the_first_stands()
    {
        var services = new ServiceCollection().AddMongCaiKpi(static options => options.Language = Language.English);

        Assert.Contains("first call", Assert.Throws<InvalidOperationException>(() => services.AddMongCaiKpi(static _ => { })).Message, StringComparison.Ordinal);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(Language.English, provider.GetRequiredService<Phrasebook>().Language);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_and_nothing_is_registered()
    {
        var services = new ServiceCollection();
        var refusal = Assert.Throws<ArgumentException>("configure", () => services.AddMongCaiKpi(static options =>
        {
            options.Language = (Language)7;
            options.Rounding = (Rounding)8;
            options.Closing = null!;
            options.Elapsed = null!;
            options.Verdicts = null!;
            options.Bands = null!;
            options.MissingData = null!;
        }));

        Assert.All<string>(
            ["Language: ", "Rounding: ", "Closing: ", "Elapsed: ", "Verdicts: ", "Bands: ", "MissingData: "],
            option => Assert.Contains(option, refusal.Message, StringComparison.Ordinal));
        Assert.Empty(services);
    }
}
