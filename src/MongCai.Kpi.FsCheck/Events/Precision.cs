using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>What a store keeps of an instant.</summary>
internal static class Precision
{
    /// <summary>That of an instant itself, to the nanosecond.</summary>
    public static Duration Whole { get; } = Duration.FromNanoseconds(1);

    /// <summary>The last multiple of a precision, counted from 1970, that is not after an instant.</summary>
    public static Instant Keep(Instant instant, Duration precision)
    {
        var nanoseconds = (instant - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds();
        var lost = nanoseconds % precision.ToBigIntegerNanoseconds();
        return instant - Duration.FromNanoseconds(lost.Sign < 0 ? lost + precision.ToBigIntegerNanoseconds() : lost);
    }

    /// <summary>The precision, where it is longer than nothing.</summary>
    public static Duration Require(Duration precision) =>
        precision > Duration.Zero ? precision : throw new ArgumentOutOfRangeException(nameof(precision), precision, "A precision is longer than nothing.");
}
