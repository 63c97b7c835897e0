using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One attainment in a composite score: its weight, what counts of it, and what it adds to the score.</summary>
/// <remarks>
/// Two parts are equal only if they are the same object. The text form is for readers only: <c>new-jobs: 40 × 120/100 (capped from 190/100) = 48</c>. The JSON
/// form has all figures, and is written and not read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ScorePart>))]
public sealed partial class ScorePart
{
    private readonly ScoreRules _rules;

    internal ScorePart(Attainment attainment, Rational weight, ScoreRules rules)
    {
        Attainment = attainment;
        Weight = weight;
        _rules = rules;
        IsMet = attainment.IsMet;
        Counted = CountedOf(attainment.Value);
    }

    /// <summary>Gets the attainment that is scored.</summary>
    public Attainment Attainment { get; }

    /// <summary>Gets the weight of the attainment, as it was given.</summary>
    public Rational Weight { get; }

    /// <summary>Gets what counts of the attainment: its value, within the cap and the floor of the rules, or 100% or 0% where a verdict counts.</summary>
    /// <value>
    /// Undefined where the target is not decided, for the reason of <see cref="Attainment.IsMet"/>; and where it is decided but has no percentage and no
    /// verdict counts, for the reason of <see cref="Attainment.Value"/>.
    /// </value>
    public Calculated<Ratio> Counted { get; }

    /// <summary>Gets what the part adds to the score, the weight times what counts; undefined where <see cref="Counted"/> is.</summary>
    public Calculated<Rational> Score => Counted.TryGetValue(out var counted) ? Weight * counted.Value : Counted.Reason ?? default;

    /// <summary>Gets whether the target is met, once it is decided.</summary>
    internal Calculated<bool> IsMet { get; }

    /// <summary>Gets a text with the weight times what counts, and why that is not the attainment: <c>40 × 120/100 (capped from 190/100)</c>.</summary>
    internal string Product
    {
        get
        {
            if (!Counted.TryGetValue(out var counted))
            {
                return $"{Weight} × ({Counted})";
            }

            var remark = !Attainment.Value.TryGetValue(out var attained) ? $" (by the verdict: {(IsMet == true ? "met" : "not met")})"
                : attained == counted ? string.Empty
                : $" ({(attained > counted ? "capped" : "raised")} from {attained})";
            return $"{Weight} × {counted}{remark}";
        }
    }

    /// <summary>Returns a text with the indicator, the weight, what counts and what the part adds to the score.</summary>
    /// <returns>A text such as <c>new-jobs: 40 × 120/100 (capped from 190/100) = 48</c>.</returns>
    public override string ToString()
    {
        var subject = Attainment == default ? string.Empty : $"{Attainment.Observation.Indicator.Code}: ";
        return Score.IsDefined ? $"{subject}{Product} = {Score}" : $"{subject}{Product}";
    }

    private Calculated<Ratio> CountedOf(Calculated<Ratio> value) =>
        !IsMet.TryGetValue(out var isMet) ? IsMet.Reason ?? default
        : value.TryGetValue(out var attained) ? _rules.Count(attained)
        : _rules.VerdictCounts ? _rules.Count(new Ratio(isMet ? 1 : 0, 1))
        : value.Reason ?? default;
}
