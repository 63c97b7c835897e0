namespace MongCai.Kpi.Events;

/// <summary>The share of one event in a figure: the number of events it adds, and the interval of possible amounts it adds.</summary>
internal readonly record struct EventShare(long Events, RationalInterval Amount)
{
    public static EventShare Nothing { get; } = new(0, RationalInterval.At(0));
}
