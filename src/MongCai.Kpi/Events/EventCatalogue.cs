using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The event types that a host knows, with the rules by which their events feed the host's indicators.</summary>
/// <remarks>
/// <para>Use a catalogue to refuse records of unknown types, quantities or categories on arrival: see <see cref="EventLedgerBuilder"/>.</para>
/// <para>Equality is by reference. The text form is for display only, and there is no JSON form.</para>
/// </remarks>
/// <example>
/// <code>
/// var fair = new EventType("job-fair");
/// var catalogue = new EventCatalogue([fair], [CountingRule.Count(fairs, fair)]);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventCatalogue>))]
public sealed class EventCatalogue : INotJson<EventCatalogue>
{
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(Indicator Indicator, Category Category), CountingRule> _rules = [];
    private readonly Breakdown[] _breakdowns = [];

    /// <summary>Creates a catalogue of event types and counting rules.</summary>
    /// <param name="types">The event types, each code once.</param>
    /// <param name="rules">The rules, at most one for each indicator and category. They count only the given types.</param>
    /// <exception cref="ArgumentNullException">An argument or an element is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two types have the same code, two rules have the same indicator and category, or a rule counts a type that is not in the catalogue. The exception is
    /// also thrown when a rule adds up a quantity that one of its types does not have, or has in a unit that cannot be converted to the indicator's unit.
    /// </exception>
    public EventCatalogue(IEnumerable<EventType> types, IEnumerable<CountingRule> rules)
    {
        foreach (var type in Guard.Against.Null(types))
        {
            if (!_types.TryAdd(Guard.Against.Null(type, nameof(types)).Code, type))
            {
                throw new ArgumentException($"The type {type.Code} comes twice.", nameof(types));
            }
        }

        foreach (var rule in Guard.Against.Null(rules))
        {
            Guard.Against.Null(rule, nameof(rules));
            foreach (var code in rule.Types)
            {
                if (ProblemOf(rule, code) is { } found)
                {
                    throw new ArgumentException($"The rule of {rule.Indicator.Code}: {found}.", nameof(rules));
                }
            }

            if (!_rules.TryAdd((rule.Indicator, rule.Category), rule))
            {
                throw new ArgumentException($"The indicator {rule.Indicator.Code} has two rules{(rule.Category.IsTotal ? string.Empty : $" of {rule.Category}")}.", nameof(rules));
            }
        }
    }

    /// <summary>Gets the event types of the catalogue.</summary>
    public IReadOnlyCollection<EventType> Types => [.. _types.Values];

    /// <summary>Gets the counting rules of the catalogue.</summary>
    public IReadOnlyCollection<CountingRule> Rules => [.. _rules.Values];

    /// <summary>
    /// Gets or initialises the breakdowns whose categories the subjects of events may have. A record that names another category is refused, as is a record of
    /// an unknown type.
    /// </summary>
    /// <value>Null unless set, which allows any category.</value>
    /// <exception cref="ArgumentNullException">A breakdown is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two different breakdowns have the same code, or a rule counts a category that none of the breakdowns has.
    /// </exception>
    public IReadOnlyCollection<Breakdown>? Breakdowns
    {
        get;
        init
        {
            _breakdowns = [.. (value ?? []).Select(static breakdown => Guard.Against.Null(breakdown, nameof(value))).SelectMany(static breakdown => breakdown.Dimensions).Distinct()];
            field = value is null ? null : Array.AsReadOnly([.. value]);
            if (_breakdowns.GroupBy(static breakdown => breakdown.Code, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Skip(1).Any()) is { } several)
            {
                throw new ArgumentException($"The breakdown {several.Key} is there twice and not the same: {string.Join("; ", several)}.", nameof(value));
            }

            if (_rules.Keys.Select(rule => ProblemOf(rule.Category) is { } found ? $"{rule.Indicator.Code}: {found}" : null).FirstOrDefault(static found => found is not null) is { } problem)
            {
                throw new ArgumentException($"The rule of {problem}.", nameof(value));
            }
        }
    }

    /// <summary>Finds the event type that has a code.</summary>
    /// <param name="code">The code of the event type.</param>
    /// <returns>The event type, or null when the catalogue has no such type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public EventType? Find(string code) => _types.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>Finds the counting rule of an indicator and a category.</summary>
    /// <param name="indicator">The indicator that the rule feeds.</param>
    /// <param name="category">The category that the rule counts; the total when omitted.</param>
    /// <returns>The rule, or null when the catalogue has no such rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CountingRule? RuleOf(Indicator indicator, Category category = default) => _rules.GetValueOrDefault((Guard.Against.Null(indicator), category));

    /// <summary>Returns the types, the rules and the breakdowns if there are any, for display only. Of long lists only the beginning is shown.</summary>
    /// <returns>Text such as <c>types fair; rules job-fairs: Events of fair</c>.</returns>
    public override string ToString() =>
        $"types {Listing.Of(_types.Values)}; rules {Listing.Of(_rules.Values, "; ")}{(Breakdowns is null ? string.Empty : $"; breakdowns {Listing.Of(Breakdowns, "; ")}")}";

    /// <summary>Explains why the catalogue refuses a record; returns null when it accepts the record.</summary>
    internal string? ProblemOf(EventRecord record) =>
        !_types.TryGetValue(record.Type, out var type) ? $"the catalogue has no type {record.Type}"
        : record.Facts is { } facts ? type.ProblemOf(facts) ?? facts.Subjects.Select(ProblemOf).FirstOrDefault(static found => found is not null)
        : null;

    private string? ProblemOf(EventSubject subject) => ProblemOf(subject.Category) is { } found ? $"of its subject {subject.Id}, {found}" : null;

    private string? ProblemOf(Category category)
    {
        foreach (var part in Breakdowns is null ? [] : category.Parts)
        {
            var breakdown = Array.Find(_breakdowns, one => string.Equals(one.Code, part.Breakdown, StringComparison.Ordinal));
            if ((breakdown is null ? $"the catalogue has no breakdown {part.Breakdown}" : breakdown.WhyNot(Category.Of(part))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private string? ProblemOf(CountingRule rule, string code) =>
        !_types.TryGetValue(code, out var type) ? $"the catalogue has no type {code}"
        : rule.Quantity is null ? null
        : !type.Quantities.TryGetValue(rule.Quantity, out var unit) ? $"{code} has no quantity {rule.Quantity}"
        : unit.BaseUnit != rule.Indicator.Unit.BaseUnit ? $"{rule.Quantity} of {code} is in {unit}, not in {rule.Indicator.Unit}"
        : null;
}
