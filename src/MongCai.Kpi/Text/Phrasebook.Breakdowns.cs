using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>A total and its categories, and what lies between two of them.</content>
public sealed partial class Phrasebook
{
    /// <summary>Says what was reported of all and of each category: <c>520 lao động, trong đó nữ 240 lao động, nam 280 lao động</c>, <c>520 workers, of which women 240 workers, men 280 workers</c>.</summary>
    /// <param name="reconciliation">The total with its categories.</param>
    /// <param name="decimals">How many decimals the figures have, 0 to 28; where null, those that the indicator is printed with, and all where it names none: of a rate that does not end, the fraction.</param>
    /// <returns>The words, the categories in the order of the breakdown. What cannot exist is left out, and what was not reported says so: <c>nam không xác định (thiếu số liệu thực hiện)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">A value does not fit into a decimal with so many decimals.</exception>
    public string BrokenDown(Reconciliation reconciliation, int? decimals = null)
    {
        Guard.Against.Null(reconciliation);
        var places = decimals is { } given ? Guard.Against.DecimalsOutOfRange(given, nameof(decimals)) : reconciliation.Whole.Indicator.Decimals;
        var (whole, breakdown) = (reconciliation.Whole, reconciliation.Breakdown);
        var parts = breakdown.Categories.Where(category => category != whole.Category && category.IsWithin(whole.Category))
            .Select(category => (Name: Name(breakdown.NameOf(category)), Part: reconciliation.Parts.FirstOrDefault(part => part.Category == category) ?? Observation.Missing(whole.Indicator, whole.Period)))
            .Where(static named => named.Part.MissingReason != MissingReason.CannotExist)
            .Select(named => Lexicon.Say(LexiconKeys.Part, named.Name, Actual(named.Part, places)));
        return Lexicon.Say(LexiconKeys.OfWhich, Actual(whole, places), string.Join(", ", parts));
    }

    /// <summary>
    /// Says whether categories make up their total: <c>các nhóm cộng lại bằng tổng số</c>, <c>the categories add up to the total</c>; by how much they differ; or that it is not known, and what is missing.
    /// </summary>
    /// <param name="reconciliation">The total with its categories.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    public string Explained(Reconciliation reconciliation)
    {
        Guard.Against.Null(reconciliation);
        var indicator = reconciliation.Whole.Indicator;
        if (!reconciliation.Agrees.TryGetValue(out var agrees))
        {
            return Lexicon.Say(LexiconKeys.NotReconciled, WhyOpen(reconciliation));
        }

        var isInParts = reconciliation.NumeratorDifference.TryGetValue(out var numerator) & reconciliation.DenominatorDifference.TryGetValue(out var denominator);
        if (agrees)
        {
            var isExact = isInParts ? numerator.Sign == 0 && denominator.Sign == 0 : reconciliation.Difference == (Rational)0;
            return Lexicon.Say(isExact ? LexiconKeys.AddUp : LexiconKeys.Fit);
        }

        return Lexicon.Say(
            LexiconKeys.Contradict,
            isInParts ? $"{Lexicon.Say(LexiconKeys.NumeratorDifference, numerator.ToString(Numbers))}, {Lexicon.Say(LexiconKeys.DenominatorDifference, denominator.ToString(Numbers))}"
            : reconciliation.Difference.TryGetValue(out var difference) ? Lexicon.Say(LexiconKeys.Difference, $"{(difference.Sign < 0 ? "-" : string.Empty)}{Distance(Rational.Abs(difference), indicator, decimals: null)}")
            : indicator.HasParts || reconciliation.DifferenceRange is { Lower: null, Upper: null } ? Reports(reconciliation.Sum.Coverage)
            : Lexicon.Say(LexiconKeys.Difference, Amount(reconciliation.DifferenceRange, indicator.Unit)));
    }

    /// <summary>Says by how much a category lies above or below another: <c>cao hơn 3,20 điểm phần trăm so với nam</c>, <c>3.20 percentage points higher than men</c>; or that they are equal, or why nobody knows.</summary>
    /// <param name="change">The change from one category to the other.</param>
    /// <param name="breakdown">The breakdown that knows what the categories are called.</param>
    /// <param name="decimals">How many decimals the figure has, 0 to 28; where null, those that the indicator is printed with, and all where it names none.</param>
    /// <returns>The words, to be put behind the name of the category.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The change is not one between categories, or the breakdown has no such category.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public string Gap(Change change, Breakdown breakdown, int? decimals = null)
    {
        Guard.Against.Null(change);
        Guard.Against.Null(breakdown);
        var places = decimals is { } named ? Guard.Against.DecimalsOutOfRange(named, nameof(decimals)) : change.To.Indicator.Decimals;
        if (!change.IsBetweenCategories)
        {
            throw new ArgumentException($"{change} is over time, and no gap between categories: {nameof(Changed)} and {nameof(ComparedWith)} say it.", nameof(change));
        }

        var other = change.From.Category.IsTotal ? Lexicon.Say(LexiconKeys.TheTotal) : Name(breakdown.NameOf(change.From.Category));
        return change.Absolute.Match(
            gap => gap.Sign == 0 ? Lexicon.Say(LexiconKeys.SameAs, other) : Lexicon.Say(gap.Sign > 0 ? LexiconKeys.Higher : LexiconKeys.Lower, Distance(Rational.Abs(gap), change.To.Indicator, places), other),
            reason => Undefined(reason));
    }

    // What was reported and does not come together, as distinct counts of several areas, is not missing.
    private string WhyOpen(Reconciliation reconciliation)
    {
        var undefined = reconciliation.Parts.Append(reconciliation.Whole).Where(static one => one is { MissingReason: null, Value.Reason: not (null or UndefinedReason.OnlyABound or UndefinedReason.ZeroDenominator) })
            .Select(static one => one.Value.Reason).FirstOrDefault();
        return undefined is { } reason ? Reason(reason)
            : reconciliation.Missing.Count > 0 ? Lexicon.Say(LexiconKeys.MissingParts, Reason(UndefinedReason.PartsMissing), string.Join(Lexicon.Say(LexiconKeys.MissingSeparator), reconciliation.Missing.Select(category => Missing(reconciliation, category))))
            : reconciliation.Whole is { MissingReason: null, Coverage: { IsComplete: false } coverage } ? Reports(coverage)
            : Reason(reconciliation.Agrees.Reason ?? default);
    }

    private string Missing(Reconciliation reconciliation, Category category)
    {
        var name = Name(reconciliation.Breakdown.NameOf(category));
        return reconciliation.Parts.FirstOrDefault(part => part.Category == category)?.MissingReason is { } because and not MissingReason.NotReported
            ? Lexicon.Say(LexiconKeys.ReasonOf, name, Reason(because))
            : name;
    }
}
