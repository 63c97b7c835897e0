namespace MongCai.Kpi;

/// <summary>How values of each nature come together over areas.</summary>
internal static class RollUpRules
{
    /// <summary>The indicator where its values come together from sums.</summary>
    public static Indicator Summable(Indicator indicator) => indicator.Nature switch
    {
        Nature.DistinctCount => throw new InvalidOperationException(
            $"{indicator} counts different ones: whoever is in two areas or periods would count twice. Count the members together: {nameof(RollUp)}.{nameof(RollUp.Distinct)}."),
        Nature.Index => throw new InvalidOperationException(
            $"{indicator} is an index or a percentage whose parts are not known: give its numerator and denominator, or declare weights: {nameof(RollUp)}.{nameof(RollUp.WeightedMean)}."),
        _ => indicator,
    };

    /// <summary>What an observation adds to the sums, if it has a value.</summary>
    public static bool TryGetParts(Observation observation, out Rational numerator, out Rational denominator)
    {
        (numerator, denominator) = (0, 1);
        var isRatio = observation.Indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;
        if (isRatio && observation.Parts is { } parts)
        {
            (numerator, denominator) = (parts.Numerator, parts.Denominator);
            return true;
        }

        var isReported = observation.Value.TryGetValue(out numerator);
        return isRatio && isReported
            ? throw new InvalidOperationException($"{observation} has no numerator and denominator, and percentages do not add: observe it by {nameof(Observation)}.{nameof(Observation.OfRatio)}.")
            : isReported;
    }

    public static Observation Whole(Indicator indicator, ReportingPeriod period, Rational numerator, Rational denominator) => indicator.Nature switch
    {
        Nature.Flow or Nature.Stock => new Observation(indicator, period, numerator),
        Nature.Milestone => denominator.Sign == 0
            ? new Observation(indicator, period, UndefinedReason.EmptyPopulation)
            : new Observation(indicator, period, Calculated.Of(numerator / denominator)),
        _ => Observation.OfRatio(indicator, period, numerator, denominator),
    };
}
