using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The precision with which a data store keeps instants.</summary>
internal static class Precision
{
    /// <summary>Gets the full precision of an instant: one nanosecond.</summary>
    public static Duration Whole { get; } = Duration.FromNanoseconds(1);

    /// <summary>Returns an instant rounded down to a multiple of a precision, counted from 1970.</summary>
    public static Instant Keep(Instant instant, Duration precision)
    {
        var nanoseconds = (instant - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds();
        var lost = nanoseconds % precision.ToBigIntegerNanoseconds();
        return instant - Duration.FromNanoseconds(lost.Sign < 0 ? lost + precision.ToBigIntegerNanoseconds() : lost);
    }

    /// <summary>Returns the precision if it is positive; throws otherwise.</summary>
    public static Duration Require(Duration precision) =>
        precision > Duration.Zero ? precision : throw new ArgumentOutOfRangeException(nameof(precision), precision, "A precision is longer than nothing.");
}
