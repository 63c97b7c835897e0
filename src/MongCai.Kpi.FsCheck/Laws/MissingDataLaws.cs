using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What a policy for missing data may not do: put a value where nobody reported one, or lose the whole by a further report.</summary>
/// <remarks>The cases are numbers of areas, from none; with each, every number of reports is looked at.</remarks>
public sealed class MissingDataLaws : LawSet
{
    private const int Most = 63;

    private static readonly Arbitrary<int> Expected = Arb.From(Gen.Choose(0, Most), static expected => Shrunk.Towards(expected));

    private readonly MissingDataPolicy _policy;

    internal MissingDataLaws(MissingDataPolicy policy)
    {
        _policy = policy;
        var part = policy.GetType().Name;
        IsTotal = Law.Of(part, "there is a decision for every coverage", Expected, WhyNoDecision);
        InventsNoValue = Law.Of(part, "what was not reported gets no value", Expected, WhyInvented);
        KeepsTheWhole = Law.Of(part, "a further report never makes the whole unknown", Expected, WhyLost);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, InventsNoValue, KeepsTheWhole];

    /// <summary>There is one of the decisions for every coverage, for none of none as well.</summary>
    public Law IsTotal { get; }

    /// <summary>What was not reported counts as zero in <see cref="MissingDataPolicy.MissingAsZero"/> alone, which says so by its name.</summary>
    public Law InventsNoValue { get; }

    /// <summary>Where the whole is known, it is known with one more report too.</summary>
    public Law KeepsTheWhole { get; }

    private string? WhyNoDecision(int expected) =>
        FirstOf(expected, (coverage, decision) => Enum.IsDefined(decision) ? null : $"{coverage} reported: there is no decision {(Rational)(int)decision}.");

    private string? WhyInvented(int expected) => ReferenceEquals(_policy, MissingDataPolicy.MissingAsZero)
        ? null
        : FirstOf(expected, static (coverage, decision) => decision == MissingDataDecision.MissingIsZero
            ? $"{coverage} reported: what is missing counts as zero, and the policy is not {nameof(MissingDataPolicy.MissingAsZero)}."
            : null);

    private string? WhyLost(int expected) => FirstOf(expected, (coverage, decision) =>
        coverage.Reported > 0 && decision == MissingDataDecision.Unknown && new Coverage(coverage.Reported - 1, expected) is var before && _policy.Decide(before) != MissingDataDecision.Unknown
            ? $"{before} reported: the whole is known; {coverage}: it is unknown."
            : null);

    private string? FirstOf(int expected, Func<Coverage, MissingDataDecision, string?> fault)
    {
        foreach (var reported in Enumerable.Range(0, expected + 1))
        {
            var coverage = new Coverage(reported, expected);
            if (fault(coverage, _policy.Decide(coverage)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
