using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A figure of a report held against what follows for it from the others: the difference is reported, nothing is repaired.</summary>
/// <remarks>
/// A whole amount is exact; a figure printed with decimals, a multiplier or a unit of percent stands for every value that prints as it, a hedged one for those on its side.
/// Equality is that of the reference. Text form, for a reader only: <c>Exact: 134 follows, 134 is given, difference 0</c>.
/// JSON form, written and not read: <c>{"kind":"partsAndWhole","given":"134","computed":"134","range":{…},"agreement":"exact","difference":"0"}</c>.
/// </remarks>
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

    /// <summary>Which figures have to agree.</summary>
    public IdentityKind Kind { get; }

    /// <summary>The figure that is checked: the whole, the closing, the count, the second statement.</summary>
    public PublishedFigure Given { get; }

    /// <summary>What follows for it from the others, taken as they are printed.</summary>
    public Rational Computed { get; }

    /// <summary>What the others leave possible for it, as far as they are rounded or hedged themselves.</summary>
    public RationalInterval Range { get; }

    /// <summary>Whether it agrees.</summary>
    public Agreement Agreement { get; }

    /// <summary>Given less what follows.</summary>
    public Rational Difference => Given.Value - Computed;

    /// <summary>Parts have to add up to their whole.</summary>
    /// <param name="whole">The whole, which is checked.</param>
    /// <param name="parts">The parts.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no parts, or figures are in different units.</exception>
    public static IdentityCheck PartsAndWhole(PublishedFigure whole, params IReadOnlyCollection<PublishedFigure> parts)
    {
        Guard.Against.NullOrEmpty(parts);
        return SumOf(IdentityKind.PartsAndWhole, whole, parts, nameof(parts));
    }

    /// <summary>An opening and its movements have to lead to the closing.</summary>
    /// <param name="opening">The stock at the beginning.</param>
    /// <param name="closing">The stock at the end, which is checked.</param>
    /// <param name="movements">What was added, and with a minus what was taken away.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="movements"/> is null.</exception>
    /// <exception cref="ArgumentException">Figures are in different units.</exception>
    /// <example>134 poor households less 37 are 97: <c>IdentityCheck.OpeningAndClosing(134, 97, -37)</c>.</example>
    public static IdentityCheck OpeningAndClosing(PublishedFigure opening, PublishedFigure closing, params IReadOnlyCollection<PublishedFigure> movements)
    {
        Guard.Against.Null(movements);
        RequireUnit(opening, closing.Unit, nameof(opening));
        return SumOf(IdentityKind.OpeningAndClosing, closing, [opening, .. movements], nameof(movements));
    }

    /// <summary>A rate of a total has to be the count, as far as the rate is printed.</summary>
    /// <param name="rate">The rate, in percent.</param>
    /// <param name="total">The total.</param>
    /// <param name="count">The count, which is checked.</param>
    /// <returns>The check.</returns>
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

    /// <summary>One figure that is stated twice has to be the same.</summary>
    /// <param name="first">How it is stated first.</param>
    /// <param name="second">How it is stated again, which is checked.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentException">The figures are in different units.</exception>
    public static IdentityCheck TwoStatements(PublishedFigure first, PublishedFigure second) => SumOf(IdentityKind.TwoStatements, second, [first], nameof(first));

    /// <summary>The agreement, what follows, what is given and the difference.</summary>
    /// <returns>The text.</returns>
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
