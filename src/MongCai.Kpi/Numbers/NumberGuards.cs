using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>The guards that are about numbers lie with them.</summary>
internal static class NumberGuards
{
    public static int DecimalsOutOfRange(this IGuardClause guard, int decimals, [CallerArgumentExpression(nameof(decimals))] string? parameterName = null) =>
        guard.NotBetween(decimals, 0, DecimalParts.MaxScale, "Decimals", parameterName);

    /// <summary>The rule where there is such a rule. Without <see cref="Enum.IsDefined{TEnum}"/>: figures are rounded in hot loops.</summary>
    public static Rounding UnknownRounding(this IGuardClause guard, Rounding rounding, [CallerArgumentExpression(nameof(rounding))] string? parameterName = null) =>
        rounding is Rounding.HalfAwayFromZero or Rounding.Truncation
            ? rounding
            : throw new ArgumentOutOfRangeException(parameterName, rounding, $"There is no such {nameof(Rounding)}.");
}
