namespace MongCai.Kpi.Testing;

/// <summary>Finds the simpler whole numbers that shrinking tries in place of one.</summary>
internal static class RounderIntegers
{
    /// <summary>Returns rounder numbers first, then smaller ones; none for a number that is the simplest one already.</summary>
    public static IEnumerable<long> Towards(long value, long simplest = 0)
    {
        var distance = value - simplest;
        if (distance == 0)
        {
            yield break;
        }

        yield return simplest;
        for (var unit = Largest(distance); unit > 1; unit /= 10)
        {
            if (distance % unit != 0)
            {
                yield return simplest + (distance / unit * unit);
            }
        }

        if (distance / 2 != 0)
        {
            yield return simplest + (distance / 2);
        }

        yield return value - Math.Sign(distance);
    }

    public static IEnumerable<int> Towards(int value, int simplest = 0) => Towards((long)value, simplest).Select(static simpler => (int)simpler);

    private static long Largest(long distance)
    {
        var unit = 1L;
        while (distance / unit / 10 != 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
