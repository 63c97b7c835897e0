using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>The factory methods for calculated figures, and the methods of a ratio for a ratio that may be undefined.</summary>
public static class Calculated
{
    /// <summary>Creates a calculated figure that has a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value that was calculated.</param>
    /// <returns>The figure with that value.</returns>
    public static Calculated<T> Of<T>(T value)
        where T : struct => value;

    /// <summary>Creates a calculated figure that has no value.</summary>
    /// <typeparam name="T">The type that the value would have.</typeparam>
    /// <param name="reason">The reason why there is no value.</param>
    /// <returns>The undefined figure with that reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a defined reason.</exception>
    public static Calculated<T> Undefined<T>(UndefinedReason reason)
        where T : struct => reason;

    /// <summary>Rounds a ratio, if it is defined, to the percentage that is printed.</summary>
    /// <param name="ratio">The ratio, or the reason why there is none.</param>
    /// <param name="decimals">The number of decimals that the percentage has, 0 to 28.</param>
    /// <param name="rounding">The rounding rule, half away from zero unless another is named.</param>
    /// <returns>The percentage; undefined with the same reason where the ratio is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is not a defined
    /// rule.</exception>
    /// <exception cref="OverflowException">The percentage does not fit into a decimal.</exception>
    public static Calculated<Percentage> ToPercentage(this in Calculated<Ratio> ratio, int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return ratio.IsDefined ? ratio.Value.ToPercentage(decimals, rounding) : ratio.Reason ?? UndefinedReason.NotCalculated;
    }
}
