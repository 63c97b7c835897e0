using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Whole numbers on the way to the simplest one.</summary>
internal static class Integers
{
    /// <summary>The goal, halfway to it, and one step towards it.</summary>
    public static IEnumerable<int> Towards(int goal, int value) => Towards((BigInteger)goal, value).Select(static next => (int)next);

    /// <inheritdoc cref="Towards(int, int)"/>
    public static IEnumerable<long> Towards(long goal, long value) => Towards((BigInteger)goal, value).Select(static next => (long)next);

    /// <inheritdoc cref="Towards(int, int)"/>
    public static IEnumerable<BigInteger> Towards(BigInteger goal, BigInteger value)
    {
        var distance = value - goal;
        return distance.IsZero ? [] : new[] { goal, goal + (distance / 2), value - distance.Sign }.Distinct();
    }
}
