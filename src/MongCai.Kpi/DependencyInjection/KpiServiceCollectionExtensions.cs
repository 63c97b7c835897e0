using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MongCai.Kpi;

/// <summary>Registers what a host injects. Calculations need no registration: they are pure.</summary>
public static class KpiServiceCollectionExtensions
{
    /// <summary>
    /// Registers the chosen policies as singletons: <see cref="Phrasebook"/>, <see cref="VerdictPolicy"/>, <see cref="StatusBands"/>, <see cref="MissingDataPolicy"/>,
    /// <see cref="ElapsedShare"/>, <see cref="ClosingRule"/>, and made of them <see cref="MeasurementPolicies"/> and <see cref="KpiPolicies"/>. One that the host registers itself,
    /// before or after, wins, also within those that are made of it.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; it is applied and validated here, once. Without it the defaults hold.</param>
    /// <returns><paramref name="services"/>. A further call without <paramref name="configure"/> changes nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are not valid; the message lists everything that is wrong.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="configure"/> is given after the library was already added.</exception>
    public static IServiceCollection AddMongCaiKpi(this IServiceCollection services, Action<KpiOptions>? configure = null)
    {
        Guard.Against.Null(services);
        if (services.Any(static service => service.ServiceType == typeof(Added)))
        {
            return configure is null
                ? services
                : throw new InvalidOperationException($"{nameof(AddMongCaiKpi)} was already called: configure it in the first call.");
        }

        var options = new KpiOptions();
        configure?.Invoke(options);
        var problems = string.Join(' ', options.Problems());
        if (problems.Length > 0)
        {
            throw new ArgumentException(problems, nameof(configure));
        }

        services.AddSingleton(new Added());
        services.TryAddSingleton(Phrasebook.For(options.Language, options.Rounding));
        services.TryAddSingleton(options.Verdicts);
        services.TryAddSingleton(options.Bands);
        services.TryAddSingleton(options.MissingData);
        services.TryAddSingleton(options.Elapsed);
        services.TryAddSingleton(options.Closing);
        var (tolerance, tooEarly, bandBy) = (options.Tolerance, options.TooEarlyBelow, options.BandBy);
        services.TryAddSingleton(host => new MeasurementPolicies
        {
            Tolerance = tolerance,
            TooEarlyBelow = tooEarly,
            Verdicts = host.GetRequiredService<VerdictPolicy>(),
            Bands = host.GetRequiredService<StatusBands>(),
            Elapsed = host.GetRequiredService<ElapsedShare>(),
            MissingData = host.GetRequiredService<MissingDataPolicy>(),
            BandBy = bandBy,
        });
        var calendar = options.Calendar;
        services.TryAddSingleton(host => new KpiPolicies(
            calendar,
            host.GetRequiredService<ClosingRule>(),
            host.GetRequiredService<MeasurementPolicies>(),
            host.GetRequiredService<Phrasebook>()));
        return services;
    }

    /// <summary>Marks the services that the library was added to.</summary>
    private sealed class Added;
}
