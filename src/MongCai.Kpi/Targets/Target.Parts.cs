using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The targets of a whole and of its parts.</content>
public sealed partial record Target
{
    /// <summary>
    /// Allocates this target to parts by their shares (phân bổ chỉ tiêu). The levels of the parts always add up to exactly this target's level.
    /// </summary>
    /// <remarks>
    /// <para>The method is that of the largest remainder: each part gets its exact quota cut off to the last decimal, and what is left is given, one unit of
    /// that decimal each, to the parts with the largest remainders. Of equal remainders, the larger share comes first; of equal shares, the smaller area
    /// code.</para>
    /// <para>Only forms that add up are allocated: at least, at most and a cap, for flows and stocks. A negative level is allocated as its opposite is. The
    /// parts have this target's indicator, period, basis and method. Its phases are allocated in the proportion of the levels, exactly and unrounded, so that
    /// they add up too; where the level is 0, the parts have no phases. The parts have no adoption, because each part is adopted by itself, with an
    /// <see cref="Adoption"/> of its own.</para>
    /// </remarks>
    /// <param name="shares">
    /// The share of each part: weights such as poor households or inhabitants, of which none is negative and at least one is positive. They need not add up
    /// to 1. A share of 0 gets a level of 0.
    /// </param>
    /// <param name="decimals">
    /// The number of decimals of the levels, 0 to 28; null for the number that the indicator is printed with, or 0 where it has none.
    /// </param>
    /// <returns>A target for each part, in the order of the area codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A share is negative, none is positive, or the target's own area is among the parts; or this target's level has more decimals than the parts may have.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="InvalidOperationException">The target does not add up; the message says why, and what to do instead.</exception>
    /// <example>
    /// <code>
    /// // 73 households among wards with 120, 95 and 60 poor ones: 32, 25 and 16.
    /// var parts = plan.AllocateTo(new Dictionary&lt;AreaCode, Rational&gt; { [north] = 120, [south] = 95, [west] = 60 });
    /// </code>
    /// </example>
    public IReadOnlyList<Target> AllocateTo(IReadOnlyDictionary<AreaCode, Rational> shares, int? decimals = null) =>
        TargetAllocation.Of(this, Guard.Against.Null(shares), decimals is { } named ? Guard.Against.DecimalsOutOfRange(named, nameof(decimals)) : Indicator.Decimals ?? 0);

    /// <summary>Gets why the targets of parts do not add up to this target, and what to do instead; null where they do.</summary>
    internal string? WhyNotAdded => Indicator.Nature is Nature.Flow or Nature.Stock
        ? Form.WhyNotAdded
        : $"values of {Indicator.Code}, a {Indicator.Nature}, do not add over areas: give each part a target of its own";

    /// <summary>Returns why this target does not add up with another one of a form that adds up; null where it does.</summary>
    internal string? WhyNotAddedTo(Target other) =>
        Indicator.DifferenceFrom(other.Indicator)
        ?? (Period != other.Period ? $"the period is {Period}, not {other.Period}"
            : Category.DifferenceFrom(other.Category) is { } difference ? difference
            : Basis != other.Basis ? $"the basis is {Basis}, not {other.Basis}"
            : !other.Form.IsWordedAs(Form) ? $"\"{Form}\" is not asked in the words of \"{other.Form}\""
            : null);

    /// <summary>Creates the target of another area with another level, for the same indicator, period, basis and words.</summary>
    internal Target WithLevel(in Rational level, AreaCode area) => new(Form.WithLevel(level), Indicator, Period, Basis) { Area = area, Category = Category };
}
