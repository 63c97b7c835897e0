using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

public sealed partial record PovertyStandard
{
    private static readonly LocalisedText Reviewed = LocalisedText.Of(LexiconKeys.Reviewed);

    /// <summary>Classifies a household by the rule, given the number of its deprivations.</summary>
    /// <param name="area">The kind of area that the household lives in.</param>
    /// <param name="monthlyIncomePerPerson">The income of the household in đồng per person and month. A loss is negative and below every line.</param>
    /// <param name="deprivations">
    /// The number of indicators in which the household is deprived, no more than the standard has where it has a list of them. The standard of 2011–2015 does
    /// not look at this number.
    /// </param>
    /// <returns>The class of the household and the reason for it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such kind of area, or <paramref name="deprivations"/> is negative or more than the standard has indicators.
    /// </exception>
    public Classification Classify(AreaType area, decimal monthlyIncomePerPerson, int deprivations)
    {
        Guard.Against.UnknownValue(area);
        Guard.Against.NegativeCount(deprivations, "Deprivations");
        if (Indicators is { Count: > 0 and var most } && deprivations > most)
        {
            throw new ArgumentOutOfRangeException(nameof(deprivations), $"{Code} has {(Rational)most} indicators: a household is not deprived in {(Rational)deprivations}.");
        }

        return Find(area, monthlyIncomePerPerson, deprivations) is { } criterion
            ? new Classification(this, criterion.Class, criterion.InWords(area), criterion)
            : new Classification(this, PovertyClass.Other, LocalisedText.Of(LexiconKeys.NoCriterion, Code), criterion: null);
    }

    /// <summary>Classifies a household by the rule, given the names of its deprivations.</summary>
    /// <param name="area">The kind of area that the household lives in.</param>
    /// <param name="monthlyIncomePerPerson">The income of the household in đồng per person and month. A loss is negative and below every line.</param>
    /// <param name="deprivations">The codes of the indicators in which the household is deprived, each once.</param>
    /// <returns>The class of the household and the reason for it.</returns>
    /// <exception cref="ArgumentException">The indicators of the standard are not known, it has no such indicator, or one is named twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="deprivations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public Classification Classify(AreaType area, decimal monthlyIncomePerPerson, IEnumerable<string> deprivations)
    {
        Guard.Against.Null(deprivations);
        if (Indicators is null)
        {
            throw new ArgumentException($"The indicators of {Code} are not known to this library: give the number of deprivations instead of their names.", nameof(deprivations));
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in deprivations)
        {
            if (!Indicators.Any(indicator => string.Equals(indicator.Code, code, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"{Code} has no indicator \"{code}\"; it has {Known(Indicators)}.", nameof(deprivations));
            }

            if (!named.Add(code))
            {
                throw new ArgumentException($"\"{code}\" is named twice: a household is deprived in an indicator or not.", nameof(deprivations));
            }
        }

        return Classify(area, monthlyIncomePerPerson, named.Count);
    }

    /// <summary>Creates the classification of a household whose class a review has found in another way, such as by the scored field form.</summary>
    /// <param name="povertyClass">The class that the review found.</param>
    /// <returns>The class, with the review as the reason for it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public Classification AlreadyClassified(PovertyClass povertyClass) => new(this, Guard.Against.UnknownValue(povertyClass), Reviewed, criterion: null);

    private PovertyCriterion? Find(AreaType area, decimal income, int deprivations)
    {
        foreach (var criterion in Criteria)
        {
            if (criterion.IsMetBy(area, income, deprivations))
            {
                return criterion;
            }
        }

        return null;
    }

    private static string Known(IReadOnlyList<DeprivationIndicator> indicators) => indicators.Count == 0 ? "none" : string.Join(", ", indicators);
}
