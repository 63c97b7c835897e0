using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a host's own roll-up of a flow: the whole is made of what the areas reported, and the coverage tells how many of them did.</summary>
/// <remarks>
/// <para>Use them to test a function that sums what communes or districts reported.</para>
/// <para>The cases are areas, mostly a few and sometimes hundreds, each with a report, which may be zero, or without one. A case takes a call or two. A
/// report may be any number unless the host says otherwise: for a roll-up that refuses negative numbers or fractions, give the reports that it takes.</para>
/// </remarks>
public sealed class RollUpLaws : LawSet
{
    private readonly Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> _total;
    private readonly PartUnderTest _part = new("The roll-up");

    internal RollUpLaws(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp, Arbitrary<Rational> reports)
    {
        _total = rollUp;
        var cases = Reports.Of(reports);
        IsMadeOfReports = Law.Of(_part, "the whole is the sum of what was reported, or undefined", cases, WhyNotReported);
        CountsEveryReport = Law.Of(_part, "the coverage counts what was reported, zero too", cases, WhyNotCovered);
        KeepsTheWhole = Law.Of(_part, "a further report never makes the whole unknown", cases, WhyLost);
        GivesTheWhole = Law.Of(_part, "where a dozen or more have all reported, the whole is known", cases, WhyNoWhole);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsMadeOfReports, CountsEveryReport, KeepsTheWhole, GivesTheWhole];

    /// <summary>
    /// Gets the law that the whole is the sum of what was reported, or undefined. Nothing is filled in; where nothing was reported, the whole is undefined,
    /// and not 0.
    /// </summary>
    public Law IsMadeOfReports { get; }

    /// <summary>
    /// Gets the law that the coverage is the number of reports of the number of areas, so that a further report never lowers it. A report of zero counts.
    /// </summary>
    public Law CountsEveryReport { get; }

    /// <summary>Gets the law that a whole that is known remains known when one more report arrives.</summary>
    public Law KeepsTheWhole { get; }

    /// <summary>Gets the law that the whole is known where a dozen areas or more are expected and all have reported.</summary>
    /// <remarks>With fewer areas it may be undefined, because some hosts disclose nothing that only one or two areas reported.</remarks>
    public Law GivesTheWhole { get; }

    private (Calculated<Rational> Whole, Coverage Coverage) RolledUp(IReadOnlyList<Rational?> reports) => _part.Ask(_total, reports);

    private string? WhyNotReported(Reports one) =>
        !RolledUp(one.Values).Whole.TryGetValue(out var whole) ? null
        : one.Coverage.Reported == 0 ? $"{one}: the whole is {whole}, and nothing was reported."
        : whole != one.Sum ? $"{one}: the whole is {whole}, and {one.Sum} was reported."
        : null;

    private string? WhyNotCovered(Reports one) =>
        RolledUp(one.Values).Coverage is var coverage && coverage != one.Coverage ? $"{one}: the coverage is {coverage}, and {one.Coverage} reported." : null;

    private string? WhyLost(Reports one) =>
        one.WithAnother() is { } more && RolledUp(one.Values).Whole is { IsDefined: true } before && RolledUp(more.Values).Whole is { IsDefined: false }
            ? $"{one}: the whole is {before}; {more}: it is unknown."
            : null;

    private string? WhyNoWhole(Reports one) =>
        one.Complete is var all && all.Coverage.Expected >= ExpectedAreas.ADozen && RolledUp(all.Values).Whole is { IsDefined: false } whole ? $"{all}: the whole is {whole}." : null;
}
