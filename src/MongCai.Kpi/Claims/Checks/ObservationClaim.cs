namespace MongCai.Kpi.Claims;

/// <summary>Builds the claim that a printed figure makes about an observation.</summary>
internal static class ObservationClaim
{
    public static ResultClaim Of(Observation observation, PublishedFigure printed)
    {
        var (own, unit) = (observation.Indicator.Unit, FigureUnits.OfValue(printed, observation.Indicator, nameof(printed)));
        var possible = observation.Range.Convert(own, unit);
        if (unit == Unit.Percent && observation is { Ratio: { } parts, Value.IsDefined: true })
        {
            var (part, whole) = AttainmentClaim.WithPositiveDenominator(parts);
            return new ResultClaim(printed, ClaimFormula.Share, ClaimBase.Total, ExactFigure.Quotient(part, whole), possible) { Operands = (part, whole) };
        }

        var value = observation.Value.Select(value => own.Convert(value, unit));
        return new ResultClaim(
            printed,
            ClaimFormula.Level,
            claimBase: null,
            value.Select(value => ExactFigure.Difference(value, 0, printed.Multiplier)),
            possible)
        {
            Operands = (value.TryGetValue(out var actual) ? actual : 0, 0),
            IsBounded = IsBounded(observation),
        };
    }

    /// <summary>
    /// Determines whether bounds are known of a value that is itself unknown: a bound that was reported, or the reported part of a sum that never falls.
    /// </summary>
    public static bool IsBounded(Observation observation) => observation.Value.Reason switch
    {
        UndefinedReason.OnlyABound => true,
        UndefinedReason.MissingObservation => observation.HasRange && observation.Range != observation.Indicator.Possible,
        _ => false,
    };

    /// <summary>Returns the reason why nothing is known of an observation; null where its value or bounds of it are known.</summary>
    public static UndefinedReason? WhyUnknown(Observation observation) => IsBounded(observation) ? null : observation.Value.Reason;
}
