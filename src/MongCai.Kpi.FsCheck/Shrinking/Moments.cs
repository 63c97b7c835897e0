using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Simpler moments: those of a history together, in whose order nothing changes.</summary>
internal static class Moments
{
    /// <summary>The simplest moment: the beginning of 2019.</summary>
    public static Instant First { get; } = Instant.FromUtc(2019, 1, 1, 0, 0);

    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>From the beginning of 2019, a second apart, with nothing below the second, one at the moment of another. The moments are different and in order; simpler ones may be the same.</summary>
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

    /// <summary>The seconds before parts of one.</summary>
    public static Instant WholeSecond(Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());

    private static IEnumerable<Duration> Gaps(Duration gap)
    {
        var seconds = (long)gap.TotalSeconds;
        return seconds > 0 && gap > Second
            ? Integers.Towards(1, seconds).Append(seconds).Select(static next => Duration.FromSeconds(next)).Where(next => next < gap).Prepend(Duration.Zero)
            : gap < Second ? Integers.Towards(0, gap.SubsecondNanoseconds).Select(static next => Duration.FromNanoseconds(next)) : [Duration.Zero];
    }
}
