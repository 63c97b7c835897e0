namespace MongCai.Kpi.Testing;

/// <summary>Attainments as the laws of bands try them, say them and make them simpler.</summary>
internal static class Attained
{
    private const int Percent = 100;
    private const int Near = 1_000;

    // Beyond it no figure of a report lies, and a decimal does not reach.
    private static readonly Rational Largest = 1_000_000_000_000;

    // In percentage points, the coarsest first.
    private static readonly Rational[] Grains = [1_000_000, 10_000, 1_000, 100, 10, 1, 0.1m, 0.01m, 0.001m];

    public static Ratio OfPercent(Rational percent) => new(percent, Percent);

    public static Rational PercentOf(Ratio attained) => Percent * attained.Value;

    /// <summary>As a percentage, where decimals write it; with its fraction, where it is not in hundredths.</summary>
    public static string TextOf(Ratio attained)
    {
        var percent = PercentOf(attained);
        var isWritten = percent.TryToDecimal(out _) || Rational.Abs(percent) > Largest;
        return attained.Denominator == Percent
            ? isWritten ? $"{percent}%" : $"{attained.Value} ({About(attained)})"
            : $"{attained} ({(isWritten ? $"{percent}%" : About(attained))})";
    }

    /// <summary>The same in hundredths, then rounder ones nearer to zero.</summary>
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

            // Of what is no whole percent either way: what breaks a rule may lie between two numbers that are close.
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

        // From one unit of its last digit, or of a finer whole one, to the one before: of those that break a rule alike, the lowest.
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
