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
        }));

        Assert.Contains("Language: there is no language 7.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Rounding: there is no rule 8.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("services", static () => default(IServiceCollection)!.AddMongCaiKpi());

    private static Phrasebook Registered(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Phrasebook>();
    }
}
