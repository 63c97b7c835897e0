using System.Collections.Immutable;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A sum, with the parts of the time for which anything was reported.</summary>
internal sealed record CoveredSum(CardSum Sum, ImmutableHashSet<MonthSpan> Covered)
{
    public static CoveredSum Nothing { get; } = new(CardSum.Nothing, []);

    public CoveredSum And(CoveredSum other) => new(Sum.And(other.Sum), Covered.Union(other.Covered));
}
