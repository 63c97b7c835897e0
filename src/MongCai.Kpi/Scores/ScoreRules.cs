using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a composite score is made by: how much one part may count at most and at least, how much has to be decided, and what a verdict without a percentage counts. Each is off until it is named.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only: <c>capped at 120/100, 4/5 of the weights decided</c>. In JSON it is written and read as its parts.</remarks>
/// <example><c>new ScoreRules { Cap = Ratio.FromPercent(120), DecidedShare = new Ratio(4, 5), VerdictCounts = true }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<ScoreRules>))]
public sealed partial class ScoreRules
{
    private static readonly Ratio Whole = new(1, 1);

    /// <summary>Gets the most that an attainment counts: with 120%, what was attained three times over counts 120%.</summary>
    /// <value>Null unless set: attainments are not capped.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is below 100%: what is just met would not count in full.</exception>
    public Ratio? Cap
    {
        get;
        init => field = value is not { } cap || cap >= Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A cap is 100% or more: {cap}.");
    }

    /// <summary>Gets the least that an attainment counts: with 0, what moved away from its target takes nothing from the others.</summary>
    /// <value>Null unless set: a negative attainment counts negative.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is 100% or more: what is missed would count in full.</exception>
    public Ratio? Floor
    {
        get;
        init => field = value is not { } floor || floor < Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A floor is below 100%: {floor}.");
    }

    /// <summary>Gets the share of the weights that has to be decided for there to be a score; what is undecided is left out of it.</summary>
    /// <value>All of them unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and at most 1.</exception>
    public Ratio DecidedShare
    {
        get;
        init => field = value > default(Ratio) && value <= Whole ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A share of the weights is above 0 and at most 1: {value}.");
    } = Whole;

    /// <summary>Gets whether a decided attainment that has no percentage, as of at most without a method, counts by its verdict: 100% where it is met or exceeded, 0% where it is not.</summary>
    /// <value>False unless set: then such an attainment leaves the score undefined.</value>
    public bool VerdictCounts { get; init; }

    /// <summary>Every part counts as it is, and all are decided.</summary>
    internal static ScoreRules Default { get; } = new();

    /// <summary>Returns the rules that were named, and how much has to be decided.</summary>
    /// <returns>Such as <c>capped at 120/100, 4/5 of the weights decided</c>.</returns>
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

    /// <summary>An attainment as it counts, within cap and floor.</summary>
    internal Ratio Count(Ratio attained) => Cap is { } cap && attained > cap ? cap : Floor is { } floor && attained < floor ? floor : attained;
}
