using NodaTime;

namespace Hosts.Tests.DependencyInjection;

internal sealed class FixedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
