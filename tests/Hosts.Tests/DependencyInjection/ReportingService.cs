using MongCai.Kpi;
using NodaTime;

namespace Hosts.Tests.DependencyInjection;

/// <summary>A service that a host creates for each request: it takes the chosen policies, and the day from the host's clock.</summary>
internal sealed class ReportingService(KpiOptions options, Phrasebook phrases, IClock clock, DateTimeZone zone)
{
    public KpiOptions Options { get; } = options;

    public Phrasebook Phrases { get; } = phrases;

    public ReportingPeriod CurrentMonth =>
        ReportingPeriod.Containing(clock.GetCurrentInstant().InZone(zone).Date, PeriodKind.Month, Options.Calendar);
}
