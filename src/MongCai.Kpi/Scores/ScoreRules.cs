using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The rules of a composite score: how much one part may count at most and at least, how much has to be decided, and what a verdict without a percentage
/// counts.
/// </summary>
/// <remarks>
/// Each rule is off until it is set. Two instances are equal only if they are the same object. The text form is for readers only:
/// <c>capped at 120/100, 4/5 of the weights decided</c>. The JSON form has all rules and can be read back.
/// </remarks>
/// <example><c>new ScoreRules { Cap = Ratio.FromPercent(120), DecidedShare = new Ratio(4, 5), VerdictCounts = true }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<ScoreRules>))]
public sealed partial class ScoreRules
{
    private static readonly Ratio Whole = new(1, 1);

    /// <summary>Gets the most that an attainment counts: with a cap of 120%, a target that was attained three times over counts 120%.</summary>
    /// <value>Null unless set, which means that attainments are not capped.</value>
    /// <exception cref="ArgumentOutOfRangeException">The cap is below 100%, so that a target that is just met would not count in full.</exception>
    public Ratio? Cap
    {
        get;
        init => field = value is not { } cap || cap >= Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A cap is 100% or more: {cap}.");
    }

    /// <summary>
    /// Gets the least that an attainment counts: with a floor of 0, an indicator that moved away from its target takes nothing from the others.
    /// </summary>
    /// <value>Null unless set, which means that a negative attainment counts negatively.</value>
    /// <exception cref="ArgumentOutOfRangeException">The floor is 100% or more, so that a missed target would count in full.</exception>
    public Ratio? Floor
    {
        get;
        init => field = value is not { } floor || floor < Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A floor is below 100%: {floor}.");
    }

    /// <summary>Gets the share of the weights that has to be decided before there is a score. Parts that are undecided are left out of the score.</summary>
    /// <value>1 unless set, which means that all parts have to be decided.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is 0 or less, or more than 1.</exception>
    public Ratio DecidedShare
    {
        get;
        init => field = value > default(Ratio) && value <= Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A share of the weights is above 0 and at most 1: {value}.");
    } = Whole;

    /// <summary>
    /// Gets a value indicating whether a decided attainment without a percentage, such as that of an "at most" target without a method, counts by its verdict:
    /// 100% where the target is met or exceeded, 0% where it is not.
    /// </summary>
    /// <value>False unless set, which means that such an attainment leaves the score undefined.</value>
    public bool VerdictCounts { get; init; }

    /// <summary>Gets the rules under which every part counts as it is and all have to be decided.</summary>
    internal static ScoreRules Default { get; } = new();

    /// <summary>Returns a text with the rules that were set, and with the share that has to be decided.</summary>
    /// <returns>A text such as <c>capped at 120/100, 4/5 of the weights decided</c>.</returns>
    public override string ToString()
    {
        string?[] rules =
        [
            Cap is { } cap ? $"capped at {cap}" : null,
            Floor is { } floor ? $"not below {floor}" : null,
            $"{DecidedShare} of the weights decided",
            VerdictCounts ? "a verdict counts" : null,
        ];
        return string.Join(", ", rules.Where(static rule => rule is not null));
    }

    /// <summary>Limits an attainment to the cap and the floor.</summary>
    internal Ratio Count(Ratio attained) => Cap is { } cap && attained > cap ? cap : Floor is { } floor && attained < floor ? floor : attained;
}
