using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>
/// The parts that make up a category, most often the total, in an area and a period: the categories of one breakdown that lie within it, each once.
/// </summary>
internal sealed class CategoryParts
{
    private readonly Breakdown _breakdown;
    private readonly Category _whole;
    private readonly Category[] _expected;
    private readonly Dictionary<Category, Observation> _reported = [];
    private readonly Observation _like;
    private readonly Partial _sum;

    /// <summary>Creates the parts that are to be added up, or compared with a whole that was reported.</summary>
    /// <param name="breakdown">The breakdown with all its categories.</param>
    /// <param name="whole">The category that the parts make up.</param>
    /// <param name="observations">The observations of the parts.</param>
    /// <param name="like">
    /// The observation of the whole, where there is one. Then there may be no parts, and a sum that cannot be formed is unknown instead of refused.
    /// </param>
    public CategoryParts(Breakdown breakdown, Category whole, IEnumerable<Observation> observations, Observation? like = null)
    {
        Observation[] parts = [.. observations.Select(static observation => Guard.Against.Null(observation, nameof(observations)))];
        (_breakdown, _whole) = (breakdown, whole);
        _like = like ?? parts.FirstOrDefault() ?? throw new ArgumentException($"There is nothing to make up {whole} of {breakdown.Code}.", nameof(observations));
        _expected = [.. breakdown.Categories.Where(category => category != whole && category.IsWithin(whole))];
        if (_expected.Length == 0)
        {
            throw new ArgumentException($"{whole} has no parts in {breakdown}.", nameof(whole));
        }

        foreach (var part in parts)
        {
            if (ProblemOf(part) is { } problem)
            {
                throw new ArgumentException($"{part} is no part of {whole}: {problem}.", nameof(observations));
            }
        }

        _sum = SumOf(Reported, isRefused: like is null);
    }

    /// <summary>Gets the parts that were given, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> Reported => [.. _expected.Where(_reported.ContainsKey).Select(category => _reported[category])];

    /// <summary>Gets the categories for which not everything that is expected was reported.</summary>
    public IReadOnlyList<Category> Missing =>
        [.. _expected.Where(category => !_reported.TryGetValue(category, out var part) || (part.MissingReason != MissingReason.CannotExist && !(part is { IsKnown: true, Coverage.IsComplete: true })))];

    /// <summary>Gets a value indicating whether everybody in the whole is in one of the parts.</summary>
    public bool IsExhaustive =>
        _breakdown.Dimensions.All(one => one.IsExhaustive || Array.Exists(_whole.Parts, part => string.Equals(part.Breakdown, one.Code, StringComparison.Ordinal)));

    /// <summary>Gets a value indicating whether the indicator is a count that is never negative, so that every part is a lower bound of the whole.</summary>
    public bool IsCount => _like.Indicator is { Nature: Nature.Flow or Nature.Stock or Nature.DistinctCount, Possible.Lower.Sign: >= 0 };

    /// <summary>Gets the observation of each expected category; null for a category without one.</summary>
    public IEnumerable<Observation?> Expected => _expected.Select(category => _reported.GetValueOrDefault(category));

    /// <summary>Adds the parts up where every category has a value or a bound, whether or not somebody is in several parts or in none.</summary>
    public Observation Added() => Of(_like.Indicator.Nature == Nature.IndexNumber
        ? new Observation(_like.Indicator, _like.Period, UndefinedReason.NoMethodNamed)
        : _sum.Finish(_like.Indicator, _like.Period, isEnough: Expected.All(static part => part is not null && (IsThere(part) || part.MissingReason == MissingReason.CannotExist))));

    /// <summary>Returns the observation of the whole that the parts make up.</summary>
    public Observation Finish(MissingDataPolicy policy) => _like.Indicator.Nature == Nature.IndexNumber
        ? throw new InvalidOperationException(
            $"{_like.Indicator} is an index or a percentage whose parts are not known: give its numerator and denominator, or declare weights: {nameof(RollUp)}.{nameof(RollUp.WeightedMeanOverCategories)}.")
        : Finish(Of(_sum.Finish(_like.Indicator, _like.Period, policy)));

    /// <summary>Returns the observation of the whole, given the sum of the parts.</summary>
    public Observation Finish(Observation added) =>
        added.Indicator.Nature == Nature.IndexNumber || added.MissingReason == MissingReason.CannotExist ? added
        : added.Indicator.Nature == Nature.DistinctCount || !IsExhaustive || (IsCount && added.MissingReason is not null) ? Bounded(added)
        : added;

    // A distinct count of the whole is at least that of the largest part, and at most the sum of all. Parts that do not cover the whole are a lower bound.
    private Observation Bounded(Observation added)
    {
        RationalInterval[] known = [.. Reported.Where(static part => part is { HasRange: true, Range.Lower: not null }).Select(static part => part.Range)];
        if (!IsCount || known.Length == 0)
        {
            return Like(added, Observation.Missing(added.Indicator, added.Period));
        }

        var least = added.Indicator.Nature == Nature.DistinctCount ? known.MaxBy(static range => (range.Lower, range.IncludesLower ? 0 : 1))! : known.Aggregate(static (sum, range) => sum.Add(range));
        var most = IsExhaustive && added.MissingReason is null && added.Value.Reason is (null or UndefinedReason.OnlyABound) ? added.Range : RationalInterval.Unbounded;
        var range = RationalInterval.Between(least.Lower, most.Upper, least.IncludesLower, most.IncludesUpper);
        var goesBeyond = Reported.Any(static part => part.MayExceedBounds);
        return added.MissingReason is null ? Like(added, Observation.OfSum(added.Indicator, added.Period, range, goesBeyond))
            : Like(added, Observation.Missing(added.Indicator, added.Period).With(ObservationDetails.Missing(MissingReason.NotReported) with
            {
                Range = goesBeyond || !range.Overlaps(added.Indicator.Possible) ? range : range.Intersect(added.Indicator.Possible),
            }));
    }

    private static Observation Like(Observation added, Observation whole) =>
        (whole.Where(added) with { Status = added.Status, Through = added.Through }).CoveredBy(added.Coverage, added.CountsAreas == true);

    // The value of a rate is its numerator and its denominator, which are added.
    private static bool HasValue(Observation part) => part.NumeratorOverZero is not null || (part.Indicator.HasParts ? part.Ratio is not null : part.Value.IsDefined);

    // A known bound counts as present too.
    private static bool IsThere(Observation part) => HasValue(part) || (!part.Indicator.HasParts && part.Value == UndefinedReason.OnlyABound);

    private Observation Of(Observation finished) => finished with { Area = _like.Area, Category = _whole };

    // A part that was not reported counts as many missing reports as the largest number that any other part came together from.
    private Partial SumOf(IReadOnlyList<Observation> reported, bool isRefused)
    {
        var (sum, reports, missing) = (default(Partial), 1, _expected.Length);
        foreach (var part in reported.Where(static part => !part.IsBareMissing))
        {
            missing--;
            if (part.MissingReason != MissingReason.CannotExist)
            {
                sum = sum.Merge(isRefused || HasValue(part) || !part.Value.IsDefined ? Partial.Of(part) : Partial.Missing(part.Coverage.Expected));
                reports = Math.Max(reports, part.Coverage.Expected);
            }
        }

        return sum.Merge(Partial.Missing(checked(reports * missing)));
    }

    private string? ProblemOf(Observation part) =>
        part.Indicator.DifferenceFrom(_like.Indicator)
        ?? part.DifferenceOfAreaFrom(_like)
        ?? (part.Period != _like.Period ? $"the period is {part.Period}, not {_like.Period}"
            : part.Category == _whole ? "it is the whole's own value: compare it with the sum of the parts, and do not add it"
            : _breakdown.WhyNot(part.Category)
                ?? (!part.Category.IsWithin(_whole) ? $"{part.Category} does not lie within it"
                    : _reported.TryAdd(part.Category, part) ? null
                    : $"there is another one of {part.Category}"));
}
