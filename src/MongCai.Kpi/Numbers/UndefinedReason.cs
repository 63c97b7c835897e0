using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Why a figure does not exist. The set is closed.</summary>
[JsonConverter(typeof(UndefinedReasonJsonConverter))]
public enum UndefinedReason
{
    /// <summary>Nothing was calculated: what <c>default</c> of a <see cref="Calculated{T}"/> says.</summary>
    NotCalculated = 0,

    /// <summary>The target is zero, so nothing can be measured as a part of it.</summary>
    ZeroTarget = 1,

    /// <summary>The target is negative, where the method is made for positive ones.</summary>
    NegativeTarget = 2,

    /// <summary>The denominator is zero.</summary>
    ZeroDenominator = 3,

    /// <summary>The target equals the baseline: there is no way to go.</summary>
    NoDistance = 4,

    /// <summary>No time has elapsed.</summary>
    NothingElapsed = 5,

    /// <summary>There is no observation. Not reported is not zero.</summary>
    MissingObservation = 6,

    /// <summary>There is no target on this basis.</summary>
    MissingTarget = 7,

    /// <summary>The target's form has no method of its own, and none was named.</summary>
    NoMethodNamed = 8,

    /// <summary>The target is approximate, and no tolerance was named.</summary>
    NoToleranceNamed = 9,

    /// <summary>The method does not apply to these operands.</summary>
    MethodNotApplicable = 10,

    /// <summary>There is nobody and nothing to count.</summary>
    EmptyPopulation = 11,

    /// <summary>The two figures were counted under different definitions, such as two poverty standards.</summary>
    IncompatibleDefinitions = 12,

    /// <summary>No period remains in which a target that is missed could be reached.</summary>
    NothingRemains = 13,

    /// <summary>The actual and the target are of periods that cannot be held against each other: the second half-year alone against the year.</summary>
    PeriodsDiffer = 14,

    /// <summary>Time has elapsed, and by the profile nothing was expected of it.</summary>
    NothingExpected = 15,

    /// <summary>Events of several organisers would be added, and the rule does not say that they are.</summary>
    SeveralOrganisers = 16,

    /// <summary>Only a bound of the value is known, "over 1,4 tỷ": what it may be is a range, and no single figure.</summary>
    OnlyABound = 17,

    /// <summary>The target's period is not over, and both met and missed are still possible.</summary>
    PeriodRunning = 18,

    /// <summary>The target's period is over, and reports that could decide are missing.</summary>
    PartsMissing = 19,

    /// <summary>Less of the period is over than a forecast is to be made from.</summary>
    TooEarly = 20,

    /// <summary>The forecast lies outside the values that the indicator can have.</summary>
    OutsideBounds = 21,

    /// <summary>The value is a forecast, which decides nothing.</summary>
    OnlyAForecast = 22,

    /// <summary>The target says where to arrive and not from where: there is no path along which progress could be expected.</summary>
    NoPath = 23,

    /// <summary>Counts of different ones do not add up over periods: whoever is in two of them would count twice.</summary>
    DistinctCountsDoNotAdd = 24,
}
