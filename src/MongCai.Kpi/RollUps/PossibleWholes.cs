namespace MongCai.Kpi;

/// <summary>What a whole can be, given what is known of its parts: of what is missing or incomplete, everything that it can still become.</summary>
internal sealed class PossibleWholes
{
    private readonly Indicator _indicator;
    private readonly bool _isCount;

    public PossibleWholes(Observation whole, CategoryParts parts, Observation added, Observation sum)
    {
        // Where something was taken back, what is missing may take back too.
        (_indicator, _isCount) = (added.Indicator, parts.IsCount && !whole.GoesBeyond && !parts.Reported.Any(static part => part.GoesBeyond));
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

    /// <summary>Whether every part is a number, and all of it is there.</summary>
    public bool IsExact { get; }

    /// <summary>What the parts can add up to.</summary>
    public RationalInterval Added { get; }

    /// <summary>What the whole can be.</summary>
    public RationalInterval Whole { get; }

    /// <summary>What an observation can be once all reports are there. What cannot exist is nothing.</summary>
    public RationalInterval Of(Observation? observation) =>
        observation is null ? Anything
        : observation.MissingReason == MissingReason.CannotExist ? RationalInterval.At(0)
        : observation is { IsKnown: true, Coverage.IsComplete: true } ? observation.Range
        : _isCount && observation.HasRange ? Between(observation.Range, RationalInterval.Unbounded)
        : Anything;

    private RationalInterval Anything => _isCount || _indicator.Nature is not (Nature.Flow or Nature.Stock) ? _indicator.Possible : RationalInterval.Unbounded;

    private static RationalInterval Between(RationalInterval least, RationalInterval most) => RationalInterval.Between(least.Lower, most.Upper, least.IncludesLower, most.IncludesUpper);
}
