using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The comparison of a total that was reported with what its categories add up to: whether they agree, by how much they differ, and what is missing.
/// </summary>
/// <remarks>
/// <see cref="RollUp.Reconcile"/> creates it. Two reconciliations are equal only if they are the same object. The text form is for readers only:
/// <c>trained 2019-S1: 520 is reported, 518 in sex: F, M, difference 2</c>. The JSON form has all figures, and is written and not read.
/// </remarks>
/// <example>
/// <code>
/// var check = RollUp.Reconcile(sex, trained, [women, men]);
/// Console.WriteLine($"{check.Agrees}, {check.Difference}, {string.Join(", ", check.Missing)}");
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Reconciliation>))]
public sealed partial class Reconciliation
{
    private readonly CategoryParts _parts;
    private readonly Observation _added;
    private readonly PossibleWholes _possible;

    internal Reconciliation(Breakdown breakdown, Observation whole, CategoryParts parts)
    {
        Breakdown = breakdown;
        Whole = whole;
        Parts = parts.Reported;
        Missing = parts.Missing;
        _parts = parts;
        _added = parts.Added();
        Sum = parts.Finish(_added);
        _possible = new PossibleWholes(whole, parts, _added, Sum);
    }

    /// <summary>Gets the breakdown whose categories are compared with the whole.</summary>
    public Breakdown Breakdown { get; }

    /// <summary>Gets the observation that was reported for the whole.</summary>
    public Observation Whole { get; }

    /// <summary>Gets the observations that were reported for the categories, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> Parts { get; }

    /// <summary>Gets the categories for which not everything that is expected was reported. Such a category is missing, and not zero.</summary>
    public IReadOnlyList<Category> Missing { get; }

    /// <summary>Gets the observation of the whole that the categories make up, as <see cref="RollUp.OverCategories"/> computes it.</summary>
    /// <value>
    /// A value where each category has a value or a bound, whatever its coverage. For a distinct count, and for a breakdown that is not exhaustive, only a
    /// range.
    /// </value>
    public Observation Sum { get; }

    /// <summary>Gets a value indicating whether the reported whole is what its categories make up.</summary>
    /// <value>
    /// True where they agree: for a rate in numerator and denominator alike; for a distinct count if the whole lies between the largest part and the sum; for a
    /// breakdown that is not exhaustive if what is in none of its categories can account for the difference. False as soon as nothing that is missing, in the
    /// whole or in the parts, can make up for the difference. Otherwise undefined: <see cref="UndefinedReason.MissingObservation"/> where reports are
    /// missing, even from a value that is there, or where numerator and denominator are not known; <see cref="UndefinedReason.OnlyABound"/> where a bound
    /// leaves the question open; <see cref="UndefinedReason.NoMethodNamed"/> for an index, which would be a mean with declared weights.
    /// </value>
    public Calculated<bool> Agrees
    {
        get
        {
            if (Whole.Indicator.HasParts || Whole.Indicator.Nature == Nature.IndexNumber)
            {
                return Whole.Indicator.HasParts ? RatesAgree : UndefinedReason.NoMethodNamed;
            }

            var whole = _possible.Of(Whole);
            return !_possible.Whole.Overlaps(whole) ? false
                : whole.SingleNumber is not null && _possible.IsExact ? true
                : Missing.Count == 0 && IsWhole(Whole) ? UndefinedReason.OnlyABound
                : UndefinedReason.MissingObservation;
        }
    }

    /// <summary>Gets the difference between the whole and the sum of its categories, in the unit of the indicator.</summary>
    /// <value>
    /// The whole less the sum: 0 where they agree, above 0 for what is in no category, below 0 for what is in several. Undefined where the whole or a category
    /// has no value. Where reports are missing from a value, it is the difference of what was reported.
    /// </value>
    public Calculated<Rational> Difference => Whole.Value.Then(whole => _added.Value.Select(sum => whole - sum));

    /// <summary>Gets the differences that are still possible once all reports have come.</summary>
    public RationalInterval DifferenceRange => _possible.Of(Whole).Add(_possible.Added.Negate());

    /// <summary>
    /// Gets the numerator of the whole less the numerators of its categories; undefined, <see cref="UndefinedReason.MethodNotApplicable"/>, where the indicator
    /// is not a rate, and <see cref="UndefinedReason.MissingObservation"/> where numerators are not known.
    /// </summary>
    public Calculated<Rational> NumeratorDifference => DifferenceOf(static parts => parts.Numerator);

    /// <summary>Gets the denominator of the whole less the denominators of its categories; undefined where <see cref="NumeratorDifference"/> is.</summary>
    public Calculated<Rational> DenominatorDifference => DifferenceOf(static parts => parts.Denominator);

    /// <summary>Returns a text with the reported whole, the sum of the categories, the difference and what is missing.</summary>
    /// <returns>A text such as <c>jobs 2019-S1: 520 is reported, 518 in sex: F, M, difference 2</c>.</returns>
    public override string ToString() =>
        $"{Whole} is reported, {_added.Value} in {Breakdown}, difference {Difference}{(Missing.Count == 0 ? string.Empty : $", missing {string.Join(", ", Missing)}")}";

    private Calculated<bool> RatesAgree
    {
        get
        {
            var isComplete = Missing.Count == 0 && Parts.All(static part => part.MissingReason is not null || PartsOf(part) is not null);
            if (!IsWhole(Whole) || PartsOf(Whole) is not { } whole)
            {
                return IsWhole(Whole) && isComplete && _parts.IsExhaustive && Difference.TryGetValue(out var difference) && difference.Sign != 0 ? false : UndefinedReason.MissingObservation;
            }

            var (numerator, denominator) = Parts.Select(PartsOf).OfType<(Rational Numerator, Rational Denominator)>()
                .Aggregate(whole, static (rest, part) => (rest.Numerator - part.Numerator, rest.Denominator - part.Denominator));
            return isComplete && _parts.IsExhaustive ? numerator.Sign == 0 && denominator.Sign == 0
                : !IsRest(numerator, denominator) ? false
                : isComplete ? true
                : UndefinedReason.MissingObservation;
        }
    }

    private static bool IsWhole(Observation observation) => observation is { IsKnown: true, Coverage.IsComplete: true };

    // Whoever is missing or in no category must have a rate that is possible for the indicator, or must be nobody.
    private bool IsRest(in Rational numerator, in Rational denominator) =>
        denominator.Sign >= 0 && Observation.WhyNotOf(Whole.Indicator, numerator, denominator) is null
        && (denominator.Sign == 0 ? numerator.Sign == 0 || (Whole.Indicator.Nature == Nature.Ratio && numerator.Sign > 0) : Whole.Indicator.CanBe(Whole.Indicator.Unit.FromPure(numerator / denominator)));

    private Calculated<Rational> DifferenceOf(Func<(Rational Numerator, Rational Denominator), Rational> part) =>
        !Whole.Indicator.HasParts ? UndefinedReason.MethodNotApplicable
        : PartsOf(Whole) is { } whole && PartsOf(_added) is { } sum ? part(whole) - part(sum)
        : UndefinedReason.MissingObservation;

    // A report of 0 of 0 is a report too, although it has no ratio.
    private static (Rational Numerator, Rational Denominator)? PartsOf(Observation observation) =>
        observation.Ratio is { } parts ? (parts.Numerator, parts.Denominator)
        : observation.NumeratorOverZero is { } numerator ? (numerator, 0)
        : null;
}
