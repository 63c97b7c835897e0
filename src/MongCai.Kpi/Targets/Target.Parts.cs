using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>A whole and its parts.</content>
public sealed partial record Target
{
    /// <summary>
    /// Returns the targets of parts among which this one is shared out (phân bổ chỉ tiêu) by the largest remainder: each part gets its exact quota cut off to the last decimal, and what is left goes, one unit
    /// of that decimal each, to the largest remainders. Of equal remainders the larger share comes first, of equal shares the smaller area code. The parts always add up to exactly this target's level.
    /// </summary>
    /// <remarks>
    /// Only forms that add are shared out: at least, at most and a cap, of flows and stocks. A negative level is shared out as its opposite is. The parts have this target's indicator, period, basis and
    /// method. Its phases are shared out in the proportion of the levels, exactly and unrounded, so that they add up too; of a level of 0 there are none. The parts have no adoption: a part is adopted by
    /// itself, with an <see cref="Adoption"/> of its own.
    /// </remarks>
    /// <param name="shares">The share of each part: weights such as poor households or inhabitants, none negative and one at least positive. They need not add up to 1. A share of 0 gets a level of 0.</param>
    /// <param name="decimals">How many decimals the levels have, 0 to 28; where none are named, those that the indicator is printed with, and 0 where it has none.</param>
    /// <returns>A target for each part, in the order of the area codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A share is negative, none is positive, or the target's own area is among the parts; or this target's level has more decimals than the parts may have.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="InvalidOperationException">The target does not add: the message says why, and what to do instead.</exception>
    /// <example>
    /// <code>
    /// // 73 households among wards with 120, 95 and 60 poor ones: 32, 25 and 16.
    /// var parts = plan.AllocateTo(new Dictionary&lt;AreaCode, Rational&gt; { [north] = 120, [south] = 95, [west] = 60 });
    /// </code>
    /// </example>
    public IReadOnlyList<Target> AllocateTo(IReadOnlyDictionary<AreaCode, Rational> shares, int? decimals = null) =>
        TargetAllocation.Of(this, Guard.Against.Null(shares), decimals is { } named ? Guard.Against.DecimalsOutOfRange(named, nameof(decimals)) : Indicator.Decimals ?? 0);

    /// <summary>Why targets of parts do not add up to it, and what to do instead; null where they do.</summary>
    internal string? WhyNotAdded => Indicator.Nature is Nature.Flow or Nature.Stock
        ? Form.WhyNotAdded
        : $"values of {Indicator.Code}, a {Indicator.Nature}, do not add over areas: give each part a target of its own";

    /// <summary>Why it does not add up with another one, which adds; null where it does.</summary>
    internal string? WhyNotAddedTo(Target other) =>
        Indicator.DifferenceFrom(other.Indicator)
        ?? (Period != other.Period ? $"the period is {Period}, not {other.Period}"
            : Category.DifferenceFrom(other.Category) is { } difference ? difference
            : Basis != other.Basis ? $"the basis is {Basis}, not {other.Basis}"
            : !other.Form.IsWordedAs(Form) ? $"\"{Form}\" is not asked in the words of \"{other.Form}\""
            : null);

    /// <summary>The target of another area with another level, by the same indicator, period, basis and words.</summary>
    internal Target WithLevel(in Rational level, AreaCode area) => new(Form.WithLevel(level), Indicator, Period, Basis) { Area = area, Category = Category };
}
