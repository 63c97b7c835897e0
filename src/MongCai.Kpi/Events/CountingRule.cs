using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>How events feed an indicator: which of them count, what of them is counted, and to which period they belong.</summary>
/// <remarks>
/// <para>Events of different types or organisers are added only where the rule says so: it names each type, and organisers other than <see cref="OrganiserScope.OneOrganiser"/>.</para>
/// <para>An event without the quantity that is added up may have any amount that the indicator can have: what it can is declared by <see cref="Indicator.NeverFalls"/> and
/// <see cref="Indicator.Bounds"/>.</para>
/// <para>Equality is that of all parts. Text form, for a reader only: <c>job-fairs: Events of job-fair</c>.</para>
/// <para>JSON form, written and not read: <c>{"indicator":{…},"measure":"events","types":["job-fair"],"states":["completed"],"areas":"everywhere","organisers":"one organiser",
/// "closing":"closed at the end of the month","straddling":"undefined"}</c>, with the category and the quantity where there are any. Scopes and the closing are written as their texts, for a reader: a hierarchy of areas
/// and a host's own closing have no other.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<CountingRule>))]
public sealed partial record CountingRule
{
    private CountingRule(Indicator indicator, EventMeasure measure, string? quantity, EventType[] types)
    {
        Indicator = Guard.Against.Null(indicator);
        var nature = measure == EventMeasure.DistinctSubjects ? Nature.DistinctCount : Nature.Flow;
        if (indicator.Nature != nature)
        {
            throw new ArgumentException($"{indicator.Code} is a {indicator.Nature}, which is not fed so: a {nature} is.", nameof(indicator));
        }

        Measure = measure;
        Quantity = quantity;
        string[] codes = [.. types.Select(static type => Guard.Against.Null(type, nameof(types)).Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Types = codes.Length > 0 ? Array.AsReadOnly(codes) : throw new ArgumentException($"The rule of {indicator.Code} has one type at least.", nameof(types));
    }

    /// <summary>The indicator that is fed.</summary>
    public Indicator Indicator { get; }

    /// <summary>What of the events is counted.</summary>
    public EventMeasure Measure { get; }

    /// <summary>The name of the quantity that is added up; null where none is.</summary>
    public string? Quantity { get; }

    /// <summary>The codes of the types that count, in their order.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The states in which they count; <see cref="EventStates.Completed"/> where it is not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no state, or there is no such state.</exception>
    public EventStates States
    {
        get;
        init => field = value != EventStates.None && (value & ~EventStates.Any) == EventStates.None
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the states at least, and no other.");
    }
        = EventStates.Completed;

    /// <summary>Gets the areas in which they count, and with them the area that the figure is of.</summary>
    /// <value><see cref="AreaScope.Everywhere"/> unless set.</value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public AreaScope Areas
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Areas));
    }
        = AreaScope.Everywhere;

    /// <summary>Whose events count; those of <see cref="OrganiserScope.OneOrganiser"/> where it is not set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public OrganiserScope Organisers
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Organisers));
    }
        = OrganiserScope.OneOrganiser;

    /// <summary>Gets the category whose subjects are counted, and with it the category that the figure is of.</summary>
    /// <value>
    /// <see cref="Category.Total"/> unless set: all subjects. A crossed category counts those who are in all of it. A subject of whom nobody told the category makes the count a range: it is in the count, or
    /// it is not.
    /// </value>
    /// <exception cref="ArgumentException">It is a part, and the rule counts events or adds up a quantity, which have no category: <see cref="DistinctSubjects"/> counts what has.</exception>
    /// <example><c>CountingRule.DistinctSubjects(trained, training) with { Category = sex["F"] }</c></example>
    public Category Category
    {
        get;
        init => field = value.IsTotal || Measure == EventMeasure.DistinctSubjects
            ? value
            : throw new ArgumentException($"{this} cannot be of {value}: subjects have a category, events and their quantities have none. {nameof(DistinctSubjects)} counts subjects.", nameof(value));
    }

    /// <summary>When the books of a month are closed; <see cref="ClosingRule.MonthEnd"/> where it is not set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ClosingRule Closing
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Closing));
    }
        = ClosingRule.MonthEnd;

    /// <summary>What is done with an event whose days lie in two data windows; <see cref="Kpi.Straddling.Undefined"/> where it is not set: it is listed, and does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public Straddling Straddling
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(Straddling));
    }

    /// <summary>Counts the events.</summary>
    /// <param name="indicator">The indicator that is fed, a flow.</param>
    /// <param name="types">The types that count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException">There is no type, or the indicator is of another nature.</exception>
    public static CountingRule Count(Indicator indicator, params EventType[] types) =>
        new(indicator, EventMeasure.Events, quantity: null, Guard.Against.Null(types));

    /// <summary>Adds up a quantity, converted exactly to the unit of the indicator.</summary>
    /// <param name="indicator">The indicator that is fed, a flow.</param>
    /// <param name="quantity">The name of the quantity.</param>
    /// <param name="types">The types that count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="quantity"/> is empty or blank, there is no type, or the indicator is of another nature.</exception>
    public static CountingRule Sum(Indicator indicator, string quantity, params EventType[] types) =>
        new(indicator, EventMeasure.Quantity, Guard.Against.NullOrWhiteSpace(quantity), Guard.Against.Null(types));

    /// <summary>Counts the different subjects, each once however often it comes.</summary>
    /// <param name="indicator">The indicator that is fed, a distinct count.</param>
    /// <param name="types">The types that count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException">There is no type, or the indicator is of another nature.</exception>
    public static CountingRule DistinctSubjects(Indicator indicator, params EventType[] types) =>
        new(indicator, EventMeasure.DistinctSubjects, quantity: null, Guard.Against.Null(types));

    /// <summary>Whether the other counts the same for the same indicator.</summary>
    /// <param name="other">The other rule.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(CountingRule? other) =>
        other is not null && Indicator == other.Indicator && Measure == other.Measure && string.Equals(Quantity, other.Quantity, StringComparison.Ordinal)
        && States == other.States && Category == other.Category && Areas.Equals(other.Areas) && Organisers.Equals(other.Organisers) && Closing.Equals(other.Closing)
        && Straddling == other.Straddling && Types.SequenceEqual(other.Types, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator, Measure, Quantity, States, Category, KeyedHash.Of<string>([.. Types]));

    /// <summary>Text form, for a reader only: indicator, measure, category where one is named, types, and what else is not as it usually is.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string?[] further =
        [
            States == EventStates.Completed ? null : $"; {States}",
            Areas.Equals(AreaScope.Everywhere) ? null : $"; {Areas}",
            Organisers.Equals(OrganiserScope.OneOrganiser) ? null : $"; {Organisers}",
            Closing.Equals(ClosingRule.MonthEnd) ? null : $"; {Closing}",
            Straddling == default ? null : $"; straddling {Straddling}",
        ];
        return $"{Indicator.Code}: {Measure}{(Quantity is null ? string.Empty : $" {Quantity}")}{(Category.IsTotal ? string.Empty : $" {Category}")} of {string.Join(", ", Types)}{string.Concat(further)}";
    }

    internal bool Accepts(EventFacts facts) => PlaceOf(facts) == Place.Inside;

    /// <summary>Where an event lies, seen from the areas that count; outside where events of its kind do not.</summary>
    internal Place PlaceOf(EventFacts facts) => Matches(facts) ? Areas.PlaceOf(facts.Area, facts.Occurred) : Place.Outside;

    /// <summary>Whether events of that kind count, wherever they are.</summary>
    internal bool Matches(EventFacts facts) => IsOfType(facts.Type) && ((int)States & (1 << (int)facts.State)) != 0 && Organisers.Contains(facts.Organisers);

    /// <summary>Whether a subject is in the category that is counted, by the category that is known of it.</summary>
    internal CategoryMembership MembershipOf(Category known)
    {
        if (known.IsWithin(Category))
        {
            return CategoryMembership.In;
        }

        var parts = known.Parts;
        return Array.Exists(Category.Parts, asked => Array.Exists(parts, part => string.Equals(part.Breakdown, asked.Breakdown, StringComparison.Ordinal) && !string.Equals(part.Code, asked.Code, StringComparison.Ordinal)))
            ? CategoryMembership.NotIn
            : CategoryMembership.Unknown;
    }

    internal bool IsOfType(string type)
    {
        for (var i = 0; i < Types.Count; i++)
        {
            if (string.Equals(Types[i], type, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
