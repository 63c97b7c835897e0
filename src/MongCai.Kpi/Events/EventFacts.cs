using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The facts about an event: what it was, when and where it occurred, who organised it, its state and its amounts.</summary>
/// <remarks>
/// <para>Every record that describes or amends an event needs facts: see <see cref="EventRecord"/>.</para>
/// <para>
/// The time of the event is a period, and the kind of the period is the precision with which the time is known: a day, a range of days (both ends included), a
/// month, a quarter.
/// </para>
/// <para>
/// Two facts are equal when all their parts are equal. Organisers, quantities and subjects are sets, kept in the order of their codes, names and ids. The text
/// form, for display only, is for example <c>job-fair 2019-D071 Completed</c>.
/// </para>
/// <para>
/// The JSON form has the same properties as the line of an event (<see cref="EventJson"/>):
/// <c>{"type":"job-fair","occurred":"2019-03-12","state":"completed",…}</c>. It also has the names of the host's own bodies and units, which a line leaves to
/// the catalogue.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var facts = new EventFacts("job-fair", new LocalDate(2019, 3, 12), EventState.Completed) { Organisers = [new Organisation("dolisa")] };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventFacts>))]
public sealed partial record EventFacts
{
    /// <summary>Creates the facts about an event whose period is known.</summary>
    /// <param name="type">The code of the event's type.</param>
    /// <param name="occurred">The period in which the event occurred, as precisely as it is known.</param>
    /// <param name="state">The state that the event has reached.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is null, empty, blank or not valid Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not defined.</exception>
    public EventFacts(string type, ReportingPeriod occurred, EventState state)
    {
        Type = Guard.Against.NoText(type);
        Occurred = occurred;
        State = Guard.Against.UnknownValue(state);
    }

    /// <summary>Creates the facts about an event whose day is known.</summary>
    /// <param name="type">The code of the event's type.</param>
    /// <param name="occurred">The day of the event, in the ISO calendar.</param>
    /// <param name="state">The state that the event has reached.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="type"/> is null, empty, blank or not valid Unicode, or <paramref name="occurred"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="state"/> is not defined, or the year of <paramref name="occurred"/> is not between 1 and 9998.
    /// </exception>
    public EventFacts(string type, LocalDate occurred, EventState state)
        : this(type, ReportingPeriod.Day(occurred), state)
    {
    }

    /// <summary>Gets the code of the event's type.</summary>
    public string Type { get; }

    /// <summary>Gets the period in which the event occurred. The kind of the period is the precision with which the time is known.</summary>
    public ReportingPeriod Occurred { get; }

    /// <summary>Gets the state that the event has reached.</summary>
    public EventState State { get; }

    /// <summary>Gets or initialises a value indicating whether the state is presumed, because nobody reported it.</summary>
    /// <value>False unless set.</value>
    public bool StateIsPresumed { get; init; }

    /// <summary>Gets or initialises the area in which the event occurred.</summary>
    /// <value>The area of the reporting authority unless set.</value>
    public AreaCode Area { get; init; }

    /// <summary>Gets or initialises the bodies that organised the event, each once and ordered by code.</summary>
    /// <value>Empty when the organisers are not known; several bodies when they organised the event together.</value>
    /// <exception cref="ArgumentNullException">The list or a body is null.</exception>
    /// <exception cref="ArgumentException">Two bodies have the same code.</exception>
    public IReadOnlyList<Organisation> Organisers
    {
        get;
        init => field = Sorted(value, static body => body.Code, nameof(Organisers));
    }
        = [];

    /// <summary>Gets or initialises the legal document on which the event is based; null when there is none.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>Gets or initialises the amounts of the event, each name once and ordered by name.</summary>
    /// <exception cref="ArgumentNullException">The list or an amount is null.</exception>
    /// <exception cref="ArgumentException">Two amounts have the same name.</exception>
    public IReadOnlyList<EventQuantity> Quantities
    {
        get;
        init => field = Sorted(value, static quantity => quantity.Name, nameof(Quantities));
    }
        = [];

    /// <summary>
    /// Gets or initialises the people or things that the event concerned, each id once and ordered by id: the persons trained, the schools inspected.
    /// </summary>
    /// <value>Distinct counts count these subjects, and each subject may have a category. Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two subjects have the same id, whatever their categories, or a subject is <c>default</c>, which has no id.
    /// </exception>
    /// <example><c>Subjects = ["p-1", new("p-2", sex["F"])]</c></example>
    public IReadOnlyList<EventSubject> Subjects
    {
        get;
        init => field = Sorted([.. Guard.Against.Null(value, nameof(Subjects)).Select(static subject => WithId(subject, nameof(Subjects)))], static subject => subject.Id, nameof(Subjects));
    }
        = [];

    /// <summary>Gets or initialises a note about the event; null when there is none.</summary>
    /// <exception cref="ArgumentException">The value is not valid Unicode.</exception>
    public string? Note
    {
        get;
        init => field = value is null ? null : Guard.Against.NoUnicode(value, nameof(Note));
    }

    /// <summary>
    /// Returns the type, period, state and whatever else is known, for display only. Of a long note only the beginning and the end are shown.
    /// </summary>
    /// <returns>Text such as <c>job-fair 2019-D071 Completed</c>.</returns>
    public override string ToString()
    {
        string?[] further =
        [
            Area == AreaCode.ReportingAuthority ? null : $" in {Area}",
            Organisers.Count == 0 ? null : $" by {Listing.Of(Organisers)}",
            Document is null ? null : $" under {Document}{(Document.Issuer is null ? string.Empty : $" of {Document.Issuer}")}",
            Quantities.Count == 0 ? null : $" with {Listing.Of(Quantities)}",
            Subjects.Count == 0 ? null : $" of {Listing.Of(Subjects)}",
            Note is null ? null : $" noted {Listing.Quoted(Note)}",
        ];
        return $"{Type} {Occurred} {State}{(StateIsPresumed ? " (presumed)" : string.Empty)}{string.Join(',', further.Where(static word => word is not null))}";
    }

    internal EventQuantity? QuantityOf(string name)
    {
        foreach (var quantity in Quantities)
        {
            if (string.Equals(quantity.Name, name, StringComparison.Ordinal))
            {
                return quantity;
            }
        }

        return null;
    }

    private static EventSubject WithId(EventSubject subject, string name) => subject != default ? subject : throw new ArgumentException("A subject has an id.", name);

    private static ReadOnlyCollection<T> Sorted<T>(IReadOnlyList<T> items, Func<T, string> key, string name)
        where T : notnull
    {
        T[] sorted = [.. Guard.Against.Null(items, name).Select(item => Guard.Against.Null(item, name))];
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(key(left), key(right)));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(key(sorted[i - 1]), key(sorted[i]), StringComparison.Ordinal))
            {
                throw new ArgumentException($"{key(sorted[i])} comes twice.", name);
            }
        }

        return sorted.Length == 0 ? ReadOnlyCollection<T>.Empty : Array.AsReadOnly(sorted);
    }
}
