namespace MongCai.Kpi;

/// <summary>
/// The values that a whole can still take, given what is known of its parts. A part that is missing or incomplete can still become anything that the indicator
/// allows.
/// </summary>
internal sealed class PossibleWholes
{
    private readonly Indicator _indicator;
    private readonly bool _isCount;

    public PossibleWholes(Observation whole, CategoryParts parts, Observation added, Observation sum)
    {
        // Where a report takes something back, as a reversal does, a missing report may do so too.
        (_indicator, _isCount) = (added.Indicator, parts.IsCount && !whole.MayExceedBounds && !parts.Reported.Any(static part => part.MayExceedBounds));
        RationalInterval[] ranges = [.. parts.Expected.Select(Of)];
        IsExact = ranges.All(static range => range.SingleNumber is not null);
        var isSum = _indicator.Nature is Nature.Flow or Nature.Stock or Nature.DistinctCount;
        Added = isSum ? ranges.Aggregate(static (all, range) => all.Add(range)) : Of(added);
        Whole = !isSum ? parts.IsExhaustive ? Of(sum) : _indicator.Possible
            : _indicator.Nature == Nature.DistinctCount ? Between(ranges.MaxBy(static range => (range.Lower, range.IncludesLower ? 0 : 1))!, parts.IsExhaustive ? Added : RationalInterval.Unbounded)
            : parts.IsExhaustive ? Added
            : _isCount ? Between(Added, RationalInterval.Unbounded)
            : RationalInterval.Unbounded;
    }

    /// <summary>Gets a value indicating whether every part is a single number and completely reported.</summary>
    public bool IsExact { get; }

    /// <summary>Gets the values that the sum of the parts can take.</summary>
    public RationalInterval Added { get; }

    /// <summary>Gets the values that the whole can take.</summary>
    public RationalInterval Whole { get; }

    /// <summary>Returns the values that an observation can take once all its reports have come. An observation that cannot exist counts as 0.</summary>
    public RationalInterval Of(Observation? observation) =>
        observation is null ? Anything
        : observation.MissingReason == MissingReason.CannotExist ? RationalInterval.At(0)
        : observation is { IsKnown: true, Coverage.IsComplete: true } ? observation.Range
        : _isCount && observation.HasRange ? Between(observation.Range, RationalInterval.Unbounded)
        : Anything;

    private RationalInterval Anything => _isCount || _indicator.Nature is not (Nature.Flow or Nature.Stock) ? _indicator.Possible : RationalInterval.Unbounded;

    private static RationalInterval Between(RationalInterval least, RationalInterval most) => RationalInterval.Between(least.Lower, most.Upper, least.IncludesLower, most.IncludesUpper);
}
