using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>How much something rose or fell. The word is that of the exact value: a fall that rounds to zero is still called one, and only no change at all is "unchanged".</content>
public sealed partial class Phrasebook
{
    /// <summary>A relative change: <c>tăng 8%</c>, <c>increased by 8%</c>; or <c>không đổi</c>, <c>unchanged</c>; or that it is undefined and why.</summary>
    /// <param name="relative">The change over what it is measured from.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Changed(Calculated<Ratio> relative, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return relative.TryGetValue(out var value)
            ? Changed(value.Value.Sign, Percent(value.Value.Sign < 0 ? new Ratio(-value.Numerator, value.Denominator) : value, decimals))
            : Undefined(relative.Reason);
    }

    /// <summary>A change of a rate: <c>giảm 0,14 điểm phần trăm</c>, <c>decreased by 0.14 percentage points</c>; or that there is none, or that it is undefined and why.</summary>
    /// <param name="points">The points.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Changed(Calculated<PercentagePoints> points, int decimals)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        return points.TryGetValue(out var value)
            ? Changed(value.Value.Sign, Points(new Percentage(Math.Abs(value.Round(decimals, Rounding)), decimals).Value))
            : Undefined(points.Reason);
    }

    /// <summary>An absolute change: <c>giảm 37 hộ</c>, <c>decreased by 37 households</c>; one of rates in percent is in points. Or that there is none, or that it is undefined and why.</summary>
    /// <param name="amount">The change, in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <returns>The words.</returns>
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

    /// <summary>What a change is measured from: <c>so với cùng kỳ năm trước</c>, <c>so với 6 tháng cuối năm 2018</c>, and between categories <c>so với nam</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="breakdown">The breakdown that knows what its categories are called; by their codes where null. Looked at for a change between categories only.</param>
    /// <returns>The words, to be put behind those of the change.</returns>
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
