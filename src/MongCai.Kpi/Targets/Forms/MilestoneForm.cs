using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>A target form that asks for a milestone to be reached by a day, that day included.</summary>
/// <remarks>
/// <see cref="Target.DoneBy"/> creates it. The target is secured when the milestone was reached in time, and out of reach when the data reach past the day
/// without it. Equality, text and JSON are those of <see cref="TargetForm"/>.
/// </remarks>
/// <example><code>MilestoneForm form = Target.DoneBy(new LocalDate(2019, 6, 30));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<MilestoneForm>))]
public sealed class MilestoneForm : TargetForm, IJsonObject<MilestoneForm>
{
    private static readonly RationalInterval Done = RationalInterval.At(1);

    internal MilestoneForm(LocalDate deadline)
        : base(Done, Direction.None) =>
        Deadline = deadline;

    /// <summary>Gets the last day on which the milestone may be reached.</summary>
    public LocalDate Deadline { get; }

    internal override Calculated<AttainmentMethod> OwnMethod => UndefinedReason.NoMethodNamed;

    internal override string? WhyNotAdded => "it is done or not: give each part a target of its own";

    static MilestoneForm IJsonObject<MilestoneForm>.Read(JsonElement json, JsonSerializerOptions options) => JsonForm.Read<MilestoneForm>(json, options);

    void IJsonObject<MilestoneForm>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => JsonForm.Write(this, writer, options);

    internal override string? WhyNotOf(Indicator indicator) => indicator.Nature == Nature.Milestone ? null : "only a milestone is done or not";

    internal override string? WhyNotFor(Indicator indicator, ReportingPeriod period) => period.Contains(Deadline) ? null : "the day is not in it";

    internal override string? WhyNotBy(AttainmentMethod method) => "it is done or not";

    internal override bool IsFinal(in Comparison comparison) => Decided(comparison) is { IsDefined: true, Value: not Outlook.Open };

    internal override Calculated<Outlook> OutlookBy(VerdictPolicy policy, in Comparison comparison) => WhyUnjudged(comparison) is { } reason ? reason : Decided(comparison);

    internal override Calculated<Verdict> VerdictBy(VerdictPolicy policy, in Comparison comparison) =>
        OutlookBy(policy, comparison) is { IsDefined: true } outlook
            ? outlook.Value switch { Outlook.Secured => Verdict.Met, Outlook.OutOfReach => Verdict.NotMet, _ => UndefinedReason.PeriodRunning }
            : OutlookBy(policy, comparison).Reason ?? default;

    internal override Calculated<bool> MeetsNowBy(VerdictPolicy policy, in Comparison comparison) =>
        OutlookBy(policy, comparison).Select(static outlook => outlook == Outlook.Secured);

    internal override Calculated<ProjectionMethod> OwnProjection(Indicator indicator) => UndefinedReason.NoPath;

    internal override Calculated<Ratio> Attained(AttainmentMethod method, in Rational measured) => UndefinedReason.MethodNotApplicable;

    internal override Calculated<Rational> Measured(in Comparison comparison) => UndefinedReason.MethodNotApplicable;

    internal override Calculated<Expectation> ExpectedAt(in ExpectationPoint moment) => UndefinedReason.NoPath;

    internal override string InWords(IFormWords words) => words.DoneBy(Deadline);

    internal override void WriteParts(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteString("kind", JsonForm.Milestone);
        writer.WriteDate("deadline", Deadline);
    }

    private protected override bool HasEqualParts(TargetForm other) => other is MilestoneForm milestone && Deadline == milestone.Deadline;

    private protected override bool CanBeComparedWith(TargetForm other) => other is MilestoneForm;

    private protected override bool AsksForMoreThan(TargetForm other) => other is MilestoneForm milestone && Deadline < milestone.Deadline;

    // Where the day of a milestone is not known, it was reached in time only if the deadline is no earlier than the period's end.
    private Calculated<Outlook> Decided(in Comparison comparison)
    {
        var actual = comparison.Actual;
        if (actual.Value.TryGetValue(out var value) && value == 1)
        {
            return (actual.DoneOn ?? actual.Period.End) <= Deadline ? Outlook.Secured
                : actual.DoneOn is null ? UndefinedReason.MissingObservation
                : Outlook.OutOfReach;
        }

        return actual.Value.IsDefined && actual.Through >= Deadline ? Outlook.OutOfReach : Outlook.Open;
    }
}
