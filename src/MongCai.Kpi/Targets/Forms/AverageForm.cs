using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A target form for the yearly average over a stage of years: reduced by 1–1,5 points a year on average, 500 jobs a year on average.</summary>
/// <remarks>
/// <see cref="Target.AverageReduction"/>, <see cref="Target.AverageIncrease"/> and <see cref="Target.AveragePerYear"/> create it. What is measured is the
/// change, or the amount, since the target's period began, divided by the years elapsed, which are the whole months elapsed over 12. Equality, text and JSON
/// are those of <see cref="TargetForm"/>.
/// </remarks>
/// <example><code>AverageForm form = Target.AverageReduction(Target.Within(1, 1.5m), opening: 8.2m);</code></example>
[JsonConverter(typeof(ObjectJsonConverter<AverageForm>))]
public sealed class AverageForm : TargetForm, IJsonObject<AverageForm>
{
    internal AverageForm(LevelForm perYear, Rational? baseline, bool isReduction)
        : base(perYear.Accepted, isReduction ? perYear.Direction.Opposite() : perYear.Direction)
    {
        PerYear = perYear;
        Baseline = baseline;
        IsReduction = isReduction;
    }

    /// <summary>Gets the form that the average year has to meet.</summary>
    public LevelForm PerYear { get; }

    /// <summary>Gets the value at the start of the stage; null where amounts add up from zero.</summary>
    public Rational? Baseline { get; }

    /// <summary>Gets whether the form asks for a reduction a year, and not for an increase or an amount.</summary>
    public bool IsReduction { get; }

    internal override Direction JudgedDirection => PerYear.JudgedDirection;

    internal override Direction DirectionIncludingCaps => PerYear.Direction;

    internal override bool IsOfMeans => true;

    internal override Rational? Start => Baseline;

    internal override Rational? LevelOrNone => PerYear.Level;

    internal override Calculated<AttainmentMethod> OwnMethod => PerYear.OwnMethod;

    internal override string? WhyNotAdded => "it is asked of the mean of a year: give each part a target of its own";

    static AverageForm IJsonObject<AverageForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read<AverageForm>(json, options);

    void IJsonObject<AverageForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => JsonForm.Write(this, writer, options);

    internal override string? WhyNotOf(Indicator indicator) =>
        base.WhyNotOf(indicator)
        ?? (Baseline is null && !indicator.GrowsFromNothing ? "it is not built up over time: say what it starts from"
            : Baseline is not null && indicator.GrowsFromNothing ? $"what is built up over time starts from nothing: ask for it by {nameof(Target)}.{nameof(Target.AveragePerYear)}"
            : null);

    internal override string? WhyNotBy(AttainmentMethod method) => PerYear.WhyNotBy(method);

    internal override Calculated<ProjectionMethod> OwnProjection(Indicator indicator) =>
        Baseline is null ? base.OwnProjection(indicator) : indicator.IsRateOfFlows ? UndefinedReason.NoPath : ProjectionMethod.Glide;

    internal override Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured) => PerYear.Attained(method, measured);

    internal override Calculated<Rational> Measured(in Comparison comparison)
    {
        var months = MonthsOver(comparison.Target.Period, comparison.Actual.Period);
        var factor = (Rational)PeriodKinds.MonthsInYear / Math.Max(months, 1);
        return !comparison.PeriodsAgree ? UndefinedReason.PeriodsDiffer
            : months == 0 ? UndefinedReason.NothingElapsed
            : comparison.Actual.Value.TryGetValue(out var actual) ? ChangeOf(actual) * factor
            : comparison.Actual.Value.Reason ?? default;
    }

    internal override RationalInterval? MeasuredNow(in Comparison comparison) =>
        MonthsOver(comparison.Target.Period, comparison.Actual.Period) is > 0 and var months ? MeansOf(comparison.Actual.Range, months) : null;

    internal override RationalInterval MeasuredAtEnd(RationalInterval values, Target target) => MeansOf(values, MonthsOver(target.Period, target.Period));

    internal override Calculated<Expectation> ExpectedAt(in ExpectationPoint moment) =>
        moment.Indicator.IsRateOfFlows ? UndefinedReason.NoPath
        : Accepted is not { } accepted ? UndefinedReason.NoToleranceNamed
        : accepted is { Lower: { } floor, Upper: { } ceiling } ? Expectation.Between(floor, ceiling, DirectionIncludingCaps)
        : (accepted.Lower ?? accepted.Upper) is { } level ? Expectation.Of(level, DirectionIncludingCaps)
        : UndefinedReason.NoPath;

    // The yearly average is assumed to continue, so the whole grows with the number of months.
    internal override Calculated<Rational> ProjectedBy(ProjectionMethod method, Rational actual, ExpectationPoint moment, UndefinedReason whyNothing)
    {
        var own = OwnProjection(moment.Indicator);
        var isOwn = method == own || (moment.Indicator.Nature == Nature.DistinctCount && method == ProjectionMethod.RunRate);
        var (target, months) = (moment.Comparison.Target, MonthsOver(moment.Comparison.Target.Period, moment.Comparison.Actual.Period));
        return !isOwn ? UndefinedReason.MethodNotApplicable
            : months == 0 ? UndefinedReason.NothingElapsed
            : (Baseline ?? 0) + ((actual - (Baseline ?? 0)) * MonthsOver(target.Period, target.Period) / months);
    }

    // Over the whole stage, the yearly change is made once for each year, starting from the baseline.
    internal override Calculated<PathToTarget> PathOf(Target target)
    {
        if (Accepted is not { } accepted || target.Indicator.IsRateOfFlows)
        {
            return Accepted is null ? UndefinedReason.NoToleranceNamed : UndefinedReason.NoPath;
        }

        var changes = accepted.Scale((Rational)MonthsOver(target.Period, target.Period) / PeriodKinds.MonthsInYear);
        return Baseline is { } baseline
            ? new PathToTarget(baseline, (IsReduction ? changes.Negate() : changes).Add(RationalInterval.At(baseline)), Direction)
            : new PathToTarget(Baseline: null, changes, Direction);
    }

    internal override string InWords(IFormWords words) => Baseline is { } baseline ? words.AverageChange(PerYear, baseline, IsReduction) : words.AverageAmount(PerYear);

    internal override void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteString("kind", JsonForm.AveragePerYear);
        if (Baseline is { } baseline)
        {
            writer.WriteText("baseline", baseline);
        }

        if (IsReduction)
        {
            writer.WriteBoolean("reduction", value: true);
        }

        writer.WriteObject("each", PerYear, options);
    }

    /// <summary>Returns how many whole months of a period are over at the end of a part of it.</summary>
    internal static int MonthsOver(ReportingPeriod whole, ReportingPeriod part) =>
        NodaTime.Period.Between(whole.Start, part.End.PlusDays(1), NodaTime.PeriodUnits.Months).Months;

    private protected override bool HasEqualParts(TargetForm other) =>
        other is AverageForm average && PerYear == average.PerYear && Baseline == average.Baseline && IsReduction == average.IsReduction;

    private protected override bool CanBeComparedWith(TargetForm other) => other is AverageForm average && Baseline == average.Baseline && IsReduction == average.IsReduction;

    private Rational ChangeOf(in Rational actual) => Baseline is not { } baseline ? actual : IsReduction ? baseline - actual : actual - baseline;

    private RationalInterval MeansOf(RationalInterval values, int months)
    {
        var changes = Baseline is not { } baseline ? values
            : IsReduction ? values.Negate().Add(RationalInterval.At(baseline))
            : values.Add(RationalInterval.At(-baseline));
        return months == 0 ? RationalInterval.Unbounded : changes.Scale((Rational)PeriodKinds.MonthsInYear / months);
    }
}
