using Microsoft.Extensions.DependencyInjection;

namespace MongCai.Kpi.Tests.DependencyInjection;

public class AddMongCaiKpiTests
{
    [Fact]
    public void Registers_Vietnamese_phrases_unless_told_otherwise()
    {
        var phrases = Registered(static services => services.AddMongCaiKpi());

        Assert.Equal(Language.Vietnamese, phrases.Language);
        Assert.Equal(Rounding.HalfAwayFromZero, phrases.Rounding);
    }

    [Fact]
    public void Registers_what_the_host_chose()
    {
        var phrases = Registered(static services => services.AddMongCaiKpi(static options =>
        {
            options.Language = Language.English;
            options.Rounding = Rounding.Truncation;
        }));

        Assert.Equal(Language.English, phrases.Language);
        Assert.Equal(Rounding.Truncation, phrases.Rounding);
    }

    [Fact]
    public void A_second_call_changes_nothing()
    {
        var services = new ServiceCollection();
        services.AddMongCaiKpi(static options => options.Language = Language.English);
        var count = services.Count;

        Assert.Same(services, services.AddMongCaiKpi());
        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void A_second_call_that_configures_is_an_error()
    {
        var services = new ServiceCollection().AddMongCaiKpi();

        Assert.Throws<InvalidOperationException>(() => services.AddMongCaiKpi(static options => options.Language = Language.English));
    }

    [Fact]
    public void A_hosts_own_phrases_win()
    {
        Assert.Same(Phrasebook.English, Registered(static services => services.AddSingleton(Phrasebook.English).AddMongCaiKpi()));
        Assert.Same(Phrasebook.English, Registered(static services => services.AddMongCaiKpi().AddSingleton(Phrasebook.English)));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var refusal = Assert.Throws<ArgumentException>("configure", static () => new ServiceCollection().AddMongCaiKpi(static options =>
        {
            options.Language = (Language)7;
            options.Rounding = (Rounding)8;
            options.Verdicts = null!;
            options.MissingData = null!;
        }));

        Assert.Contains("Language: there is no language 7.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Rounding: there is no rule 8.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Verdicts: null is no policy.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("MissingData: null is no policy.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("services", static () => default(IServiceCollection)!.AddMongCaiKpi());

    [Fact]
    public void Registers_every_policy_that_was_chosen()
    {
        var calendar = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        using var provider = new ServiceCollection().AddMongCaiKpi(options =>
        {
            options.Calendar = calendar;
            options.Closing = ClosingRule.OnDay(14);
            options.Elapsed = ElapsedShare.ByMonths;
            options.Verdicts = VerdictPolicy.BeyondTheRange;
            options.MissingData = MissingDataPolicy.SkipMissing;
        }).BuildServiceProvider();
        var policies = provider.GetRequiredService<KpiPolicies>();

        Assert.Equal(calendar, policies.Calendar);
        Assert.Equal(ClosingRule.OnDay(14), policies.Closing);
        Assert.Same(MissingDataPolicy.SkipMissing, policies.Measurement.MissingData);
        Assert.Same(VerdictPolicy.BeyondTheRange, policies.Measurement.Verdicts);
        Assert.Same(ElapsedShare.ByMonths, policies.Measurement.Elapsed);
        Assert.Same(StatusBands.RedYellowGreen, provider.GetRequiredService<StatusBands>());
    }

    [Fact]
    public void A_hosts_own_policy_wins_also_within_those_that_are_made_of_it()
    {
        using var provider = new ServiceCollection().AddMongCaiKpi().AddSingleton(VerdictPolicy.LenientAtTheBound).BuildServiceProvider();

        Assert.Same(VerdictPolicy.LenientAtTheBound, provider.GetRequiredService<KpiPolicies>().Measurement.Verdicts);
    }

    private static Phrasebook Registered(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Phrasebook>();
    }
}
