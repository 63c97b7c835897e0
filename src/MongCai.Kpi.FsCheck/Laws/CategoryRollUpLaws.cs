using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>
/// The laws of a host's own roll-up over the categories of a breakdown: the total comes from what the categories reported, and counts each person once.
/// </summary>
/// <remarks>
/// <para>Use them to test a function that makes a total of the figures by sex, by ethnic group or by any other breakdown.</para>
/// <para>The cases are breakdowns, exhaustive or not, single or crossed. The categories reported a count, an amount, a rate or a distinct count; at least one
/// category has an observation, if only one that says it is missing. What has to be refused may be refused by an exception of any type or by a total that is
/// undefined.</para>
/// </remarks>
public sealed class CategoryRollUpLaws : LawSet
{
    private readonly Func<Breakdown, IReadOnlyList<Observation>, Observation> _total;
    private readonly PartUnderTest _part = new("The roll-up over categories");

    internal CategoryRollUpLaws(Func<Breakdown, IReadOnlyList<Observation>, Observation> rollUp)
    {
        _total = rollUp;
        var cases = KpiArbitraries.CategoryReports().Filter(static reports => reports.Parts.Count > 0);
        IsMadeOfCategories = Law.Of(_part, "the total is what the categories reported add up to, or undefined", cases, WhyNotReported);
        SaysWhatIsMissing = Law.Of(_part, "a category that did not report is not zero: the coverage says that it is missing", cases, WhyNotMissing);
        AddsNoDifferentOnes = Law.Of(_part, "different ones are at least as many as in the largest category and at most the sum", cases, WhyAdded);
        LeavesRoomForOthers = Law.Of(_part, "where the breakdown is not exhaustive, the total is not what its categories add up to", cases, WhyNoRoom);
        RefusesTheWhole = Law.Of(_part, "the total is not added to its own categories", cases, WhyNotRefused);
        RefusesOtherBreakdowns = Law.Of(_part, "categories of two breakdowns are not added", cases, WhyMixed);
        IgnoresOrder = Law.Of(_part, "the order of the categories changes nothing", cases, WhyByOrder);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsMadeOfCategories, SaysWhatIsMissing, AddsNoDifferentOnes, LeavesRoomForOthers, RefusesTheWhole, RefusesOtherBreakdowns, IgnoresOrder];

    /// <summary>
    /// Gets the law that the total is the sum of what the categories reported, or undefined. For a rate, the numerators and the denominators are summed.
    /// Nothing is filled in, and no mean of rates is taken.
    /// </summary>
    public Law IsMadeOfCategories { get; }

    /// <summary>Gets the law that a total in which a category is missing has a coverage that is not complete.</summary>
    public Law SaysWhatIsMissing { get; }

    /// <summary>
    /// Gets the law that distinct counts are not added up, because whoever is in two categories is one person. Where all categories have reported, the range
    /// of the total goes from the largest category to the sum.
    /// </summary>
    public Law AddsNoDifferentOnes { get; }

    /// <summary>Gets the law that the total is unknown where the breakdown is not exhaustive, because some may belong to none of its categories.</summary>
    public Law LeavesRoomForOthers { get; }

    /// <summary>Gets the law that the whole is not added to its parts: women, men and the total do not add up to twice the total.</summary>
    public Law RefusesTheWhole { get; }

    /// <summary>Gets the law that categories of different breakdowns are not added up: sex is not added to ethnic group.</summary>
    public Law RefusesOtherBreakdowns { get; }

    /// <summary>Gets the law that the order of the categories does not change the total.</summary>
    public Law IgnoresOrder { get; }

    private Observation Total(Breakdown breakdown, IReadOnlyList<Observation> parts) => _part.Ask(() => _total(breakdown, parts));

    private string? WhyNotReported(CategoryReports one) =>
        !Adds(one) || !Total(one.Breakdown, one.Parts).Value.TryGetValue(out var whole) ? null
        : !one.Parts.Any(static part => part.MissingReason is null) ? $"{one}: the total is {whole}, and nothing was reported."
        : SumOf(one) is var sum && sum == whole ? null
        : $"{one}: the total is {whole}, and {(sum is { } added ? $"{added}" : "nobody of nobody")} was reported.";

    private string? WhyNotMissing(CategoryReports one) =>
        one.Missing.Count > 0 && Total(one.Breakdown, one.Parts) is { Value.IsDefined: true, Coverage: { IsComplete: true } coverage } whole
            ? $"{one}: the total is {whole.Value} and complete, {coverage}."
            : null;

    private string? WhyAdded(CategoryReports one)
    {
        if (one.Whole.Indicator.Nature != Nature.DistinctCount || one.Missing.Count > 0 || !one.Breakdown.IsExhaustive)
        {
            return null;
        }

        var (whole, possible) = (Total(one.Breakdown, one.Parts), RationalInterval.Between(one.Script.Counts.Max(static count => count.Part), one.Script.Counts.Sum(static count => (long)count.Part)));
        return whole.Value.TryGetValue(out var value) && possible.Lower != possible.Upper ? $"{one}: the total is {value}, and it lies in {possible}."
            : whole.Value.Reason == UndefinedReason.OnlyABound && !possible.Contains(whole.Range) ? $"{one}: the total is in {whole.Range}, and it lies in {possible}."
            : null;
    }

    private string? WhyNoRoom(CategoryReports one) =>
        !one.Breakdown.IsExhaustive && Total(one.Breakdown, one.Parts).Value is { IsDefined: true } whole ? $"{one}: the total is {whole}, and {one.Breakdown.Code} is not exhaustive." : null;

    private string? WhyNotRefused(CategoryReports one) => WhyNotUnknown(one, one.Whole);

    private string? WhyMixed(CategoryReports one) => WhyNotUnknown(one, one.Parts[0] with { Category = Foreigner });

    private string? WhyByOrder(CategoryReports one) =>
        (Total(one.Breakdown, one.Parts), Total(one.Breakdown, [.. one.Parts.Reverse()])) is var (first, second) && first != second ? $"{one}: the total is {first.Value}, and the other way round {second.Value}." : null;

    private static Category Foreigner => Category.Parse("another-breakdown=x");

    private static bool Adds(CategoryReports one) => one.Whole.Indicator.Nature != Nature.DistinctCount && one.Breakdown.IsExhaustive;

    // The sum is in the unit of the indicator; it is null for a rate whose denominators sum to 0.
    private static Rational? SumOf(CategoryReports one)
    {
        var reported = one.Script.Counts.Where(static count => count.IsReported).ToArray();
        var (part, whole) = ((Rational)reported.Sum(static count => (long)count.Part), (Rational)reported.Sum(static count => (long)count.Of));
        return !one.Script.IsRate ? part : whole.Sign == 0 ? null : KpiGen.OfPure(one.Whole.Indicator, part / whole);
    }

    private string? WhyNotUnknown(CategoryReports one, Observation beside) =>
        TryRollUp(one.Breakdown, [.. one.Parts, beside]) is { Value: { IsDefined: true } whole } ? $"{one}: with {beside} among the categories the total is {whole}, and it has to be refused or undefined." : null;

    [SuppressMessage("Design", "CA1031", Justification = "A host refuses in its own way: whatever it throws is a refusal.")]
    private Observation? TryRollUp(Breakdown breakdown, IReadOnlyList<Observation> parts)
    {
        try
        {
            return Total(breakdown, parts);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
