using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MongCai.Kpi;
using NodaTime;

namespace Hosts.Tests.DependencyInjection;

public class HostTests
{
    private static readonly DateTimeZone Vietnam = DateTimeZone.ForOffset(Offset.FromHours(7));

    // The evening of 30 June in London is 1 July in Móng Cái.
    private static readonly FixedClock Clock = new(Instant.FromUtc(2019, 6, 30, 18, 0));

    [Fact]
    public void A_scoped_service_takes_what_is_one_for_the_host()
    {
        using var host = Build(static services => services.AddMongCaiKpi());
        using var first = host.Services.CreateScope();
        using var second = host.Services.CreateScope();

        var one = first.ServiceProvider.GetRequiredService<ReportingService>();
        var other = second.ServiceProvider.GetRequiredService<ReportingService>();

        Assert.NotSame(one, other);
        Assert.Same(one.Options, other.Options);
        Assert.Equal(one.Phrases.Lexicon, one.Options.Language);
        Assert.Same(one.Options, host.Services.GetRequiredService<KpiOptions>());
    }

    [Fact]
    public void The_host_tells_the_time()
    {
        var calendar = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        using var host = Build(services => services.AddMongCaiKpi(KpiOptions.Default with { Calendar = calendar }));
        using var scope = host.Services.CreateScope();

        Assert.Equal(ReportingPeriod.Parse("2019-M01@07-start"), scope.ServiceProvider.GetRequiredService<ReportingService>().CurrentMonth);
        Assert.Same(Clock, host.Services.GetRequiredService<IClock>());
    }

    [Fact]
    public void The_library_registers_nothing_but_its_own_types_and_each_once()
    {
        var services = new ServiceCollection().AddMongCaiKpi();

        Assert.All(services, static service => Assert.Same(typeof(Ratio).Assembly, service.ServiceType.Assembly));
        Assert.All(services, static service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
        Assert.Distinct(services.Select(static service => service.ServiceType));
    }

    [Fact]
    public void A_host_without_the_library_is_told_what_is_missing_when_it_is_built() =>
        Assert.Contains(nameof(KpiOptions), Assert.Throws<AggregateException>(static () => Build(static _ => { })).Message, StringComparison.Ordinal);

    private static IHost Build(Action<IServiceCollection> register)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }));
        builder.Services.AddSingleton<IClock>(Clock).AddSingleton(Vietnam).AddScoped<ReportingService>();
        register(builder.Services);
        return builder.Build();
    }
}
