using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MongCai.Kpi;

/// <summary>Extension methods that register what a host injects. Calculations need no registration, because they depend on nothing but their inputs.</summary>
public static class KpiServiceCollectionExtensions
{
    /// <summary>
    /// Registers the chosen policies as singletons: the whole <see cref="KpiOptions"/>, and of its parts <see cref="Phrasebook"/>, <see cref="ClosingRule"/>,
    /// <see cref="MeasurementPolicies"/>, <see cref="VerdictPolicy"/>, <see cref="BandScale"/>, <see cref="MissingDataPolicy"/> and <see cref="ElapsedShare"/>.
    /// A phrasebook, rule or policy that the host registers itself, before or after, takes precedence, also inside the options and the measurement policies,
    /// which are made of these parts. Options and measurement policies themselves can only be given to this call.
    /// </summary>
    /// <param name="services">The service collection of the host.</param>
    /// <param name="options">
    /// The choices of the host, for example read from its settings by <see cref="KpiOptions.FromSettings"/>; null for the defaults.
    /// </param>
    /// <returns>The same <paramref name="services"/>. A further call without <paramref name="options"/> changes nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="options"/> are given after the library was already added; the host registers <see cref="KpiOptions"/> or
    /// <see cref="MeasurementPolicies"/> itself; or it configures <c>IOptions&lt;KpiOptions&gt;</c>, which is never read. The exception is thrown here, or,
    /// where the host registers these later, when the options are first asked for.
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

        // The library does not depend on Microsoft.Extensions.Options, and recognises its types by their names.
        if (services.Any(static service => service.ServiceType is { IsConstructedGenericType: true, Namespace: "Microsoft.Extensions.Options" } type && type.GenericTypeArguments[0] == typeof(KpiOptions)))
        {
            throw new InvalidOperationException(
                $"IOptions<{nameof(KpiOptions)}> is configured, and nobody reads it. Read the section at the start: services.{nameof(AddMongCaiKpi)}({nameof(KpiOptions)}.{nameof(KpiOptions.FromSettings)}(configuration.GetSection(\"Kpi\").AsEnumerable())).");
        }
    }

    /// <summary>Marks the service collections that the library has been added to.</summary>
    private sealed class Added;
}
