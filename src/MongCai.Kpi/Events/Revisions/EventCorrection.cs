using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>A correction of a record: which record it corrects, how, why, and who is responsible.</summary>
/// <remarks>
/// <para>
/// Create a correction when a recorded event turns out to be wrong. Records are never overwritten: an amendment replaces what was recorded, a retraction says
/// that the event never happened, and a reversal takes the event back in the period of its own date.
/// </para>
/// <para>
/// A correction follows the last record of an event: the record it names has the same type and no other correction, and is not a retraction. Corrections that
/// break this rule are found and reported by the fold, and do not count.
/// </para>
/// <para>
/// An amendment of a reversal replaces the reversal, and is still subtracted. A reversal of a reversal counts the event again. A retraction is final: after a
/// retraction by mistake, the event is recorded anew.
/// </para>
/// <para>
/// Two corrections are equal when all their parts are equal. The text form, for display only, is for example
/// <c>Retract dolisa/2019-017 of job-fair: entered twice (N. T. Hoa)</c>. The JSON form is
/// <c>{"kind":"retract","correctedId":{"source":"dolisa","id":"2019-017"},"type":"job-fair","reason":"entered twice","author":"N. T. Hoa"}</c>. A reversal also
/// has its date, <c>"occurred"</c>, and an amendment has <c>"facts"</c> in place of the type.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var never = EventCorrection.Retract(new EventId("dolisa", "2019-017"), "job-fair", "entered twice", "N. T. Hoa");
/// var record = new EventRecord(new EventId("dolisa", "2019-018"), recorded, never);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventCorrection>))]
public sealed partial record EventCorrection
{
    private EventCorrection(CorrectionKind kind, EventId correctedId, string type, string reason, string author)
    {
        Kind = kind;
        CorrectedId = Guard.Against.Null(correctedId);
        Type = Guard.Against.NoText(type);
        Reason = Guard.Against.NoText(reason);
        Author = Guard.Against.NoText(author);
    }

    /// <summary>Gets the way in which the record is corrected.</summary>
    public CorrectionKind Kind { get; }

    /// <summary>Gets the id of the record that is corrected.</summary>
    public EventId CorrectedId { get; }

    /// <summary>Gets the code of the event's type.</summary>
    public string Type { get; }

    /// <summary>Gets the reason for the correction.</summary>
    public string Reason { get; }

    /// <summary>Gets the person or office that is responsible for the correction.</summary>
    public string Author { get; }

    /// <summary>Gets the facts that replace the earlier ones; null when the correction is not an amendment.</summary>
    public EventFacts? Facts { get; private init; }

    /// <summary>Gets the period in which the event was taken back; null when the correction is not a reversal.</summary>
    public ReportingPeriod? Occurred { get; private init; }

    /// <summary>
    /// Creates a correction that replaces what was recorded about an event. A new date may move the event to another period: then the figures of both periods
    /// are revised.
    /// </summary>
    /// <param name="correctedId">The id of the record that is replaced.</param>
    /// <param name="facts">The facts that replace the earlier ones completely.</param>
    /// <param name="reason">The reason for the correction.</param>
    /// <param name="author">The person or office that is responsible for the correction.</param>
    /// <returns>The amendment, ready to be recorded by an <see cref="EventRecord"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or not valid Unicode.</exception>
    public static EventCorrection Amend(EventId correctedId, EventFacts facts, string reason, string author) =>
        new(CorrectionKind.Amend, correctedId, Guard.Against.Null(facts).Type, reason, author) { Facts = facts };

    /// <summary>Creates a correction that says that the event never happened.</summary>
    /// <param name="correctedId">The id of the last record of the event.</param>
    /// <param name="type">The code of the event's type.</param>
    /// <param name="reason">The reason for the correction.</param>
    /// <param name="author">The person or office that is responsible for the correction.</param>
    /// <returns>The retraction, ready to be recorded by an <see cref="EventRecord"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or not valid Unicode.</exception>
    public static EventCorrection Retract(EventId correctedId, string type, string reason, string author) =>
        new(CorrectionKind.Retract, correctedId, type, reason, author);

    /// <summary>Creates a correction that takes an event back: it counts with the opposite sign in the period of the reversal's own date.</summary>
    /// <param name="correctedId">The id of the record that is taken back.</param>
    /// <param name="type">The code of the event's type.</param>
    /// <param name="occurred">The period in which the event is taken back.</param>
    /// <param name="reason">The reason for the correction.</param>
    /// <param name="author">The person or office that is responsible for the correction.</param>
    /// <returns>The reversal, ready to be recorded by an <see cref="EventRecord"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or not valid Unicode.</exception>
    public static EventCorrection Reverse(EventId correctedId, string type, ReportingPeriod occurred, string reason, string author) =>
        new(CorrectionKind.Reverse, correctedId, type, reason, author) { Occurred = occurred };

    /// <summary>Returns the kind, the corrected record, the new facts or the date of the reversal, the reason and the author, for display only.</summary>
    /// <returns>Text such as <c>Retract dolisa/2019-017 of job-fair: entered twice (N. T. Hoa)</c>.</returns>
    public override string ToString() =>
        $"{Kind} {CorrectedId}{(Facts is not null ? $" to {Facts}" : Occurred is { } occurred ? $" of {Type} {occurred}" : $" of {Type}")}: {Reason} ({Author})";
}
