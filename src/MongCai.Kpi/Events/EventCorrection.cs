using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What a record corrects, how, why, and who says so.</summary>
/// <remarks>
/// <para>A correction follows the last record of an event: the record it names has the same type and no other correction, and is no retraction. Which corrections break
/// that rule is found by the fold, and reported; they do not count.</para>
/// <para>An amendment of a reversal replaces the reversal, and goes on being taken off. A reversal of a reversal counts the event again. A retraction is the last
/// word: whoever retracted by mistake records the event anew.</para>
/// <para>Equality is that of all parts. Text form, for a reader only: <c>Retract dolisa/2019-017: entered twice (N. T. Hoa)</c>. JSON form:
/// <c>{"kind":"retract","correctedId":{"source":"dolisa","id":"2019-017"},"type":"job-fair","reason":"entered twice","author":"N. T. Hoa"}</c>; a reversal has the date too, <c>"occurred"</c>, and an amendment the
/// <c>"facts"</c> in place of the type.</para>
/// </remarks>
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

    /// <summary>How it corrects.</summary>
    public CorrectionKind Kind { get; }

    /// <summary>The record that it corrects.</summary>
    public EventId CorrectedId { get; }

    /// <summary>The code of the type of the event.</summary>
    public string Type { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who says so.</summary>
    public string Author { get; }

    /// <summary>What is said instead; null where it is no amendment.</summary>
    public EventFacts? Facts { get; private init; }

    /// <summary>When it was taken back; null where it is no reversal.</summary>
    public ReportingPeriod? Occurred { get; private init; }

    /// <summary>Says something else instead. Another date may move the event to another period: then the figures of both are revised.</summary>
    /// <param name="correctedId">The record that is replaced.</param>
    /// <param name="facts">What is said instead, all of it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="author">Who says so.</param>
    /// <returns>The correction.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or no Unicode text.</exception>
    public static EventCorrection Amend(EventId correctedId, EventFacts facts, string reason, string author) =>
        new(CorrectionKind.Amend, correctedId, Guard.Against.Null(facts).Type, reason, author) { Facts = facts };

    /// <summary>The event never happened.</summary>
    /// <param name="correctedId">The last record of the event.</param>
    /// <param name="type">The code of its type.</param>
    /// <param name="reason">Why.</param>
    /// <param name="author">Who says so.</param>
    /// <returns>The correction.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or no Unicode text.</exception>
    public static EventCorrection Retract(EventId correctedId, string type, string reason, string author) =>
        new(CorrectionKind.Retract, correctedId, type, reason, author);

    /// <summary>The event is taken back: it counts with the opposite sign in the period of the reversal's own date.</summary>
    /// <param name="correctedId">The record that is taken back.</param>
    /// <param name="type">The code of its type.</param>
    /// <param name="occurred">When it is taken back.</param>
    /// <param name="reason">Why.</param>
    /// <param name="author">Who says so.</param>
    /// <returns>The correction.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, blank or no Unicode text.</exception>
    public static EventCorrection Reverse(EventId correctedId, string type, ReportingPeriod occurred, string reason, string author) =>
        new(CorrectionKind.Reverse, correctedId, type, reason, author) { Occurred = occurred };

    /// <summary>Text form, for a reader only: kind, target, what is said instead or from when on, reason and author.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Kind} {CorrectedId}{(Facts is not null ? $" to {Facts}" : Occurred is { } occurred ? $" of {Type} {occurred}" : $" of {Type}")}: {Reason} ({Author})";
}
