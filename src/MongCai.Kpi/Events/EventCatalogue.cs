using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The types of event that a host knows, and the rules by which they feed its indicators.</summary>
/// <remarks>Equality is that of the reference.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventCatalogue>))]
public sealed class EventCatalogue : INotJson<EventCatalogue>
{
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(Indicator Indicator, Category Category), CountingRule> _rules = [];
    private readonly Breakdown[] _breakdowns = [];

    /// <summary>A catalogue.</summary>
    /// <param name="types">The types, each code once.</param>
    /// <param name="rules">The rules, one an indicator and category, of these types.</param>
    /// <exception cref="ArgumentNullException">An argument or an element is null.</exception>
    /// <exception cref="ArgumentException">A code, or an indicator of one category, comes twice, a rule is of a type that is not there, or it adds up a quantity that one of its types has not, or has in a unit that does not convert to the indicator's.</exception>
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
                if (FaultOf(rule, code) is { } fault)
                {
                    throw new ArgumentException($"The rule of {rule.Indicator.Code}: {fault}.", nameof(rules));
                }
            }

            if (!_rules.TryAdd((rule.Indicator, rule.Category), rule))
            {
                throw new ArgumentException($"The indicator {rule.Indicator.Code} has two rules{(rule.Category.IsTotal ? string.Empty : $" of {rule.Category}")}.", nameof(rules));
            }
        }
    }

    /// <summary>The types.</summary>
    public IReadOnlyCollection<EventType> Types => [.. _types.Values];

    /// <summary>The rules.</summary>
    public IReadOnlyCollection<CountingRule> Rules => [.. _rules.Values];

    /// <summary>Gets the breakdowns whose categories subjects may have: a record that names another one is at fault, as one of an unknown type is.</summary>
    /// <value>Null unless set: any category is taken.</value>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">Two have one code and are not the same, or a rule counts a category that none of them has.</exception>
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

            if (_rules.Keys.Select(rule => FaultOf(rule.Category) is { } fault ? $"{rule.Indicator.Code}: {fault}" : null).FirstOrDefault(static fault => fault is not null) is { } problem)
            {
                throw new ArgumentException($"The rule of {problem}.", nameof(value));
            }
        }
    }

    /// <summary>The type of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The type, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public EventType? Find(string code) => _types.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>The rule of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="category">The category that the rule counts; the total where none is named.</param>
    /// <returns>The rule, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CountingRule? RuleOf(Indicator indicator, Category category = default) => _rules.GetValueOrDefault((Guard.Against.Null(indicator), category));

    /// <summary>Text form, for a reader only: the types and the rules, and the breakdowns where there are any; of many the first.</summary>
    /// <returns>The text: <c>types fair; rules job-fairs: Events of fair</c>.</returns>
    public override string ToString() =>
        $"types {Listing.Of(_types.Values)}; rules {Listing.Of(_rules.Values, "; ")}{(Breakdowns is null ? string.Empty : $"; breakdowns {Listing.Of(Breakdowns, "; ")}")}";

    internal string? FaultOf(EventRecord record) =>
        !_types.TryGetValue(record.Type, out var type) ? $"the catalogue has no type {record.Type}"
        : record.Facts is { } facts ? type.FaultOf(facts) ?? facts.Subjects.Select(FaultOf).FirstOrDefault(static fault => fault is not null)
        : null;

    private string? FaultOf(EventSubject subject) => FaultOf(subject.Category) is { } fault ? $"of its subject {subject.Id}, {fault}" : null;

    private string? FaultOf(Category category)
    {
        foreach (var part in Breakdowns is null ? [] : category.Parts)
        {
            var breakdown = Array.Find(_breakdowns, one => string.Equals(one.Code, part.Breakdown, StringComparison.Ordinal));
            if ((breakdown is null ? $"the catalogue has no breakdown {part.Breakdown}" : breakdown.WhyNot(Category.Of(part))) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? FaultOf(CountingRule rule, string code) =>
        !_types.TryGetValue(code, out var type) ? $"the catalogue has no type {code}"
        : rule.Quantity is null ? null
        : !type.Quantities.TryGetValue(rule.Quantity, out var unit) ? $"{code} has no quantity {rule.Quantity}"
        : unit.BaseUnit != rule.Indicator.Unit.BaseUnit ? $"{rule.Quantity} of {code} is in {unit}, not in {rule.Indicator.Unit}"
        : null;
}
