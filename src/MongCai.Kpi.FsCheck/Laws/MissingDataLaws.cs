namespace MongCai.Kpi.Testing;

/// <summary>
/// The laws of a policy for missing data: it invents no value, keeps a known whole known when a further report arrives, and gives the whole of complete
/// reports.
/// </summary>
/// <remarks>
/// <para>Use them to test a host's own policy for missing data.</para>
/// <para>The cases are numbers of areas, from zero on. With each number of areas, every possible number of reports is tried, which takes as many calls, or
/// twice as many.</para>
/// </remarks>
public sealed class MissingDataLaws : LawSet
{
    private readonly MissingDataPolicy _policy;
    private readonly PartUnderTest _part;

    internal MissingDataLaws(MissingDataPolicy policy)
    {
        _policy = policy;
        _part = new PartUnderTest(policy.GetType().Name);
        IsTotal = Law.Of(_part, "there is a decision for every coverage", ExpectedAreas.All, WhyNoDecision);
        InventsNoValue = Law.Of(_part, "what was not reported gets no value", ExpectedAreas.All, WhyInvented);
        KeepsTheWhole = Law.Of(_part, "a further report never makes the whole unknown", ExpectedAreas.All, WhyLost);
        GivesTheWhole = Law.Of(_part, "where a dozen or more have all reported, the whole is known", ExpectedAreas.All, WhyNoWhole);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, InventsNoValue, KeepsTheWhole, GivesTheWhole];

    /// <summary>Gets the law that the policy decides for every coverage, also for 0 of 0, with one of the defined decisions.</summary>
    public Law IsTotal { get; }

    /// <summary>
    /// Gets the law that a missing report counts as zero in no policy except <see cref="MissingDataPolicy.MissingAsZero"/>, whose name says so.
    /// </summary>
    public Law InventsNoValue { get; }

    /// <summary>Gets the law that a whole that is known remains known when one more report arrives.</summary>
    public Law KeepsTheWhole { get; }

    /// <summary>Gets the law that the whole is known where a dozen areas or more are expected and all have reported.</summary>
    /// <remarks>With fewer areas it may be unknown, because some hosts disclose nothing that only one or two areas reported.</remarks>
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

    /// <summary>Determines whether the whole is known under a decision. What was reported is no whole where nothing was reported.</summary>
    private static bool IsKnown(Coverage coverage, MissingDataDecision decision) =>
        decision != MissingDataDecision.Unknown && (decision != MissingDataDecision.WhatWasReported || coverage.Reported > 0);

    private string? FirstOf(ExpectedAreas expected, Func<Coverage, MissingDataDecision, string?> breach) =>
        expected.Coverages.Select(coverage => breach(coverage, Decide(coverage))).FirstOrDefault(static found => found is not null);
}
