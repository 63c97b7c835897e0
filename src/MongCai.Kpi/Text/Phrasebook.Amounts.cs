using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Amounts that are rounded, published, or known only within bounds.</content>
public sealed partial class Phrasebook
{
    /// <summary>An amount rounded once, with its unit: 1,437 billion đồng with one decimal is <c>1,4 tỷ đồng</c>, <c>1.4 billion đồng</c>.</summary>
    /// <param name="amount">The amount, exactly.</param>
    /// <param name="unit">The unit. <see cref="Unit.Convert"/> gives the amount in a multiple of its own.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Amount(Rational amount, Unit unit, int decimals)
    {
        Guard.Against.Null(unit);
        Guard.Against.DecimalsOutOfRange(decimals);
        return WithUnit(Rounded(amount, decimals), unit).ToString();
    }

    /// <summary>The printable amount below an exact one: 1,437 billion đồng with one decimal is <c>trên 1,4 tỷ đồng</c>, <c>over 1.4 billion đồng</c>; what is just that has no such word.</summary>
    /// <param name="amount">The amount, exactly.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
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

    /// <summary>What a figure leaves possible: <c>từ 26.576 đến 27.323 hộ</c>, <c>từ 99,5% đến dưới 100,5%</c>, <c>trên 1.400.000.000 đồng</c>, or <c>không có số nào</c>.</summary>
    /// <param name="values">The values.</param>
    /// <param name="unit">Their unit.</param>
    /// <returns>The words, which tell an end that is inside from one that is not.</returns>
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

    /// <summary>The whole numbers that a figure leaves possible: <c>từ 3.644 đến 3.649 lao động</c>, <c>3,644 to 3,649 workers</c>.</summary>
    /// <param name="counts">The numbers.</param>
    /// <param name="unit">Their unit.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Amount(CountInterval counts, Unit unit)
    {
        Guard.Against.Null(counts);
        return Amount(counts.IsEmpty ? RationalInterval.Empty : RationalInterval.Between(counts.First, counts.Last), unit);
    }
}
