using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A weighted composite score (chấm điểm): attainments, each capped where the rules say so, times their weights. One needs it to rank departments or communes over several indicators, where the
/// mean of the percentages would let one that is attained three times over hide two that are missed.
/// </summary>
/// <remarks>
/// Only what is decided adds to the score: a target that can still be met and still be missed counts neither way. What each part adds, or why it adds nothing, is in <see cref="Parts"/>. Equality is that of
/// the object. Text form, for a reader only: <c>40 × 2064/2000 + 60 × 80/100 = 89.28 of 100</c>. In JSON it is written with all its figures, and not read.
/// </remarks>
/// <example>
/// <code>
/// var score = new CompositeScore([(jobs, 40), (households, 60)], new ScoreRules { Cap = Ratio.FromPercent(120) });
/// Console.WriteLine($"{score.Score:F1}"); // 89.3
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<CompositeScore>))]
public sealed partial class CompositeScore
{
    private readonly ScorePart[] _parts;
    private readonly Rational _decided;

    /// <summary>Creates a score.</summary>
    /// <param name="parts">The attainments with their weights, each above 0. The weights need not add up to 100: the score is of their sum.</param>
    /// <param name="rules">What may count and what has to be decided; where none are named, every attainment counts as it is, and all have to be decided.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight is zero or negative; the message names it.</exception>
    public CompositeScore(IEnumerable<(Attainment Attainment, Rational Weight)> parts, ScoreRules? rules = null)
    {
        Rules = rules ?? ScoreRules.Default;
        _parts = [.. Guard.Against.Null(parts).Select(part => part.Weight.Sign > 0
            ? new ScorePart(part.Attainment, part.Weight, Rules)
            : throw new ArgumentException($"The weight of \"{part.Attainment}\" is {part.Weight}: a weight is above 0, and what is to count nothing is left out.", nameof(parts)))];
        _decided = SumOf(static part => part.IsMet.IsDefined ? part.Weight : 0);
        Decided = Ratio.OrUndefined(_decided, SumOf(static part => part.Weight)) is { IsDefined: true } decided ? decided : UndefinedReason.EmptyPopulation;
        Score = WhyNone is { } reason ? reason : SumOf(static part => part.Score.TryGetValue(out var score) ? score : 0);
    }

    /// <summary>Gets the parts, in the order they were given.</summary>
    public IReadOnlyList<ScorePart> Parts => Array.AsReadOnly(_parts);

    /// <summary>Gets the rules.</summary>
    public ScoreRules Rules { get; }

    /// <summary>Gets the weights of the decided parts over all weights; undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where there is no part.</summary>
    public Calculated<Ratio> Decided { get; }

    /// <summary>
    /// Gets the score: the sum of the weights of the decided parts, each times what counts of its attainment. Undefined where a decided part has no percentage and no verdict counts, for its reason; where
    /// less than <see cref="ScoreRules.DecidedShare"/> of the weights is decided, for the reason of the first part that is not; and where there is no part, <see cref="UndefinedReason.EmptyPopulation"/>.
    /// </summary>
    public Calculated<Rational> Score { get; }

    /// <summary>Gets the score over the weights of the decided parts, by which scores with different weights decided are compared; undefined where the score is.</summary>
    public Calculated<Ratio> Share => Score.TryGetValue(out var score) ? new Ratio(score, _decided) : Score.Reason ?? default;

    private UndefinedReason? WhyNone =>
        !Decided.TryGetValue(out var decided) ? Decided.Reason
        : Array.Find(_parts, static part => part is { IsMet.IsDefined: true, Counted.IsDefined: false }) is { } withoutPercentage ? withoutPercentage.Counted.Reason
        : decided < Rules.DecidedShare ? Array.Find(_parts, static part => !part.IsMet.IsDefined)?.Counted.Reason
        : null;

    /// <summary>Returns the sum, the score and the weights that it is of, and the parts that do not count.</summary>
    /// <returns>The text: <c>40 × 2064/2000 = 41.28 of 40; not counted: 60 × (undefined: period running)</c>.</returns>
    public override string ToString()
    {
        var counted = string.Join(" + ", _parts.Where(static part => part.Counted.IsDefined).Select(static part => part.Product));
        var others = string.Join(" + ", _parts.Where(static part => !part.Counted.IsDefined).Select(static part => part.Product));
        string?[] said =
        [
            Score.IsDefined ? $"{counted} = {Score} of {_decided}" : $"{Score}",
            !Score.IsDefined && counted.Length > 0 ? $"counted: {counted}" : null,
            others.Length > 0 ? $"not counted: {others}" : null,
        ];
        return string.Join("; ", said.Where(static text => text is not null));
    }

    private Rational SumOf(Func<ScorePart, Rational> selector) => _parts.Aggregate((Rational)0, (sum, part) => sum + selector(part));
}
