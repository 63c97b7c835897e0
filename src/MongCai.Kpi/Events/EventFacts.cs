using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What is said of an event: what it was, when, where, by whom, in which state and with which amounts.</summary>
/// <remarks>
/// <para>When it occurred is a period, and the kind of the period is the precision with which it is known: a day, a range of days (both ends included), a month, a quarter.</para>
/// <para>Equality is that of all parts; organisers, quantities and subjects are sets, kept in the order of their codes. Text form, for a reader only:
/// <c>job-fair 2019-D071 Completed</c>.</para>
/// <para>JSON form: the properties that the line of an event (<see cref="EventJson"/>) has for them, <c>{"type":"job-fair","occurred":"2019-03-12","state":"completed",…}</c>, with the names of bodies and units of
/// the host's own, which a line leaves to the catalogue.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventFacts>))]
public sealed partial record EventFacts
{
    /// <summary>An event known by the period in which it was.</summary>
    /// <param name="type">The code of its type.</param>
    /// <param name="occurred">When it was, as precisely as it is known.</param>
    /// <param name="state">How far it has come.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is null, empty, blank or no Unicode text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public EventFacts(string type, ReportingPeriod occurred, EventState state)
    {
        Type = Guard.Against.NoText(type);
        Occurred = occurred;
        State = Guard.Against.UnknownValue(state);
    }

    /// <summary>An event known by its day.</summary>
    /// <param name="type">The code of its type.</param>
    /// <param name="occurred">The day, in the ISO calendar.</param>
    /// <param name="state">How far it has come.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is null, empty, blank or no Unicode text, or <paramref name="occurred"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state, or the day is not in a year 1 to 9998.</exception>
    public EventFacts(string type, LocalDate occurred, EventState state)
        : this(type, ReportingPeriod.Day(occurred), state)
    {
    }

    /// <summary>The code of its type.</summary>
    public string Type { get; }

    /// <summary>When it was; the kind of the period is the precision.</summary>
    public ReportingPeriod Occurred { get; }

    /// <summary>How far it has come.</summary>
    public EventState State { get; }

    /// <summary>Whether the state is presumed: nobody has said it. False where it is not set.</summary>
    public bool StateIsPresumed { get; init; }

    /// <summary>The area it was in; that of whoever reports where it is not set.</summary>
    public AreaCode Area { get; init; }

    /// <summary>The bodies that organised it, each once: none where they are not known, several where they shared it.</summary>
    /// <exception cref="ArgumentNullException">The list or a body is null.</exception>
    /// <exception cref="ArgumentException">A body comes twice.</exception>
    public IReadOnlyList<Organisation> Organisers
    {
        get;
        init => field = Sorted(value, static body => body.Code, nameof(Organisers));
    }
        = [];

    /// <summary>The legal document it rests on; null where there is none.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>Its amounts, each name once.</summary>
    /// <exception cref="ArgumentNullException">The list or an amount is null.</exception>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public IReadOnlyList<EventQuantity> Quantities
    {
        get;
        init => field = Sorted(value, static quantity => quantity.Name, nameof(Quantities));
    }
        = [];

    /// <summary>Gets whom or what it concerned, each id once: the persons trained, the schools inspected. They are what distinct counts count, and each may have its category.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An id comes twice, in whatever categories, or a subject is <c>default</c>, which has no id.</exception>
    /// <example><c>Subjects = ["p-1", new("p-2", sex["F"])]</c></example>
    public IReadOnlyList<EventSubject> Subjects
    {
        get;
        init => field = Sorted([.. Guard.Against.Null(value, nameof(Subjects)).Select(static subject => WithId(subject, nameof(Subjects)))], static subject => subject.Id, nameof(Subjects));
    }
        = [];

    /// <summary>A note; null where there is none.</summary>
    /// <exception cref="ArgumentException">It is no Unicode text.</exception>
    public string? Note
    {
        get;
        init => field = value is null ? null : Guard.Against.NoUnicode(value, nameof(Note));
    }

    /// <summary>Text form, for a reader only: type, period, state and whatever else is known; of a long note how it begins and ends.</summary>
    /// <returns>The text.</returns>
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
