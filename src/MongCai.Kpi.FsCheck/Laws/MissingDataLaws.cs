namespace MongCai.Kpi.Testing;

/// <summary>What a policy for missing data may not do: put a value where nobody reported one, lose the whole by a further report, or never give it.</summary>
/// <remarks>The cases are numbers of areas, from none; with each, every number of reports is looked at: as many calls, or twice as many.</remarks>
public sealed class MissingDataLaws : LawSet
{
    private readonly MissingDataPolicy _policy;
    private readonly AskedPart _part;

    internal MissingDataLaws(MissingDataPolicy policy)
    {
        _policy = policy;
        _part = new AskedPart(policy.GetType().Name);
        IsTotal = Law.Of(_part, "there is a decision for every coverage", ExpectedAreas.All, WhyNoDecision);
        InventsNoValue = Law.Of(_part, "what was not reported gets no value", ExpectedAreas.All, WhyInvented);
        KeepsTheWhole = Law.Of(_part, "a further report never makes the whole unknown", ExpectedAreas.All, WhyLost);
        GivesTheWhole = Law.Of(_part, "where a dozen or more have all reported, the whole is known", ExpectedAreas.All, WhyNoWhole);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, InventsNoValue, KeepsTheWhole, GivesTheWhole];

    /// <summary>There is one of the decisions for every coverage, for none of none as well.</summary>
    public Law IsTotal { get; }

    /// <summary>What was not reported counts as zero in <see cref="MissingDataPolicy.MissingAsZero"/> alone, which says so by its name.</summary>
    public Law InventsNoValue { get; }

    /// <summary>Where the whole is known, it is known with one more report too.</summary>
    public Law KeepsTheWhole { get; }

    /// <summary>
    /// Where a dozen areas or more are expected, and all have reported, the whole is known. Of fewer it may be unknown: some hosts disclose nothing that one or two areas
    /// reported.
    /// </summary>
    public Law GivesTheWhole { get; }

    private MissingDataDecision Decide(Coverage coverage) => _part.Ask(_policy.Decide, coverage);

    private string? WhyNoDecision(ExpectedAreas expected) =>
        FirstOf(expected, (coverage, decision) => Enum.IsDefined(decision) ? null : $"{coverage} reported: there is no decision {(Rational)(int)decision}.");

    private string? WhyInvented(ExpectedAreas expected) => ReferenceEquals(_policy, MissingDataPolicy.MissingAsZero)
        ? null
        : FirstOf(expected, static (coverage, decision) => decision == MissingDataDecision.MissingIsZero
            ? $"{coverage} reported: what is missing counts as zero, and the policy is not {nameof(MissingDataPolicy.MissingAsZero)}."
            : null);

    private string? WhyLost(ExpectedAreas expected) => FirstOf(expected, (coverage, decision) =>
    {
        if (coverage.Reported == 0 || IsKnown(coverage, decision))
        {
            return null;
        }

        var before = new Coverage(coverage.Reported - 1, coverage.Expected);
        return IsKnown(before, Decide(before)) ? $"{before} reported: the whole is known; {coverage}: it is unknown." : null;
    });

    private string? WhyNoWhole(ExpectedAreas expected) => FirstOf(expected, static (coverage, decision) =>
        coverage.IsComplete && coverage.Expected >= ExpectedAreas.ADozen && !IsKnown(coverage, decision) ? $"{coverage} reported: the whole is unknown." : null);

    /// <summary>What was reported is no whole where nothing was.</summary>
    private static bool IsKnown(Coverage coverage, MissingDataDecision decision) =>
        decision != MissingDataDecision.Unknown && (decision != MissingDataDecision.WhatWasReported || coverage.Reported > 0);

    private string? FirstOf(ExpectedAreas expected, Func<Coverage, MissingDataDecision, string?> fault) =>
        expected.Coverages.Select(coverage => fault(coverage, Decide(coverage))).FirstOrDefault(static found => found is not null);
}
