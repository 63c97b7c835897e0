using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Shrinks all the instants of a history together, so that their order remains the same.</summary>
internal static class Moments
{
    /// <summary>Gets the simplest instant, which is the beginning of 2019.</summary>
    public static Instant First { get; } = Instant.FromUtc(2019, 1, 1, 0, 0);

    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>Returns simpler instants in place of the given ones, which are different and in order; some of the simpler ones may be equal.</summary>
    /// <remarks>
    /// They all become the beginning of 2019, or start there and are a second apart, or start there with the same distances, or lose all parts of a second,
    /// or one of the distances between two of them becomes shorter or zero.
    /// </remarks>
    public static IEnumerable<Instant[]> Simpler(Instant[] moments)
    {
        if (moments.Length == 0)
        {
            return [];
        }

        var span = moments[^1] - moments[0];
        var aSecondApart = Second * (moments.Length - 1);
        IEnumerable<Instant[]> candidates =
        [
            [.. moments.Select(static _ => First)],
            .. aSecondApart <= span ? [[.. moments.Select(static (_, place) => First + (Second * place))]] : Array.Empty<Instant[]>(),
            [.. moments.Select(moment => First + (moment - moments[0]))],
            [.. moments.Select(WholeSecond)],
            .. Enumerable.Range(1, moments.Length - 1).SelectMany(place => Gaps(moments[place] - moments[place - 1])
                .Select(gap => moments.Select((moment, other) => other < place ? moment : moment - (moments[place] - moments[place - 1] - gap)).ToArray())),
        ];
        return candidates.Where(next => !next.AsSpan().SequenceEqual(moments));
    }

    /// <summary>Returns the instant without its parts of a second.</summary>
    public static Instant WholeSecond(Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());

    private static IEnumerable<Duration> Gaps(Duration gap)
    {
        var seconds = (long)gap.TotalSeconds;
        return seconds > 0 && gap > Second
            ? Integers.Towards(1, seconds).Append(seconds).Select(static next => Duration.FromSeconds(next)).Where(next => next < gap).Prepend(Duration.Zero)
            : gap < Second ? Integers.Towards(0, gap.SubsecondNanoseconds).Select(static next => Duration.FromNanoseconds(next)) : [Duration.Zero];
    }
}
