using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A weighted composite score (chấm điểm): the sum of attainments, each capped where the rules say so, times their weights.</summary>
/// <remarks>
/// <para>One needs it to rank departments or communes over several indicators. The mean of the percentages would not do: one target that is attained three
/// times over would hide two that are missed.</para>
/// <para>Only decided targets add to the score: a target that can still be met or missed does not count either way. <see cref="Parts"/> says what each part
/// adds, or why it adds nothing.</para>
/// <para>Two scores are equal only if they are the same object. The text form is for readers only: <c>40 × 2064/2000 + 60 × 80/100 = 89.28 of 100</c>. The JSON
/// form has all figures, and is written and not read.</para>
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

    /// <summary>Creates a score from weighted attainments.</summary>
    /// <param name="parts">The attainments with their weights, each above 0. The weights need not add up to 100: the score is out of their sum.</param>
    /// <param name="rules">
    /// The rules for what counts and what has to be decided; null for rules under which every attainment counts as it is and all have to be decided.
    /// </param>
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
        Score = ReasonForNoScore is { } reason ? reason : SumOf(static part => part.Score.TryGetValue(out var score) ? score : 0);
    }

    /// <summary>Gets the parts of the score, in the order in which they were given.</summary>
    public IReadOnlyList<ScorePart> Parts => Array.AsReadOnly(_parts);

    /// <summary>Gets the rules that the score follows.</summary>
    public ScoreRules Rules { get; }

    /// <summary>
    /// Gets the share of the weights that belongs to decided parts; undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where there is no part.
    /// </summary>
    public Calculated<Ratio> Decided { get; }

    /// <summary>Gets the score, which is the sum over the decided parts of the weight times what counts of the attainment.</summary>
    /// <value>
    /// Undefined where a decided part has no percentage and no verdict counts, for the reason of that part; where less than
    /// <see cref="ScoreRules.DecidedShare"/> of the weights is decided, for the reason of the first part that is not; and where there is no part,
    /// <see cref="UndefinedReason.EmptyPopulation"/>.
    /// </value>
    public Calculated<Rational> Score { get; }

    /// <summary>
    /// Gets the score divided by the weights of the decided parts, which makes scores with different weights decided comparable; undefined where the score is.
    /// </summary>
    public Calculated<Ratio> Share => Score.TryGetValue(out var score) ? new Ratio(score, _decided) : Score.Reason ?? default;

    private UndefinedReason? ReasonForNoScore =>
        !Decided.TryGetValue(out var decided) ? Decided.Reason
        : Array.Find(_parts, static part => part is { IsMet.IsDefined: true, Counted.IsDefined: false }) is { } withoutPercentage ? withoutPercentage.Counted.Reason
        : decided < Rules.DecidedShare ? Array.Find(_parts, static part => !part.IsMet.IsDefined)?.Counted.Reason
        : null;

    /// <summary>Returns a text with the sum, the score, the weights that it is out of, and the parts that do not count.</summary>
    /// <returns>A text such as <c>40 × 2064/2000 = 41.28 of 40; not counted: 60 × (undefined: period running)</c>.</returns>
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
