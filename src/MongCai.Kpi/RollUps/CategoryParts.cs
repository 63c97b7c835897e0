using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>The parts that are to make up a category in an area and a period, most often the total: the categories of one breakdown within it, each once.</summary>
internal sealed class CategoryParts
{
    private readonly Breakdown _breakdown;
    private readonly Category _whole;
    private readonly Category[] _expected;
    private readonly Dictionary<Category, Observation> _reported = [];
    private readonly Observation _like;
    private readonly Partial _sum;

    /// <summary>Parts that are added up, or held against a whole that was reported.</summary>
    /// <param name="breakdown">Which categories there are.</param>
    /// <param name="whole">The category that they make up.</param>
    /// <param name="observations">The parts.</param>
    /// <param name="like">What was reported of the whole; then there may be no parts, and what cannot be added is unknown instead of refused.</param>
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

    /// <summary>The parts that were given, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> Reported => [.. _expected.Where(_reported.ContainsKey).Select(category => _reported[category])];

    /// <summary>The categories of which not all that is expected was reported.</summary>
    public IReadOnlyList<Category> Missing =>
        [.. _expected.Where(category => !_reported.TryGetValue(category, out var part) || (part.MissingReason != MissingReason.CannotExist && !(part is { IsKnown: true, Coverage.IsComplete: true })))];

    /// <summary>Whether everybody who is in the whole is in one of the parts.</summary>
    public bool IsExhaustive =>
        _breakdown.Dimensions.All(one => one.IsExhaustive || Array.Exists(_whole.Parts, part => string.Equals(part.Breakdown, one.Code, StringComparison.Ordinal)));

    /// <summary>Whether it is a count that is never negative, so that every part is a lower bound of the whole.</summary>
    public bool IsCount => _like.Indicator is { Nature: Nature.Flow or Nature.Stock or Nature.DistinctCount, Possible.Lower.Sign: >= 0 };

    /// <summary>The categories that are expected, and what was reported of each; null where nothing was.</summary>
    public IEnumerable<Observation?> Expected => _expected.Select(category => _reported.GetValueOrDefault(category));

    /// <summary>The parts added up, whoever is in several of them or in none, where every category has a value or a bound.</summary>
    public Observation Added() => Of(_like.Indicator.Nature == Nature.IndexNumber
        ? new Observation(_like.Indicator, _like.Period, UndefinedReason.NoMethodNamed)
        : _sum.Finish(_like.Indicator, _like.Period, isEnough: Expected.All(static part => part is not null && (IsThere(part) || part.MissingReason == MissingReason.CannotExist))));

    /// <summary>What the parts make up.</summary>
    public Observation Finish(MissingDataPolicy policy) => _like.Indicator.Nature == Nature.IndexNumber
        ? throw new InvalidOperationException(
            $"{_like.Indicator} is an index or a percentage whose parts are not known: give its numerator and denominator, or declare weights: {nameof(RollUp)}.{nameof(RollUp.WeightedMeanOverCategories)}.")
        : Finish(Of(_sum.Finish(_like.Indicator, _like.Period, policy)));

    /// <summary>What the parts make up, given what they add up to.</summary>
    public Observation Finish(Observation added) =>
        added.Indicator.Nature == Nature.IndexNumber || added.MissingReason == MissingReason.CannotExist ? added
        : added.Indicator.Nature == Nature.DistinctCount || !IsExhaustive || (IsCount && added.MissingReason is not null) ? Bounded(added)
        : added;

    // Different ones are at least as many as in the largest part, and at most as many as in all; of parts that are not all of the whole, it is at least what they are.
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
        var goesBeyond = Reported.Any(static part => part.GoesBeyond);
        return added.MissingReason is null ? Like(added, Observation.OfSum(added.Indicator, added.Period, range, goesBeyond))
            : Like(added, Observation.Missing(added.Indicator, added.Period).With(ObservationDetails.Missing(MissingReason.NotReported) with
            {
                Range = goesBeyond || !range.Overlaps(added.Indicator.Possible) ? range : range.Intersect(added.Indicator.Possible),
            }));
    }

    private static Observation Like(Observation added, Observation whole) =>
        (whole.Where(added) with { Status = added.Status, Through = added.Through }).CoveredBy(added.Coverage, added.CountsAreas == true);

    // Of a rate the numerator and the denominator are added.
    private static bool HasValue(Observation part) => part.NumeratorOverZero is not null || (part.Indicator.HasParts ? part.Ratio is not null : part.Value.IsDefined);

    // A bound that is known is there too.
    private static bool IsThere(Observation part) => HasValue(part) || (!part.Indicator.HasParts && part.Value == UndefinedReason.OnlyABound);

    private Observation Of(Observation finished) => finished with { Area = _like.Area, Category = _whole };

    // Of what was not reported, as many reports are missing as the others came together from.
    private Partial SumOf(IReadOnlyList<Observation> reported, bool isRefused)
    {
        var (sum, reports, missing) = (default(Partial), 1, _expected.Length);
        foreach (var part in reported.Where(static part => !part.IsNothing))
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
