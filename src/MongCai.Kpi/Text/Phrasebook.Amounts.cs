using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for amounts: rounded, as a lower bound, or as a range.</content>
public sealed partial class Phrasebook
{
    /// <summary>Returns an amount with its unit, rounded once: 1,437 billion đồng with one decimal is <c>1,4 tỷ đồng</c>, <c>1.4 billion đồng</c>.</summary>
    /// <param name="amount">The exact amount, in the unit.</param>
    /// <param name="unit">The unit to print; <see cref="Unit.Convert"/> converts an amount to a multiple of its unit.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The amount and its unit as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Amount(Rational amount, Unit unit, int decimals)
    {
        Guard.Against.Null(unit);
        Guard.Against.DecimalsOutOfRange(decimals);
        return WithUnit(Rounded(amount, decimals), unit).ToString();
    }

    /// <summary>
    /// Returns the printable amount just below an exact one, with a word that says so: 1,437 billion đồng with one decimal is <c>trên 1,4 tỷ đồng</c>,
    /// <c>over 1.4 billion đồng</c>. An amount that is printed exactly has no such word.
    /// </summary>
    /// <param name="amount">The exact amount, in the unit.</param>
    /// <param name="unit">The unit to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The amount as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Over(Rational amount, Unit unit, int decimals)
    {
        Guard.Against.Null(unit);
        Guard.Against.DecimalsOutOfRange(decimals);
        var below = amount.Round(decimals, Rounding.Truncation);
        if (below > amount)
        {
            below -= Rational.FromUnscaled(1, decimals).Round(decimals);
        }

        var printed = WithUnit(new Percentage(below, decimals).Value, unit);
        return below == amount ? printed.ToString() : Lexicon.Say(LexiconKeys.Above, printed);
    }

    /// <summary>
    /// Returns a phrase for a range of values: <c>từ 26.576 đến 27.323 hộ</c>, <c>từ 99,5% đến dưới 100,5%</c>, <c>trên 1.400.000.000 đồng</c>, or
    /// <c>không có số nào</c>.
    /// </summary>
    /// <param name="values">The range of values, in the unit.</param>
    /// <param name="unit">The unit to print.</param>
    /// <returns>The range as a phrase, which distinguishes an end that is included from one that is not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Amount(RationalInterval values, Unit unit)
    {
        Guard.Against.Null(values);
        Guard.Against.Null(unit);
        return values is { Lower: { } lower, Upper: { } upper } && lower == upper && !values.IsEmpty
            ? AmountPart(lower, unit).ToString()
            : values is { Lower: { } from, Upper: { } to } && !values.IsEmpty
                ? FromTo(values.IncludesLower, unit == Unit.Percent ? AmountPart(from, unit) : from.ToString(Numbers), values.IncludesUpper, AmountPart(to, unit)).ToString()
                : Between(values, end => AmountPart(end, unit)).ToString();
    }

    /// <summary>Returns a phrase for a range of whole numbers: <c>từ 3.644 đến 3.649 lao động</c>, <c>3,644 to 3,649 workers</c>.</summary>
    /// <param name="counts">The range of whole numbers, in the unit.</param>
    /// <param name="unit">The unit to print.</param>
    /// <returns>The range as a phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Amount(CountInterval counts, Unit unit)
    {
        Guard.Against.Null(counts);
        return Amount(counts.IsEmpty ? RationalInterval.Empty : RationalInterval.Between(counts.First, counts.Last), unit);
    }
}
