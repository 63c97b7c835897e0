using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A target form that asks for the same in every period: at least 95% in every month.</summary>
/// <remarks>
/// <see cref="Target.Maintain"/> creates it, and a series of observations is held against it. The target is out of reach at the first period that is known to
/// miss it, and secured when all periods have met it. Equality, text and JSON are those of <see cref="TargetForm"/>.
/// </remarks>
/// <example><code>MaintainedForm form = Target.Maintain(Target.AtLeast(95), PeriodKind.Month);</code></example>
[JsonConverter(typeof(ObjectJsonConverter<MaintainedForm>))]
public sealed class MaintainedForm : TargetForm, IJsonObject<MaintainedForm>
{
    internal MaintainedForm(LevelForm each, PeriodKind every)
        : base(each.Accepted, each.Direction)
    {
        Each = each;
        Every = every;
    }

    /// <summary>Gets the form that every period has to meet.</summary>
    public LevelForm Each { get; }

    /// <summary>Gets the kind of the periods, such as months.</summary>
    public PeriodKind Every { get; }

    internal override Direction JudgedDirection => Each.JudgedDirection;

    internal override Direction DirectionIncludingCaps => Each.Direction;

    internal override bool IsOfWhole => false;

    internal override PeriodKind? MaintainedPeriodKind => Every;

    internal override Calculated<AttainmentMethod> OwnMethod => AttainmentMethod.PeriodsMetOverElapsed;

    internal override string? WhyNotAdded => "it is asked of every period: give each part a target of its own";

    static MaintainedForm IJsonObject<MaintainedForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read<MaintainedForm>(json, options);

    void IJsonObject<MaintainedForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => JsonForm.Write(this, writer, options);

    internal override string? WhyNotFor(Indicator indicator, ReportingPeriod period) => period.TrySplitInto(Every, out _) ? null : "it does not consist of such periods";

    internal override string? WhyNotBy(AttainmentMethod method) => method == AttainmentMethod.PeriodsMetOverElapsed ? null : "it is measured by the periods that met it";

    internal override string? WhyNotAgainst(Target target, Observation actual) =>
        actual.Period.Kind != Every || actual.Period.Calendar != target.Period.Calendar
            ? $"it is to be kept to in every {Every} of {target.Period}, and {actual.Period} is none of them"
            : null;

    internal override Calculated<ProjectionMethod> OwnProjection(Indicator indicator) => UndefinedReason.NoPath;

    internal override Calculated<Ratio> AttainedBy(AttainmentMethod method, in Comparison comparison, VerdictPolicy policy) =>
        method == AttainmentMethod.PeriodsMetOverElapsed ? PeriodsMet.Of(this, policy, comparison).Share : UndefinedReason.MethodNotApplicable;

    internal override Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured) => UndefinedReason.MethodNotApplicable;

    internal override Calculated<Rational> Measured(in Comparison comparison) => UndefinedReason.MethodNotApplicable;

    internal override bool IsFinal(in Comparison comparison) => PeriodsMet.Of(this, VerdictPolicy.Strict, comparison).AreAllKnown && comparison.Latest.Period.End == comparison.Target.Period.End;

    internal override Calculated<Outlook> OutlookBy(VerdictPolicy policy, in Comparison comparison)
    {
        if (WhyUnjudged(comparison) is { } reason)
        {
            return reason;
        }

        var periods = PeriodsMet.Of(this, policy, comparison);
        return periods.IsAnyMissed ? Outlook.OutOfReach
            : periods.AreAllKnown && comparison.Latest.Period.End == comparison.Target.Period.End ? Outlook.Secured
            : Outlook.Open;
    }

    internal override Calculated<Verdict> VerdictBy(VerdictPolicy policy, in Comparison comparison) =>
        OutlookBy(policy, comparison) is { IsDefined: true } outlook
            ? outlook.Value switch
            {
                Outlook.Secured => Verdict.Met,
                Outlook.OutOfReach => Verdict.NotMet,
                _ => comparison.Latest.Period.End == comparison.Target.Period.End ? UndefinedReason.PartsMissing : UndefinedReason.PeriodRunning,
            }
            : OutlookBy(policy, comparison).Reason ?? default;

    internal override Calculated<bool> MeetsNowBy(VerdictPolicy policy, in Comparison comparison) =>
        WhyUnjudged(comparison) is { } reason ? reason : PeriodsMet.Of(this, policy, comparison).All;

    private bool HasElapsed(in Comparison comparison)
    {
        var end = comparison.Latest.Period.End;
        return comparison.Target.Period.TrySplitInto(Every, out var periods) && periods[0].End <= end;
    }

    // A period of which nothing is known leaves the target open; the other periods are still judged.
    internal override UndefinedReason? WhyUnjudged(in Comparison comparison) =>
        Accepted is null ? UndefinedReason.NoToleranceNamed
        : comparison.Latest.Status == ObservationStatus.Forecast ? UndefinedReason.OnlyAForecast
        : !comparison.Latest.HasRange && (comparison.Series is not { } series || (HasElapsed(comparison) && series.Observations.All(static actual => !actual.HasRange))) ? comparison.Latest.Value.Reason
        : null;

    internal override Calculated<Expectation> ExpectedAt(in ExpectationPoint moment) => UndefinedReason.NoPath;

    internal override Calculated<PathToTarget> PathOf(Target target) => UndefinedReason.NoPath;

    internal override string InWords(IFormWords words) => words.Maintained(Each, Every);

    internal override void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteString("kind", JsonForm.Maintain);
        writer.WriteObject("each", Each, options);
        writer.WriteWord("every", Every);
    }

    private protected override bool HasEqualParts(TargetForm other) => other is MaintainedForm maintained && Every == maintained.Every && Each == maintained.Each;

    private protected override bool CanBeComparedWith(TargetForm other) => other is MaintainedForm maintained && Every == maintained.Every;
}
