using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>What a host's own roll-up of a flow has to keep to: the whole is made of what was reported, and the coverage says of how much.</summary>
/// <remarks>
/// The cases are areas, mostly a few and sometimes hundreds, each with what it reported, zero among it, or nothing. A case takes a call or two. Where a host says nothing else, a report may be any number: a roll-up that refuses negative
/// ones or fractions is given the reports that it takes.
/// </remarks>
public sealed class RollUpLaws : LawSet
{
    private readonly Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> _total;
    private readonly AskedPart _part = new("The roll-up");

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

    /// <summary>The whole is the sum of what was reported, or undefined; nothing is filled in. Where nothing was reported it is undefined, and not 0.</summary>
    public Law IsMadeOfReports { get; }

    /// <summary>The coverage is the number of reports of the number of areas, so that a further report never lowers it. Zero is a report.</summary>
    public Law CountsEveryReport { get; }

    /// <summary>Where the whole is known, it is known with one more report too.</summary>
    public Law KeepsTheWhole { get; }

    /// <summary>
    /// Where a dozen areas or more are expected, and all have reported, the whole is known. Of fewer it may be undefined: some hosts disclose nothing that one or two areas
    /// reported.
    /// </summary>
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
