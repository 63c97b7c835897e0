using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A total that was reported, held against what its categories make up: whether they agree, by how much they differ, and what is missing.</summary>
/// <remarks>It is made by <see cref="RollUp.Reconcile"/>. Equality is that of the object. Text form, for a reader only: <c>trained 2019-S1: 520 is reported, 518 in sex: F, M, difference 2</c>. In JSON it is written with all its figures, and not read.</remarks>
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

    /// <summary>Gets the breakdown whose categories are held against the whole.</summary>
    public Breakdown Breakdown { get; }

    /// <summary>Gets what was reported for the whole.</summary>
    public Observation Whole { get; }

    /// <summary>Gets what was reported for its categories, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> Parts { get; }

    /// <summary>Gets the categories of which not all that is expected was reported. They are missing, and not zero.</summary>
    public IReadOnlyList<Category> Missing { get; }

    /// <summary>
    /// Gets what the categories make up, as <see cref="RollUp.OverCategories"/> does where each has a value or a bound, whatever its coverage: of different ones, and of a breakdown that is not exhaustive, a range.
    /// </summary>
    public Observation Sum { get; }

    /// <summary>
    /// Gets whether the whole is what its categories make up: for a rate numerator and denominator alike, for different ones from the largest part to the sum, and where a breakdown is not exhaustive what others can still make of
    /// the parts. False as soon as nothing that is missing, in the whole or in the parts, can make it good. Undefined where it can: <see cref="UndefinedReason.MissingObservation"/>, also where reports are missing from a value
    /// that is there, or numerator and denominator are not known; <see cref="UndefinedReason.OnlyABound"/> where a bound leaves it open; <see cref="UndefinedReason.NoMethodNamed"/> of an index, which is a mean by declared weights.
    /// </summary>
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

    /// <summary>
    /// Gets the whole less what its categories add up to, in the indicator's unit: 0 where they make it up, above 0 what is in no category, below 0 what is in several. Undefined where the whole or a category has no value; where
    /// reports are missing from a value, it is that of what was reported.
    /// </summary>
    public Calculated<Rational> Difference => Whole.Value.Then(whole => _added.Value.Select(sum => whole - sum));

    /// <summary>Gets the differences that are possible once all reports are there.</summary>
    public RationalInterval DifferenceRange => _possible.Of(Whole).Add(_possible.Added.Negate());

    /// <summary>Gets the numerator of the whole less those of its categories; <see cref="UndefinedReason.MethodNotApplicable"/> where the indicator is no rate, <see cref="UndefinedReason.MissingObservation"/> where they are not known.</summary>
    public Calculated<Rational> NumeratorDifference => DifferenceOf(static parts => parts.Numerator);

    /// <summary>Gets the denominator of the whole less those of its categories; undefined as <see cref="NumeratorDifference"/>.</summary>
    public Calculated<Rational> DenominatorDifference => DifferenceOf(static parts => parts.Denominator);

    /// <summary>Returns what is reported, what the categories add up to, the difference and what is missing.</summary>
    /// <returns>Such as <c>jobs 2019-S1: 520 is reported, 518 in sex: F, M, difference 2</c>.</returns>
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

    // What is missing, or in no category, has a rate that the indicator can have, or is nobody.
    private bool IsRest(in Rational numerator, in Rational denominator) =>
        denominator.Sign >= 0 && Observation.WhyNotOf(Whole.Indicator, numerator, denominator) is null
        && (denominator.Sign == 0 ? numerator.Sign == 0 || (Whole.Indicator.Nature == Nature.Ratio && numerator.Sign > 0) : Whole.Indicator.CanBe(Whole.Indicator.Unit.FromPure(numerator / denominator)));

    private Calculated<Rational> DifferenceOf(Func<(Rational Numerator, Rational Denominator), Rational> part) =>
        !Whole.Indicator.HasParts ? UndefinedReason.MethodNotApplicable
        : PartsOf(Whole) is { } whole && PartsOf(_added) is { } sum ? part(whole) - part(sum)
        : UndefinedReason.MissingObservation;

    // Nobody of nobody is a report too, and has no ratio.
    private static (Rational Numerator, Rational Denominator)? PartsOf(Observation observation) =>
        observation.Ratio is { } parts ? (parts.Numerator, parts.Denominator)
        : observation.NumeratorOverZero is { } numerator ? (numerator, 0)
        : null;
}
