using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The reason why a figure does not exist. The set of reasons is closed.</summary>
/// <remarks>The text form, in <see cref="Calculated{T}"/> and in JSON, is in words: <c>zero target</c>. <c>default</c> is
/// <see cref="NotCalculated"/>.</remarks>
[JsonConverter(typeof(UndefinedReasonJsonConverter))]
public enum UndefinedReason
{
    /// <summary>Nothing was calculated: the reason that <c>default</c> of a <see cref="Calculated{T}"/> has.</summary>
    NotCalculated = 0,

    /// <summary>The target is zero, so that nothing can be measured as a share of it.</summary>
    ZeroTarget = 1,

    /// <summary>The target is negative, and the method is defined for positive targets only.</summary>
    NegativeTarget = 2,

    /// <summary>The denominator of the ratio is zero.</summary>
    ZeroDenominator = 3,

    /// <summary>The target equals the baseline, so that there is no distance to cover.</summary>
    NoDistance = 4,

    /// <summary>No part of the period that counts has elapsed yet.</summary>
    NothingElapsed = 5,

    /// <summary>There is no observation: what was not reported is not zero.</summary>
    MissingObservation = 6,

    /// <summary>There is no target on this basis.</summary>
    MissingTarget = 7,

    /// <summary>The form of the target has no method of its own, and the caller named none.</summary>
    NoMethodNamed = 8,

    /// <summary>The target is approximate, and the caller named no tolerance.</summary>
    NoToleranceNamed = 9,

    /// <summary>The method does not apply to these operands.</summary>
    MethodNotApplicable = 10,

    /// <summary>The population is empty: there is nobody and nothing to count.</summary>
    EmptyPopulation = 11,

    /// <summary>The two figures were counted under different definitions, such as two poverty standards.</summary>
    IncompatibleDefinitions = 12,

    /// <summary>No period remains in which a missed target could still be reached.</summary>
    NothingRemains = 13,

    /// <summary>The actual and the target belong to periods that cannot be compared, such as the second half-year alone and the year.</summary>
    PeriodsDiffer = 14,

    /// <summary>Time has elapsed, but the profile expects nothing by this date.</summary>
    NothingExpected = 15,

    /// <summary>Events of several organisers would be added up, and the counting rule does not allow it.</summary>
    SeveralOrganisers = 16,

    /// <summary>Only a bound of the value is known, such as "over 1,4 tỷ" ("over 1.4 billion"): the possible values are a range, not a single figure.</summary>
    OnlyABound = 17,

    /// <summary>
    /// The period of the target is not over, and the answer can still change: the target can be met or missed, or it is secured and can still be exceeded.
    /// </summary>
    PeriodRunning = 18,

    /// <summary>The period of the target is over, and reports that could decide whether it was met are missing.</summary>
    PartsMissing = 19,

    /// <summary>Less of the period has elapsed than a forecast requires.</summary>
    TooEarly = 20,

    /// <summary>The forecast lies outside the values that the indicator can have.</summary>
    OutsideBounds = 21,

    /// <summary>The value is a forecast, and a forecast does not decide whether a target is met.</summary>
    OnlyAForecast = 22,

    /// <summary>The target states a level to reach and no level to start from, so that there is no path along which progress could be expected.</summary>
    NoPath = 23,

    /// <summary>Counts of distinct persons or things do not add up over periods: whatever occurs in two periods would be counted twice.</summary>
    DistinctCountsDoNotAdd = 24,
}
