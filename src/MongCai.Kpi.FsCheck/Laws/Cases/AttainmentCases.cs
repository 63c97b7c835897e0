namespace MongCai.Kpi.Testing;

/// <summary>Functions on attainments for the laws of bands: how attainments are written and how they are shrunk.</summary>
internal static class AttainmentCases
{
    private const int Percent = 100;
    private const int Near = 1_000;

    // No figure of a report is larger, and beyond it a decimal no longer holds the percentage.
    private static readonly Rational Largest = 1_000_000_000_000;

    // The units to round to, in percentage points, the coarsest first.
    private static readonly Rational[] Grains = [1_000_000, 10_000, 1_000, 100, 10, 1, 0.1m, 0.01m, 0.001m];

    public static Ratio OfPercent(Rational percent) => new(percent, Percent);

    public static Rational PercentOf(Ratio attained) => Percent * attained.Value;

    /// <summary>Returns the attainment as a percentage where decimals can write it, together with its fraction where its denominator is not 100.</summary>
    public static string TextOf(Ratio attained)
    {
        var percent = PercentOf(attained);
        var isWritten = percent.TryToDecimal(out _) || Rational.Abs(percent) > Largest;
        return attained.Denominator == Percent
            ? isWritten ? $"{percent}%" : $"{attained.Value} ({About(attained)})"
            : $"{attained} ({(isWritten ? $"{percent}%" : About(attained))})";
    }

    /// <summary>Returns the same attainment with the denominator 100, then rounder ones nearer to zero.</summary>
    public static IEnumerable<Ratio> Simpler(Ratio attained)
    {
        var percent = PercentOf(attained);
        if (attained.Denominator != Percent)
        {
            yield return OfPercent(percent);
        }

        if (percent.Sign != 0)
        {
            yield return OfPercent(0);
        }

        if (Rational.Abs(percent) > Largest)
        {
            yield return OfPercent(percent.Sign * Largest);
            yield break;
        }

        var isWhole = percent.Round(0) == percent;
        foreach (var grain in Grains)
        {
            var whole = grain * (percent / grain).Round(0, Rounding.Truncation);
            if (whole == percent)
            {
                continue;
            }

            // A percentage with decimals is also rounded away from zero, because what breaks a rule may lie between two numbers that are close together.
            var above = isWhole || grain > 1 ? whole : whole + (percent.Sign * grain);
            foreach (var rounder in new[] { whole, above }.Where(static rounder => rounder.Sign != 0).Distinct())
            {
                yield return OfPercent(rounder);
            }
        }

        if (Rational.Abs(percent) > Percent)
        {
            yield return OfPercent((percent / 2).Round(0));
        }

        // Steps one unit of the last digit, or of a finer whole unit, towards zero: where a whole range breaks a rule, this finds its end that is nearest to
        // zero.
        if (Grains.FirstOrDefault(grain => (percent / grain).Round(0) * grain == percent) is { Sign: > 0 } last && Rational.Abs(percent) < Near * last)
        {
            foreach (var grain in Grains.Where(grain => grain == last || (grain < last && grain >= 1)).Where(grain => grain < Rational.Abs(percent)))
            {
                yield return OfPercent(percent - (percent.Sign * grain));
            }
        }
    }

    private static string About(Ratio attained) => $"about {attained.ToPercentage(2).ToString(NumberFormat.Invariant)}";
}
