using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>The argument checks that are about numbers.</summary>
internal static class NumberGuards
{
    public static int DecimalsOutOfRange(this IGuardClause guard, int decimals, [CallerArgumentExpression(nameof(decimals))] string? parameterName = null) =>
        guard.NotBetween(decimals, 0, DecimalParts.MaxScale, "Decimals", parameterName);

    /// <summary>Requires a defined rounding rule, and returns it. It avoids <see cref="Enum.IsDefined{TEnum}"/>, because figures are rounded in hot
    /// loops.</summary>
    public static Rounding UnknownRounding(this IGuardClause guard, Rounding rounding, [CallerArgumentExpression(nameof(rounding))] string? parameterName = null) =>
        rounding is Rounding.HalfAwayFromZero or Rounding.Truncation
            ? rounding
            : throw new ArgumentOutOfRangeException(parameterName, rounding, $"There is no such {nameof(Rounding)}.");
}
