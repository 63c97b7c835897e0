using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>What a host's own roll-up of a flow has to keep to: the whole is made of what was reported, and the coverage says of how much.</summary>
/// <remarks>
/// The cases are a few areas, each with what it reported, zero among it, or nothing. Where a host says nothing else, a report may be any number: a roll-up that refuses negative
/// ones or fractions is given the reports that it takes.
/// </remarks>
public sealed class RollUpLaws : LawSet
{
    private readonly Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> _rollUp;

    internal RollUpLaws(Func<IReadOnlyList<Rational?>, (Calculated<Rational> Whole, Coverage Coverage)> rollUp, Arbitrary<Rational> reports)
    {
        _rollUp = rollUp;
        const string Part = "The roll-up";
        var cases = Reports.Of(reports);
        IsMadeOfReports = Law.Of(Part, "the whole is the sum of what was reported, or undefined", cases, WhyNotReported);
        CountsEveryReport = Law.Of(Part, "the coverage counts what was reported, zero too", cases, WhyNotCovered);
        KeepsTheWhole = Law.Of(Part, "a further report never makes the whole unknown", cases, WhyLost);
        GivesTheWhole = Law.Of(Part, "where a dozen or more have all reported, the whole is known", cases, WhyNoWhole);
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

    private string? WhyNotReported(Reports one) =>
        !_rollUp(one.Values).Whole.TryGetValue(out var whole) ? null
        : one.Coverage.Reported == 0 ? $"{one}: the whole is {whole}, and nothing was reported."
        : whole != one.Sum ? $"{one}: the whole is {whole}, and {one.Sum} was reported."
        : null;

    private string? WhyNotCovered(Reports one) =>
        _rollUp(one.Values).Coverage is var coverage && coverage != one.Coverage ? $"{one}: the coverage is {coverage}, and {one.Coverage} reported." : null;

    private string? WhyLost(Reports one) =>
        one.WithAnother() is { } more && _rollUp(one.Values).Whole is { IsDefined: true } before && _rollUp(more.Values).Whole is { IsDefined: false }
            ? $"{one}: the whole is {before}; {more}: it is unknown."
            : null;

    private string? WhyNoWhole(Reports one) =>
        one.Complete is var all && all.Coverage.Expected >= ExpectedAreas.ADozen && _rollUp(all.Values).Whole is { IsDefined: false } whole ? $"{all}: the whole is {whole}." : null;
}
