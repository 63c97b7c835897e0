using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
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
        ["chosen"] = static services => services.AddMongCaiKpi(KpiOptions.Default with { Measurement = new() { Verdicts = VerdictPolicy.LenientAtTheBound } }),
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
        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<KpiOptions>().Measurement.Verdicts);
    }

    [Fact]
    public void Two_modules_of_a_host_may_both_add_the_library()
    {
        var services = new ServiceCollection().AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English }).AddMongCaiKpi();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal(Lexicon.English, Assert.Single(provider.GetServices<Phrasebook>()).Lexicon);
        Assert.Single(provider.GetServices<KpiOptions>());
    }

    [Fact]
    public void A_second_configuration_is_refused_and_the_first_stands()
    {
        var services = new ServiceCollection().AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English });

        Assert.Contains("first call", Assert.Throws<InvalidOperationException>(() => services.AddMongCaiKpi(KpiOptions.Default)).Message, StringComparison.Ordinal);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(Lexicon.English, provider.GetRequiredService<Phrasebook>().Lexicon);
    }

    [Fact]
    public void Options_that_nobody_reads_are_refused_wherever_they_are_configured()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("Kpi:Language", "english")]).Build().GetSection("Kpi");

        Assert.Contains("FromSettings", Assert.Throws<InvalidOperationException>(() => new ServiceCollection().Configure<KpiOptions>(section).AddMongCaiKpi()).Message, StringComparison.Ordinal);
        using var provider = new ServiceCollection().AddMongCaiKpi().Configure<KpiOptions>(section).BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<KpiOptions>());
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<Phrasebook>());
    }

    [Fact]
    public void Options_and_measurement_of_the_hosts_own_are_given_to_the_call()
    {
        Assert.Contains("give them to AddMongCaiKpi", Assert.Throws<InvalidOperationException>(static () => new ServiceCollection().AddSingleton(KpiOptions.Default).AddMongCaiKpi()).Message, StringComparison.Ordinal);
        using var provider = new ServiceCollection().AddMongCaiKpi().AddSingleton(new MeasurementPolicies()).BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<VerdictPolicy>());
    }

    [Fact]
    public void Options_of_the_framework_are_never_the_defaults_in_place_of_what_was_chosen()
    {
        using var provider = new ServiceCollection().AddOptions().AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English }).BuildServiceProvider();

        Assert.Contains(nameof(KpiOptions), Assert.Throws<MissingMethodException>(() => provider.GetRequiredService<IOptions<KpiOptions>>().Value).Message, StringComparison.Ordinal);
    }
}
