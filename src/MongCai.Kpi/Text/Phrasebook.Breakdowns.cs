using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Phrases for a total with its categories, and for the gap between two of them.</content>
public sealed partial class Phrasebook
{
    /// <summary>
    /// Returns the phrase for a total and each of its categories: <c>520 lao động, trong đó nữ 240 lao động, nam 280 lao động</c>,
    /// <c>520 workers, of which women 240 workers, men 280 workers</c>.
    /// </summary>
    /// <param name="reconciliation">The total with its categories.</param>
    /// <param name="decimals">
    /// The number of decimals of the figures, 0 to 28. With null, it is that of the indicator; where the indicator names none, all digits are printed, and a
    /// rate that does not end as a fraction.
    /// </param>
    /// <returns>
    /// The phrase, with the categories in the order of the breakdown. A category that cannot exist is left out, and one that was not reported says so:
    /// <c>nam không xác định (thiếu số liệu thực hiện)</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    /// <exception cref="OverflowException">A value does not fit into a decimal with that many decimals.</exception>
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
    /// Explains whether categories add up to their total: <c>các nhóm cộng lại bằng tổng số</c>, <c>the categories add up to the total</c>; or by how much they
    /// differ; or that this is not known, and what is missing.
    /// </summary>
    /// <param name="reconciliation">The total with its categories.</param>
    /// <returns>The explanation in the language of the phrases.</returns>
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

    /// <summary>
    /// Returns the phrase for how far a category lies above or below another: <c>cao hơn 3,20 điểm phần trăm so với nam</c>,
    /// <c>3.20 percentage points higher than men</c>; or says that they are equal, or why it is not known.
    /// </summary>
    /// <param name="change">The change from one category to the other.</param>
    /// <param name="breakdown">The breakdown that names the categories.</param>
    /// <param name="decimals">
    /// The number of decimals of the figure, 0 to 28. With null, it is that of the indicator; where the indicator names none, all digits are printed.
    /// </param>
    /// <returns>The phrase, to be put behind the name of the category.</returns>
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

    // A value that was reported but cannot be combined, such as distinct counts of several areas, is not reported as missing.
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
