using Microsoft.Extensions.DependencyInjection;

namespace MongCai.Kpi.Tests.DependencyInjection;

public class AddMongCaiKpiTests
{
    [Fact]
    public void Registers_Vietnamese_phrases_unless_told_otherwise()
    {
        var phrases = Registered(static services => services.AddMongCaiKpi());

        Assert.Equal(Lexicon.Vietnamese, phrases.Lexicon);
        Assert.Equal(Rounding.HalfAwayFromZero, phrases.Rounding);
    }

    [Fact]
    public void Registers_what_the_host_chose()
    {
        var phrases = Registered(static services => services.AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English, Rounding = Rounding.Truncation }));

        Assert.Equal(Lexicon.English, phrases.Lexicon);
        Assert.Equal(Rounding.Truncation, phrases.Rounding);
    }

    [Fact]
    public void A_second_call_changes_nothing()
    {
        var services = new ServiceCollection();
        services.AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English });
        var count = services.Count;

        Assert.Same(services, services.AddMongCaiKpi());
        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void A_second_call_that_configures_is_an_error()
    {
        var services = new ServiceCollection().AddMongCaiKpi();

        Assert.Throws<InvalidOperationException>(() => services.AddMongCaiKpi(KpiOptions.Default with { Language = Lexicon.English }));
    }

    [Fact]
    public void A_hosts_own_phrases_win()
    {
        Assert.Same(Phrasebook.English, Registered(static services => services.AddSingleton(Phrasebook.English).AddMongCaiKpi()));
        Assert.Same(Phrasebook.English, Registered(static services => services.AddMongCaiKpi().AddSingleton(Phrasebook.English)));
    }

    [Fact]
    public void What_is_no_option_is_refused_where_it_is_set()
    {
        Assert.Throws<ArgumentNullException>(static () => KpiOptions.Default with { Language = null! });
        Assert.Throws<ArgumentOutOfRangeException>(static () => KpiOptions.Default with { Rounding = (Rounding)8 });
        Assert.Throws<ArgumentNullException>(static () => KpiOptions.Default with { Closing = null! });
        Assert.Throws<ArgumentNullException>(static () => KpiOptions.Default with { Measurement = null! });
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("services", static () => default(IServiceCollection)!.AddMongCaiKpi());

    [Fact]
    public void Registers_every_policy_that_was_chosen()
    {
        var calendar = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        using var provider = new ServiceCollection().AddMongCaiKpi(KpiOptions.Default with
        {
            Calendar = calendar,
            Closing = ClosingRule.OnDay(14),
            Measurement = new() { Elapsed = ElapsedShare.ByMonths, Verdicts = VerdictPolicy.BeyondTheRange, MissingData = MissingDataPolicy.SkipMissing },
        }).BuildServiceProvider();
        var policies = provider.GetRequiredService<KpiOptions>();

        Assert.Equal(calendar, policies.Calendar);
        Assert.Equal(ClosingRule.OnDay(14), policies.Closing);
        Assert.Same(MissingDataPolicy.SkipMissing, policies.Measurement.MissingData);
        Assert.Same(VerdictPolicy.BeyondTheRange, policies.Measurement.Verdicts);
        Assert.Same(ElapsedShare.ByMonths, policies.Measurement.Elapsed);
        Assert.Same(BandScale.RedYellowGreen, provider.GetRequiredService<BandScale>());
    }

    [Fact]
    public void A_hosts_own_policy_wins_also_within_those_that_are_made_of_it()
    {
        using var provider = new ServiceCollection().AddMongCaiKpi().AddSingleton(VerdictPolicy.LenientAtTheBound).BuildServiceProvider();

        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<KpiOptions>().Measurement.Verdicts);
    }

    private static Phrasebook Registered(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Phrasebook>();
    }
}
