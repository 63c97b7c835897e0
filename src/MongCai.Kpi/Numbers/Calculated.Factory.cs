using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Makes calculated figures, and asks of a ratio that may be undefined what can be asked of a ratio.</summary>
public static class Calculated
{
    /// <summary>A value that was calculated.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The figure.</returns>
    public static Calculated<T> Of<T>(T value)
        where T : struct => value;

    /// <summary>A figure that does not exist.</summary>
    /// <typeparam name="T">What the value would be.</typeparam>
    /// <param name="reason">Why.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Calculated<T> Undefined<T>(UndefinedReason reason)
        where T : struct => reason;

    /// <summary>Rounds the ratio, if there is one, to the figure that is printed.</summary>
    /// <param name="ratio">The ratio, or the reason why there is none.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The figure, or the same reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public static Calculated<Percentage> ToPercentage(this in Calculated<Ratio> ratio, int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return ratio.IsDefined ? ratio.Value.ToPercentage(decimals, rounding) : ratio.Reason ?? UndefinedReason.NotCalculated;
    }
}
