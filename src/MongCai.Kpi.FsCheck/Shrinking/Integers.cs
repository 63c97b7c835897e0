using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Finds whole numbers on the way to the simplest one.</summary>
internal static class Integers
{
    /// <summary>
    /// Returns the goal first, and then numbers nearer to the value, each time by half the distance, up to the one next to it. So the nearest one to the goal
    /// that still breaks a rule is found in few steps.
    /// </summary>
    public static IEnumerable<int> Towards(int goal, int value) => Towards((BigInteger)goal, value).Select(static next => (int)next);

    /// <inheritdoc cref="Towards(int, int)"/>
    public static IEnumerable<long> Towards(long goal, long value) => Towards((BigInteger)goal, value).Select(static next => (long)next);

    /// <inheritdoc cref="Towards(int, int)"/>
    public static IEnumerable<BigInteger> Towards(BigInteger goal, BigInteger value)
    {
        for (var distance = value - goal; !distance.IsZero; distance /= 2)
        {
            yield return value - distance;
        }
    }
}
