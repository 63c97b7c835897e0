using System.Numerics;

namespace MongCai.Kpi;

/// <summary>Allocates a target to parts by their shares.</summary>
internal static class TargetAllocation
{
    public static IReadOnlyList<Target> Of(Target whole, IReadOnlyDictionary<AreaCode, Rational> shares, int decimals)
    {
        if (whole.WhyNotAdded is not null || whole.Form.LevelOrNone is not { } level)
        {
            throw new InvalidOperationException($"{whole} is not shared out: {whole.WhyNotAdded}.");
        }

        var ordered = shares.OrderBy(static share => share.Key).ToArray();
        if (ProblemOf(whole, ordered) is { } problem)
        {
            throw new ArgumentException($"{whole} is not shared out: {problem}.", nameof(shares));
        }

        var parts = LargestRemainder.Share(UnitsOf(whole, level, decimals), Array.ConvertAll(ordered, static share => share.Value));
        return [.. ordered.Select((share, place) => Part(whole, level, share.Key, Rational.FromUnscaled(parts[place], decimals)))];
    }

    private static Target Part(Target whole, in Rational level, AreaCode area, in Rational own) => whole.WithLevel(own, area) with
    {
        Method = whole.Method,
        Phases = level.Sign == 0 ? null : whole.Phases?.Times(own / level),
    };

    private static BigInteger UnitsOf(Target whole, in Rational level, int decimals)
    {
        var exact = level.ToFraction();
        var units = exact.Round(decimals, Rounding.Truncation);
        return Rational.FromUnscaled(units, decimals) == level
            ? units
            : throw new ArgumentException($"{whole} is not shared out: parts with {(Rational)decimals} decimals do not add up to {level}. {DecimalsHint(exact)}.", nameof(decimals));
    }

    private static string DecimalsHint(Fraction exact) => exact.TerminatingDecimals() is >= 0 and <= DecimalParts.MaxScale and var needed
        ? $"Name {(Rational)needed} or more"
        : "No number of decimals that can be named writes it: round it first, by name";

    private static string? ProblemOf(Target whole, KeyValuePair<AreaCode, Rational>[] shares)
    {
        foreach (var (area, share) in shares)
        {
            if (share.Sign < 0)
            {
                return $"the share of {area} is {share}, and a share is not negative";
            }

            if (area == whole.Area)
            {
                return $"{area} is the whole itself, and no part of it";
            }
        }

        return Array.Exists(shares, static share => share.Value.Sign > 0) ? null : "no part has a share above 0";
    }
}
