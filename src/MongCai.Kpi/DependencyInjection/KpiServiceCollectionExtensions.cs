using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MongCai.Kpi;

/// <summary>Registers what a host injects. Calculations need no registration: they are pure.</summary>
public static class KpiServiceCollectionExtensions
{
    /// <summary>
    /// Registers the chosen policies as singletons: <see cref="KpiOptions"/> with everything, and of it <see cref="Phrasebook"/>, <see cref="ClosingRule"/>, <see cref="MeasurementPolicies"/>,
    /// <see cref="VerdictPolicy"/>, <see cref="BandScale"/>, <see cref="MissingDataPolicy"/> and <see cref="ElapsedShare"/>. Phrases, a rule or a policy that the host registers itself, before or after, wins, also
    /// within the two that are made of them; these two are given to this call.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">What the host chose, or read from its settings by <see cref="KpiOptions.FromSettings"/>; the defaults where it is null.</param>
    /// <returns><paramref name="services"/>. A further call without <paramref name="options"/> changes nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="options"/> are given after the library was already added; the host registers <see cref="KpiOptions"/> or <see cref="MeasurementPolicies"/> itself; or it configures <c>IOptions&lt;KpiOptions&gt;</c>,
    /// which nobody reads. That is said here, or where it comes later when the options are asked for first.
    /// </exception>
    /// <example><c>services.AddMongCaiKpi(KpiOptions.FromSettings(configuration.GetSection("Kpi").AsEnumerable()))</c></example>
    public static IServiceCollection AddMongCaiKpi(this IServiceCollection services, KpiOptions? options = null)
    {
        Guard.Against.Null(services);
        if (services.Any(static service => service.ServiceType == typeof(Added)))
        {
            return options is null
                ? services
                : throw new InvalidOperationException($"{nameof(AddMongCaiKpi)} was already called: give the options to the first call.");
        }

        ThrowIfChosenElsewhere(services, ours: []);
        var chosen = options ?? KpiOptions.Default;
        List<ServiceDescriptor> ours = [];
        services.AddSingleton(new Added());
        services.TryAddSingleton(_ => Checked(chosen.Phrases));
        services.TryAddSingleton(_ => Checked(chosen.Closing));
        services.TryAddSingleton(_ => Checked(chosen.Measurement.Verdicts));
        services.TryAddSingleton(_ => Checked(chosen.Measurement.Bands));
        services.TryAddSingleton(_ => Checked(chosen.Measurement.MissingData));
        services.TryAddSingleton(_ => Checked(chosen.Measurement.Elapsed));
        ours.Add(ServiceDescriptor.Singleton(host => Checked(chosen.Measurement) with
        {
            Verdicts = host.GetRequiredService<VerdictPolicy>(),
            Bands = host.GetRequiredService<BandScale>(),
            MissingData = host.GetRequiredService<MissingDataPolicy>(),
            Elapsed = host.GetRequiredService<ElapsedShare>(),
        }));
        ours.Add(ServiceDescriptor.Singleton(host =>
        {
            var phrases = host.GetRequiredService<Phrasebook>();
            return Checked(chosen) with
            {
                Language = phrases.Lexicon,
                Rounding = phrases.Rounding,
                NearThreshold = phrases.NearThreshold,
                Closing = host.GetRequiredService<ClosingRule>(),
                Measurement = host.GetRequiredService<MeasurementPolicies>(),
            };
        }));
        foreach (var service in ours)
        {
            services.Add(service);
        }

        return services;

        T Checked<T>(T value)
        {
            ThrowIfChosenElsewhere(services, ours);
            return value;
        }
    }

    private static void ThrowIfChosenElsewhere(IServiceCollection services, IReadOnlyList<ServiceDescriptor> ours)
    {
        foreach (var service in services.Where(static service => service.ServiceType == typeof(KpiOptions) || service.ServiceType == typeof(MeasurementPolicies)).Except(ours))
        {
            throw new InvalidOperationException($"{service.ServiceType.Name} are registered by the host, and what they are made of would not follow: give them to {nameof(AddMongCaiKpi)} with the options.");
        }

        // The library does not depend on Microsoft.Extensions.Options, and knows its types by their names.
        if (services.Any(static service => service.ServiceType is { IsConstructedGenericType: true, Namespace: "Microsoft.Extensions.Options" } type && type.GenericTypeArguments[0] == typeof(KpiOptions)))
        {
            throw new InvalidOperationException(
                $"IOptions<{nameof(KpiOptions)}> is configured, and nobody reads it. Read the section at the start: services.{nameof(AddMongCaiKpi)}({nameof(KpiOptions)}.{nameof(KpiOptions.FromSettings)}(configuration.GetSection(\"Kpi\").AsEnumerable())).");
        }
    }

    /// <summary>Marks the services that the library was added to.</summary>
    private sealed class Added;
}
