namespace MongCai.Kpi.Events;

/// <summary>What an event adds to a figure: so many events, and an amount of which only the range may be known.</summary>
internal readonly record struct EventShare(long Events, RationalInterval Amount)
{
    public static EventShare Nothing { get; } = new(0, RationalInterval.At(0));
}
