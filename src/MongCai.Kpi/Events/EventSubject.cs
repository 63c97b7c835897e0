using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>
/// A person or thing that an event concerned, identified by an id, with the category that the record states: a trained person who is a woman, for example.
/// </summary>
/// <remarks>
/// <para>
/// Record subjects for distinct counts, in which each person or thing counts once, in however many events it takes part: see
/// <see cref="CountingRule.DistinctSubjects"/>.
/// </para>
/// <para>
/// The category is what one record states. Another record may state another category of the same subject, for example another age group, or none. In the event
/// that states none, the category is not known, and a count by category is a range.
/// </para>
/// <para>
/// Two subjects are equal when both id and category are equal. Subjects have no order of their own: an event keeps them in the order of their ids. The text
/// form, for display only, is for example <c>p-2 (sex=F)</c>. The JSON form is the id alone when no category is known, <c>"p-1"</c>, and
/// <c>{"id":"p-2","category":"sex=F"}</c> otherwise. The <c>default</c> value has no id, and no event accepts it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var course = new EventFacts("training", new LocalDate(2019, 3, 12), EventState.Completed) { Subjects = ["p-1", new("p-2", sex["F"])] };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventSubject>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct EventSubject
{
    // Holds the id itself, or an InCategory if a category is known, so that subjects without categories take no more memory than their ids.
    private readonly object? _subject;

    /// <summary>Creates a subject from its id and, if it is known, its category.</summary>
    /// <param name="id">The id of the subject, which is the same in all events.</param>
    /// <param name="category">
    /// The category of the subject. If categories of several breakdowns are known, all of them crossed (<see cref="Category.Cross"/>); the total if no category
    /// is known.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, blank or not valid Unicode.</exception>
    public EventSubject(string id, Category category = default)
    {
        Guard.Against.NoText(id);
        _subject = category.IsTotal ? id : new InCategory(id, category);
    }

    /// <summary>Gets the id of the subject, which is the same in all events; empty for <c>default</c>.</summary>
    public string Id => _subject as string ?? (_subject as InCategory)?.Id ?? string.Empty;

    /// <summary>Gets the category that the record states for the subject.</summary>
    /// <value>
    /// If categories of several breakdowns are known, all of them crossed: <c>age*sex=15-24*F</c>. <see cref="Category.Total"/> if no category is known.
    /// </value>
    /// <example><c>subject.Category.IsWithin(sex["F"])</c></example>
    public Category Category => (_subject as InCategory)?.Category ?? Category.Total;

    /// <summary>Converts an id to the subject with this id, of which no category is known.</summary>
    /// <param name="id">The id of the subject, which is the same in all events.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, blank or not valid Unicode.</exception>
    public static implicit operator EventSubject(string id) => new(id, Category.Total);

    /// <summary>Returns the id, followed by the category if one is known, for display only.</summary>
    /// <returns>Text such as <c>p-2 (sex=F)</c>.</returns>
    public override string ToString() => Category.IsTotal ? Id : $"{Id} ({Category})";

    private sealed record InCategory(string Id, Category Category);
}
