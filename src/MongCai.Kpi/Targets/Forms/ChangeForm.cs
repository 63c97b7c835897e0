using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A target form that starts from a value and leads to a level: from a baseline to a level, reduced by an amount, or grown over last year.</summary>
/// <remarks>
/// <para><see cref="Target.FromBaseline"/>, <see cref="Target.ReductionBy"/> and <see cref="Target.GrowthBy"/> create it. Where the indicator is a level,
/// such as a poverty rate, progress is measured along the path from the baseline. Where it accumulates, such as the road deaths of a year, both values are
/// amounts of whole periods, and the year starts from zero.</para>
/// <para>Equality, text and JSON are those of <see cref="TargetForm"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// ChangeForm poverty = Target.FromBaseline(5.03m, 4.17m);
/// ChangeForm deaths = Target.ReductionBy(20, 120, ReportingPeriod.Year(2024));
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<ChangeForm>))]
public sealed class ChangeForm : TargetForm, IJsonObject<ChangeForm>
{
    private readonly ChangeWord _word;

    internal ChangeForm(ChangeWord word, Rational baseline, Rational level, ReportingPeriod? openingPeriod = null)
        : base(AcceptedBy(word, baseline, level), DirectionOf(word, baseline, level))
    {
        _word = word;
        Baseline = baseline;
        Level = level;
        OpeningPeriod = openingPeriod;
    }

    /// <summary>Gets the value that the form starts from: the baseline, the opening value, or that of the same period last year.</summary>
    public Rational Baseline { get; }

    /// <summary>Gets the value that is to be reached.</summary>
    public Rational Level { get; }

    /// <summary>Gets the period that the opening value of a reduction is of; null where none is named.</summary>
    public ReportingPeriod? OpeningPeriod { get; }

    /// <summary>Gets whether the form is given as a reduction from an opening value.</summary>
    public bool IsReduction => _word == ChangeWord.ReductionBy;

    /// <summary>Gets whether the form is given as a growth over the same period last year.</summary>
    public bool IsGrowth => _word == ChangeWord.GrowthBy;

    internal override Rational? Start => Baseline;

    internal override bool StartsFromLastYear => IsGrowth;

    internal override Calculated<AttainmentMethod> OwnMethod => IsGrowth ? UndefinedReason.NoMethodNamed : AttainmentMethod.BaselineToTarget;

    /// <summary>Returns the level to be reached, as a form without a starting value: reduced by 0,7 from 5,03 is at most 4,33.</summary>
    /// <returns>
    /// A form of at least or at most the level, under the assumption that the starting value is not revised. It is exactly the level where that is the
    /// starting value.
    /// </returns>
    public EquivalentForm EquivalentLevel()
    {
        var form = Direction switch
        {
            Direction.HigherIsBetter => Target.AtLeast(Level),
            Direction.LowerIsBetter => Target.AtMost(Level),
            _ => Target.Within(Level, Level),
        };
        return new EquivalentForm(this, form, FormAssumption.BaselineStands, Baseline);
    }

    internal override string? WhyNotAdded =>
        $"it starts from a value of its own: give what it comes to, {(Direction == Direction.HigherIsBetter ? "at least" : "at most")} {Level}, or each part a target of its own";

    static ChangeForm IJsonObject<ChangeForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read<ChangeForm>(json, options);

    void IJsonObject<ChangeForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => JsonForm.Write(this, writer, options);

    internal override Rational? LevelOrNone => Level;

    internal override string? WhyNotFor(Indicator indicator, ReportingPeriod period) =>
        !IsReduction || !indicator.Accumulates ? null
        : OpeningPeriod is not { } opening ? $"{Baseline} is of no period. Of what accumulates a reduction is from the amount of the period before: name it as the opening's period, or ask for at least so many reductions"
        : !IsPeriodBefore(opening, period) ? $"{Baseline} is of {opening}, which is not the period of the same length before it"
        : null;

    internal override string? WhyNotPhased(Indicator indicator) =>
        IsGrowth && !indicator.GrowsFromNothing ? $"{indicator.Code} is not built up from nothing in the course of the period, and last year's value is no baseline"
        : indicator.IsRateOfFlows ? $"{indicator.Code} is a rate of what adds up on both sides, which is not built up over time"
        : null;

    internal override string? WhyNotBy(AttainmentMethod method) =>
        method == AttainmentMethod.ActualOverTarget && Direction == Direction.LowerIsBetter ? "less is better, and the actual over the target would call more of it an attainment" : base.WhyNotBy(method);

    internal override Calculated<ProjectionMethod> OwnProjection(Indicator indicator) =>
        indicator.Accumulates || IsGrowth ? base.OwnProjection(indicator) : ProjectionMethod.Glide;

    internal override Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured) => method switch
    {
        AttainmentMethod.BaselineToTarget when !IsGrowth => AttainmentFormula.BaselineToTarget(measured, Baseline, Level),
        AttainmentMethod.GrowthOverGrowth when IsGrowth => AttainmentFormula.GrowthOverGrowth(measured, Baseline, Level),
        _ => AttainmentFormula.OfLevel(method, measured, Level, Direction),
    };

    internal override Calculated<Expectation> ExpectedAt(in ExpectationPoint moment) =>
        moment.Indicator.IsRateOfFlows ? Expectation.Of(Level, Direction)
        : IsGrowth ? Grown(moment)
        : moment.Indicator.Accumulates ? Expectation.Of(moment.Along(0, Level), Direction)
        : Expectation.OnPath(moment.Along(Baseline, Level), Baseline, Level);

    internal override Calculated<PathToTarget> PathOf(Target target) =>
        target.Indicator.Accumulates || IsGrowth || Accepted is not { } accepted ? base.PathOf(target) : new PathToTarget(Baseline, accepted, Direction);

    internal override string InWords(IFormWords words) => _word switch
    {
        ChangeWord.FromBaseline => words.From(Baseline, Level),
        ChangeWord.ReductionBy => words.Reduced(Baseline, Level),
        _ => words.Grown(Baseline, Level),
    };

    internal override void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteWord("kind", _word);
        writer.WriteText("baseline", Baseline);
        writer.WriteText("level", Level);
        if (OpeningPeriod is { } opening)
        {
            writer.WriteText("openingPeriod", opening);
        }
    }

    private protected override bool HasEqualParts(TargetForm other) =>
        other is ChangeForm change && _word == change._word && Baseline == change.Baseline && Level == change.Level && OpeningPeriod == change.OpeningPeriod;

    // Growth is expected over last year's value to date where that is known. A level is compared with that of a year before, and with nothing else.
    private Calculated<Expectation> Grown(in ExpectationPoint moment)
    {
        var lastYear = moment.LastYear is { } known && known.Value.TryGetValue(out var value) ? value : (Rational?)null;
        if (Baseline.Sign != 0 && lastYear is { } before && (before.Sign > 0 || !moment.Indicator.Accumulates))
        {
            return Expectation.Of(Level / Baseline * before, Direction);
        }

        return moment.Indicator.Accumulates ? Expectation.Of(moment.Along(0, Level), Direction)
            : moment.Comparison.Actual.Period.End == moment.Comparison.Target.Period.End ? Expectation.Of(Level, Direction)
            : UndefinedReason.MissingObservation;
    }

    private static bool IsPeriodBefore(ReportingPeriod opening, ReportingPeriod period) =>
        opening.Calendar == period.Calendar && (period.IsTiling ? opening.Kind == period.Kind && opening.Meets(period)
            : period.Kind != PeriodKind.Range && ObservationSeries.TryGetYearBefore(period, out var lastYear) ? opening == lastYear
            : opening.Meets(period) && (opening.Days == period.Days || (opening.Kind == period.Kind && YearsOf(opening) == YearsOf(period))));

    private static int YearsOf(ReportingPeriod period) => period.End.Year - period.Start.Year;

    private static Direction DirectionOf(ChangeWord word, in Rational baseline, in Rational level) => word switch
    {
        ChangeWord.ReductionBy => Direction.LowerIsBetter,
        ChangeWord.GrowthBy => Direction.HigherIsBetter,
        _ => level.CompareTo(baseline) switch { > 0 => Direction.HigherIsBetter, < 0 => Direction.LowerIsBetter, _ => Direction.None },
    };

    private static RationalInterval AcceptedBy(ChangeWord word, in Rational baseline, in Rational level) => DirectionOf(word, baseline, level) switch
    {
        Direction.HigherIsBetter => RationalInterval.AtLeast(level),
        Direction.LowerIsBetter => RationalInterval.AtMost(level),
        _ => RationalInterval.At(level),
    };
}
