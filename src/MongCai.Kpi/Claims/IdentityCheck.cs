using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>
/// A check of one figure of a report against the value that follows for it from other figures, such as a whole and its parts. It reports the difference and
/// repairs nothing.
/// </summary>
/// <remarks>
/// <para>Use it where figures of a report must agree with one another: a sum with its parts, a closing stock with its opening and movements, a count with its
/// rate, a figure with its second statement.</para>
/// <para>A whole amount is exact. A figure printed with decimals, a multiplier or a unit of percent stands for every value that prints as it, and a hedged
/// figure for the values on its side.</para>
/// <para>Two checks are equal only if they are the same object. The text form is meant for a reader and cannot be parsed:
/// <c>Exact: 134 follows, 134 is given, difference 0</c>. The JSON form is written and cannot be read:
/// <c>{"kind":"partsAndWhole","given":"134","computed":"134","range":{…},"agreement":"exact","difference":"0"}</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var check = IdentityCheck.PartsAndWhole(134, 97, 37);
/// Console.WriteLine(check.Agreement); // Exact
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<IdentityCheck>))]
public sealed partial class IdentityCheck
{
    private IdentityCheck(IdentityKind kind, PublishedFigure given, Rational computed, RationalInterval range)
    {
        (Kind, Given, Computed, Range) = (kind, given, computed, range);
        Agreement = range.Intersect(given.InputValues()).IsEmpty ? Agreement.Contradiction
            : Difference.Sign == 0 ? Agreement.Exact
            : Agreement.WithinRounding;
    }

    /// <summary>Gets the relation that the figures have to satisfy.</summary>
    public IdentityKind Kind { get; }

    /// <summary>Gets the figure that is checked: the whole, the closing, the count or the second statement.</summary>
    public PublishedFigure Given { get; }

    /// <summary>Gets the value that follows from the other figures, taken as they are printed.</summary>
    public Rational Computed { get; }

    /// <summary>Gets the values that the other figures leave possible, because they may be rounded or hedged themselves.</summary>
    public RationalInterval Range { get; }

    /// <summary>Gets whether the checked figure agrees with the others exactly, within rounding or not at all.</summary>
    public Agreement Agreement { get; }

    /// <summary>Gets the given figure minus the value that follows from the others.</summary>
    public Rational Difference => Given.Value - Computed;

    /// <summary>Checks that parts add up to their whole.</summary>
    /// <param name="whole">The whole, which is the checked figure.</param>
    /// <param name="parts">The parts, in the unit of the whole.</param>
    /// <returns>The check of the whole against the sum of the parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no parts, or figures are in different units.</exception>
    public static IdentityCheck PartsAndWhole(PublishedFigure whole, params IReadOnlyCollection<PublishedFigure> parts)
    {
        Guard.Against.NullOrEmpty(parts);
        return SumOf(IdentityKind.PartsAndWhole, whole, parts, nameof(parts));
    }

    /// <summary>Checks that an opening stock and its movements lead to the closing stock.</summary>
    /// <param name="opening">The stock at the beginning.</param>
    /// <param name="closing">The stock at the end, which is the checked figure.</param>
    /// <param name="movements">The movements: what was added, and with a minus what was taken away.</param>
    /// <returns>The check of the closing stock against the opening stock plus the movements.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="movements"/> is null.</exception>
    /// <exception cref="ArgumentException">Figures are in different units.</exception>
    /// <example>134 poor households minus 37 are 97: <c>IdentityCheck.OpeningAndClosing(134, 97, -37)</c>.</example>
    public static IdentityCheck OpeningAndClosing(PublishedFigure opening, PublishedFigure closing, params IReadOnlyCollection<PublishedFigure> movements)
    {
        Guard.Against.Null(movements);
        RequireUnit(opening, closing.Unit, nameof(opening));
        return SumOf(IdentityKind.OpeningAndClosing, closing, [opening, .. movements], nameof(movements));
    }

    /// <summary>Checks that a rate times its total gives the count, within the rounding of the printed rate.</summary>
    /// <param name="rate">The rate, in percent.</param>
    /// <param name="total">The total that the rate is of.</param>
    /// <param name="count">The count, which is the checked figure.</param>
    /// <returns>The check of the count against the rate times the total.</returns>
    /// <exception cref="ArgumentException">The rate is not in percent, or count and total are not amounts, or the total is negative.</exception>
    public static IdentityCheck RateOfTotal(PublishedFigure rate, PublishedFigure total, PublishedFigure count)
    {
        RequireUnit(rate, FigureUnit.Percent, nameof(rate));
        RequireUnit(total, FigureUnit.Amount, nameof(total));
        RequireUnit(count, FigureUnit.Amount, nameof(count));
        if (total.Value.Sign < 0)
        {
            throw new ArgumentException($"A total is not negative, {total} is.", nameof(total));
        }

        var totals = total.InputValues().Intersect(RationalInterval.Between(0, upper: null));
        return new(IdentityKind.RateOfTotal, count, rate.Value * total.Value * Percentage.OnePercent, rate.Values().Multiply(totals).Scale(Percentage.OnePercent));
    }

    /// <summary>Checks that two statements of one figure agree.</summary>
    /// <param name="first">The figure as it is stated first.</param>
    /// <param name="second">The figure as it is stated again, which is the checked figure.</param>
    /// <returns>The check of the second statement against the first.</returns>
    /// <exception cref="ArgumentException">The figures are in different units.</exception>
    public static IdentityCheck TwoStatements(PublishedFigure first, PublishedFigure second) => SumOf(IdentityKind.TwoStatements, second, [first], nameof(first));

    /// <summary>Returns the agreement, the value that follows, the given figure and the difference.</summary>
    /// <returns>Text such as <c>Exact: 134 follows, 134 is given, difference 0</c>.</returns>
    public override string ToString() => $"{Agreement}: {Computed} follows, {Given} is given, difference {Difference}";

    private static IdentityCheck SumOf(IdentityKind kind, PublishedFigure given, IReadOnlyCollection<PublishedFigure> others, string parameterName)
    {
        var (follows, possible) = (default(Rational), RationalInterval.At(0));
        foreach (var other in others)
        {
            RequireUnit(other, given.Unit, parameterName);
            (follows, possible) = (follows + other.Value, possible.Add(other.InputValues()));
        }

        return new(kind, given, follows, possible);
    }

    private static void RequireUnit(PublishedFigure figure, FigureUnit unit, string parameterName)
    {
        if (figure.Unit != unit)
        {
            throw new ArgumentException($"{figure} is in {figure.Unit}, expected {unit}.", parameterName);
        }
    }
}
