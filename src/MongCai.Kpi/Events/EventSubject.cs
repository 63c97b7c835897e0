using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Whom or what an event concerned, by an id, and the category that the event's record says of it: a person trained, who is a woman.</summary>
/// <remarks>
/// <para>The category is what this record says. Another record may say another one of the same subject, as of an age, or none: then it is not known there, and counts of a category are a range.</para>
/// <para>Equality is that of id and category. There is no order: an event has its subjects in the order of their ids. Text form, for a reader only: <c>p-2 (sex=F)</c>. JSON form: the id alone where no category is
/// known, <c>"p-1"</c>, and else <c>{"id":"p-2","category":"sex=F"}</c>. <c>default</c> has no id, and no event takes it.</para>
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
    // The id, and only where a category is known an InCategory: events without categories take no more memory than the ids.
    private readonly object? _subject;

    /// <summary>Creates a subject, of whom the category may be known.</summary>
    /// <param name="id">The id by which it is the same in all events.</param>
    /// <param name="category">Its category; where several are known, all of them crossed (<see cref="Category.Cross"/>); the total where nobody told.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, blank or no Unicode text.</exception>
    public EventSubject(string id, Category category = default)
    {
        Guard.Against.NoText(id);
        _subject = category.IsTotal ? id : new InCategory(id, category);
    }

    /// <summary>Gets the id by which it is the same in all events; empty for <c>default</c>.</summary>
    public string Id => _subject as string ?? (_subject as InCategory)?.Id ?? string.Empty;

    /// <summary>Gets the category that the record says of it.</summary>
    /// <value>Where categories of several breakdowns are known, all of them crossed: <c>age*sex=15-24*F</c>. <see cref="Category.Total"/> where none is.</value>
    /// <example><c>subject.Category.IsWithin(sex["F"])</c></example>
    public Category Category => (_subject as InCategory)?.Category ?? Category.Total;

    /// <summary>Returns the subject of an id, of which no category is known.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, blank or no Unicode text.</exception>
    public static implicit operator EventSubject(string id) => new(id, Category.Total);

    /// <summary>Returns the id, and the category where one is known.</summary>
    /// <returns>Such as <c>p-2 (sex=F)</c>.</returns>
    public override string ToString() => Category.IsTotal ? Id : $"{Id} ({Category})";

    private sealed record InCategory(string Id, Category Category);
}
