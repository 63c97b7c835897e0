using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

/// <summary>The guards for counts and income lines. The messages name the value and the rule.</summary>
internal static class PovertyGuards
{
    public static decimal NotPositive(this IGuardClause guard, decimal value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value > 0
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, $"{what} is above zero, not {(Rational)value}.");

    public static long NegativeCount(this IGuardClause guard, long value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, $"{what}: a count is not negative, {(Rational)value} is.");
}
