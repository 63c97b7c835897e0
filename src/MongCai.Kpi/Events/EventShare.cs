namespace MongCai.Kpi.Events;

/// <summary>What an event adds to a figure.</summary>
internal readonly record struct EventShare(long Events, Rational Amount, Bound Bound);
