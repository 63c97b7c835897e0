namespace MongCai.Kpi;

/// <summary>The invariant words for an undefined reason. Reports take their words from a <c>Phrasebook</c>.</summary>
internal static class UndefinedReasonText
{
    public static string ToText(this UndefinedReason reason) => reason switch
    {
        UndefinedReason.NotCalculated => "not calculated",
        UndefinedReason.ZeroTarget => "zero target",
        UndefinedReason.NegativeTarget => "negative target",
        UndefinedReason.ZeroDenominator => "zero denominator",
        UndefinedReason.NoDistance => "no distance between baseline and target",
        UndefinedReason.NothingElapsed => "nothing elapsed",
        UndefinedReason.MissingObservation => "missing observation",
        UndefinedReason.MissingTarget => "missing target",
        UndefinedReason.NoMethodNamed => "no method named",
        UndefinedReason.NoToleranceNamed => "no tolerance named",
        UndefinedReason.MethodNotApplicable => "method not applicable",
        UndefinedReason.EmptyPopulation => "empty population",
        UndefinedReason.IncompatibleDefinitions => "incompatible definitions",
        UndefinedReason.NothingRemains => "nothing remains",
        UndefinedReason.PeriodsDiffer => "periods differ",
        UndefinedReason.NothingExpected => "nothing expected",
        UndefinedReason.SeveralOrganisers => "several organisers",
        UndefinedReason.OnlyABound => "only a bound",
        UndefinedReason.PeriodRunning => "period running",
        UndefinedReason.PartsMissing => "parts missing",
        UndefinedReason.TooEarly => "too early",
        UndefinedReason.OutsideBounds => "outside the bounds",
        UndefinedReason.OnlyAForecast => "only a forecast",
        UndefinedReason.NoPath => "no path",
        UndefinedReason.DistinctCountsDoNotAdd => "distinct counts do not add",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    /// <summary>Finds the reason that a text names.</summary>
    public static bool TryParse(string? text, out UndefinedReason reason)
    {
        foreach (var candidate in Enum.GetValues<UndefinedReason>())
        {
            if (string.Equals(candidate.ToText(), text, StringComparison.Ordinal))
            {
                reason = candidate;
                return true;
            }
        }

        reason = default;
        return false;
    }
}
