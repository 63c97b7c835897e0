using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for changes. The word goes by the exact value: a fall that rounds to zero is still called a fall, and only no change at all is
/// "unchanged".</content>
public sealed partial class Phrasebook
{
    /// <summary>
    /// Returns the phrase for a relative change: <c>tăng 8%</c>, <c>increased by 8%</c>; or <c>không đổi</c>, <c>unchanged</c>; or says that it is undefined
    /// and why.
    /// </summary>
    /// <param name="relative">The relative change, as a ratio to the earlier value.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The change as a phrase.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Changed(Calculated<Ratio> relative, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return relative.TryGetValue(out var value)
            ? Changed(value.Value.Sign, Percent(value.Value.Sign < 0 ? new Ratio(-value.Numerator, value.Denominator) : value, decimals))
            : Undefined(relative.Reason);
    }

    /// <summary>
    /// Returns the phrase for a change of a rate: <c>giảm 0,14 điểm phần trăm</c>, <c>decreased by 0.14 percentage points</c>; or says that it is unchanged, or
    /// undefined and why.
    /// </summary>
    /// <param name="points">The change in percentage points.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The change as a phrase.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Changed(Calculated<PercentagePoints> points, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return points.TryGetValue(out var value)
            ? Changed(value.Value.Sign, Points(new Percentage(Math.Abs(value.Round(decimals, Rounding)), decimals).Value))
            : Undefined(points.Reason);
    }

    /// <summary>
    /// Returns the phrase for an absolute change: <c>giảm 37 hộ</c>, <c>decreased by 37 households</c>; or says that it is unchanged, or undefined and why. A
    /// change in percent is printed in percentage points.
    /// </summary>
    /// <param name="amount">The change, in the unit.</param>
    /// <param name="unit">The unit to print.</param>
    /// <param name="decimals">The number of decimals of the figure, 0 to 28.</param>
    /// <returns>The change as a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Changed(Calculated<Rational> amount, Unit unit, int decimals)
    {
        Guard.Against.Null(unit);
        Guard.Against.DecimalsOutOfRange(decimals);
        return !amount.TryGetValue(out var value) ? Undefined(amount.Reason)
            : unit == Unit.Percent ? Changed(new PercentagePoints(value), decimals)
            : Changed(value.Sign, WithUnit(Rounded(Rational.Abs(value), decimals), unit));
    }

    /// <summary>
    /// Returns the phrase for what a change is compared with: <c>so với cùng kỳ năm trước</c>, <c>so với 6 tháng cuối năm 2018</c>, and between categories
    /// <c>so với nam</c>.
    /// </summary>
    /// <param name="change">The change to describe.</param>
    /// <param name="breakdown">
    /// The breakdown that names the categories, used only for a change between categories; with null, they are named by their codes.
    /// </param>
    /// <returns>The phrase, to be put behind the words for the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The breakdown has no such category.</exception>
    public string ComparedWith(Change change, Breakdown? breakdown = null)
    {
        Guard.Against.Null(change);
        if (change.IsBetweenCategories)
        {
            return ComparedWith(change.From.Category.IsTotal ? Lexicon.Say(LexiconKeys.TheTotal) : breakdown is not null ? Name(breakdown.NameOf(change.From.Category)) : change.From.Category.Code);
        }

        return ComparedWith(change.IsFromSamePeriodLastYear ? Lexicon.Say(LexiconKeys.TheSamePeriodLastYear) : Name(change.From.Period));
    }

    internal string ComparedWith(string name) => Lexicon.Say(LexiconKeys.ComparedWith, name);
}
