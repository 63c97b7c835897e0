namespace MongCai.Kpi;

/// <summary>The rules by which values of each nature come together over areas.</summary>
internal static class RollUpRules
{
    /// <summary>Returns the indicator if its values can be added up, and throws otherwise.</summary>
    public static Indicator Summable(Indicator indicator) => indicator.Nature switch
    {
        Nature.DistinctCount => throw new InvalidOperationException(
            $"{indicator.Code} counts different ones: whoever is in two areas or periods would count twice. Count the members together: {nameof(RollUp)}.{nameof(RollUp.Distinct)}."),
        Nature.IndexNumber => throw new InvalidOperationException(
            $"{indicator.Code} is an index or a percentage whose parts are not known: give its numerator and denominator, or declare weights: {nameof(RollUp)}.{nameof(RollUp.WeightedMean)}."),
        _ => indicator,
    };
}
