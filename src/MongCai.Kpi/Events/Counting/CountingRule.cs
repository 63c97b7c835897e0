using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A rule that says how events feed an indicator: which events count, what is counted of them, and to which period they belong.</summary>
/// <remarks>
/// <para>Define a counting rule for each indicator whose figures are read from event records: see <see cref="EventFold.Figure"/>.</para>
/// <para>
/// Events of different types or organisers are added only when the rule says so: it names each type, and for several organisers it has another scope than
/// <see cref="OrganiserScope.OneOrganiser"/>.
/// </para>
/// <para>
/// An event that lacks the quantity to be added up may have any amount that the indicator can have. Which amounts are possible is declared by
/// <see cref="Indicator.NeverFalls"/> and <see cref="Indicator.Bounds"/>.
/// </para>
/// <para>Two rules are equal when all their parts are equal. The text form, for display only, is for example <c>job-fairs: Events of job-fair</c>.</para>
/// <para>
/// The JSON form, which is written but never read back, is
/// <c>{"indicator":{…},"measure":"events","types":["job-fair"],"states":["completed"],"areas":"everywhere","organisers":"one organiser",
/// "closing":"closed at the end of the month","straddling":"undefined"}</c>, with the category and the quantity where the rule has them. Scopes and the closing
/// rule are written as their text forms, because a hierarchy of areas and a closing rule of the host have no JSON form.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var fairs = new Indicator("job-fairs", new Unit("event", "event"), Nature.Flow);
/// var rule = CountingRule.Count(fairs, fair) with { States = EventStates.Started };
/// </code>
/// </example>
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

    /// <summary>Gets the indicator that the events feed.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets what is counted: the events, the sum of a quantity, or the distinct subjects.</summary>
    public EventMeasure Measure { get; }

    /// <summary>Gets the name of the quantity that is added up; null when the rule adds up no quantity.</summary>
    public string? Quantity { get; }

    /// <summary>Gets the codes of the event types that count, without duplicates and in ordinal order.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets or initialises the states of an event in which it counts.</summary>
    /// <value><see cref="EventStates.Completed"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value contains no state, or one that does not exist.</exception>
    public EventStates States
    {
        get;
        init => field = value != EventStates.None && (value & ~EventStates.Any) == EventStates.None
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the states at least, and no other.");
    }
        = EventStates.Completed;

    /// <summary>Gets or initialises the areas whose events count, which also determine the area of the figure.</summary>
    /// <value><see cref="AreaScope.Everywhere"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AreaScope Areas
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Areas));
    }
        = AreaScope.Everywhere;

    /// <summary>Gets or initialises the organisers whose events count.</summary>
    /// <value><see cref="OrganiserScope.OneOrganiser"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OrganiserScope Organisers
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Organisers));
    }
        = OrganiserScope.OneOrganiser;

    /// <summary>Gets or initialises the category whose subjects are counted, which is also the category of the figure.</summary>
    /// <value>
    /// <see cref="Category.Total"/> unless set, which counts all subjects. A crossed category counts the subjects that belong to all of its parts. When the
    /// category of a subject was not reported, the count is a range, because the subject may or may not belong to the category.
    /// </value>
    /// <exception cref="ArgumentException">
    /// The value is not the total, and the rule counts events or adds up a quantity, which have no category. Only <see cref="DistinctSubjects"/> counts what
    /// has a category.
    /// </exception>
    /// <example><c>CountingRule.DistinctSubjects(trained, training) with { Category = sex["F"] }</c></example>
    public Category Category
    {
        get;
        init => field = value.IsTotal || Measure == EventMeasure.DistinctSubjects
            ? value
            : throw new ArgumentException($"{this} cannot be of {value}: subjects have a category, events and their quantities have none. {nameof(DistinctSubjects)} counts subjects.", nameof(value));
    }

    /// <summary>Gets or initialises the rule that says when the books of a month are closed.</summary>
    /// <value><see cref="ClosingRule.MonthEnd"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ClosingRule Closing
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Closing));
    }
        = ClosingRule.MonthEnd;

    /// <summary>Gets or initialises how an event is treated whose days lie in two data windows.</summary>
    /// <value><see cref="Kpi.Straddling.Undefined"/> unless set: the event is listed and does not count.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Straddling Straddling
    {
        get;
        init => field = Guard.Against.UnknownValue(value, nameof(Straddling));
    }

    /// <summary>Creates a rule that counts the events themselves.</summary>
    /// <param name="indicator">The indicator that the events feed; its nature is a flow.</param>
    /// <param name="types">The event types that count.</param>
    /// <returns>The rule, which counts completed events of one organiser everywhere until it is changed by a <c>with</c> expression.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="types"/> is empty, or <paramref name="indicator"/> is of another nature.</exception>
    public static CountingRule Count(Indicator indicator, params EventType[] types) =>
        new(indicator, EventMeasure.Events, quantity: null, Guard.Against.Null(types));

    /// <summary>Creates a rule that adds up one quantity of the events, converted exactly to the unit of the indicator.</summary>
    /// <param name="indicator">The indicator that the events feed; its nature is a flow.</param>
    /// <param name="quantity">The name of the quantity that is added up.</param>
    /// <param name="types">The event types that count.</param>
    /// <returns>The rule, which adds up the quantity of completed events of one organiser everywhere until it is changed by a <c>with</c> expression.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="quantity"/> is empty or blank, <paramref name="types"/> is empty, or <paramref name="indicator"/> is of another nature.
    /// </exception>
    public static CountingRule Sum(Indicator indicator, string quantity, params EventType[] types) =>
        new(indicator, EventMeasure.Quantity, Guard.Against.NullOrWhiteSpace(quantity), Guard.Against.Null(types));

    /// <summary>Creates a rule that counts the distinct subjects of the events: each counts once, in however many events it takes part.</summary>
    /// <param name="indicator">The indicator that the events feed; its nature is a distinct count.</param>
    /// <param name="types">The event types that count.</param>
    /// <returns>The rule, which counts the subjects of completed events of one organiser everywhere until it is changed by a <c>with</c> expression.</returns>
    /// <exception cref="ArgumentNullException">An argument or a type is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="types"/> is empty, or <paramref name="indicator"/> is of another nature.</exception>
    public static CountingRule DistinctSubjects(Indicator indicator, params EventType[] types) =>
        new(indicator, EventMeasure.DistinctSubjects, quantity: null, Guard.Against.Null(types));

    /// <summary>Determines whether another rule counts the same for the same indicator.</summary>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>True when all parts are equal.</returns>
    public bool Equals(CountingRule? other) =>
        other is not null && Indicator == other.Indicator && Measure == other.Measure && string.Equals(Quantity, other.Quantity, StringComparison.Ordinal)
        && States == other.States && Category == other.Category && Areas.Equals(other.Areas) && Organisers.Equals(other.Organisers) && Closing.Equals(other.Closing)
        && Straddling == other.Straddling && Types.SequenceEqual(other.Types, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator, Measure, Quantity, States, Category, KeyedHash.Of<string>([.. Types]));

    /// <summary>
    /// Returns the indicator, the measure, the category if one is named, the types, and whatever differs from the defaults, for display only.
    /// </summary>
    /// <returns>Text such as <c>job-fairs: Events of job-fair</c>.</returns>
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

    /// <summary>Determines whether an event counts by its type, state, organisers and area, whatever the period.</summary>
    internal bool Accepts(EventFacts facts) => PlaceOf(facts) == Placement.Inside;

    /// <summary>Determines where an event lies relative to the areas that count; an event of another kind is always outside.</summary>
    internal Placement PlaceOf(EventFacts facts) => Matches(facts) ? Areas.PlaceOf(facts.Area, facts.Occurred) : Placement.Outside;

    /// <summary>Determines whether an event has a type, state and organiser that count, wherever it took place.</summary>
    internal bool Matches(EventFacts facts) => IsOfType(facts.Type) && ((int)States & (1 << (int)facts.State)) != 0 && Organisers.Contains(facts.Organisers);

    /// <summary>Determines whether a subject belongs to the category that is counted, given the category that is known of it.</summary>
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
