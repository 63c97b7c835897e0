using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>The types of event that a host knows, and the rules by which they feed its indicators.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class EventCatalogue
{
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Indicator, CountingRule> _rules = [];

    /// <summary>A catalogue.</summary>
    /// <param name="types">The types, each code once.</param>
    /// <param name="rules">The rules, one an indicator, of these types.</param>
    /// <exception cref="ArgumentNullException">An argument or an element is null.</exception>
    /// <exception cref="ArgumentException">A code or an indicator comes twice, a rule is of a type that is not there, or it adds up a quantity that one of its types has not, or has in a unit that does not convert to the indicator's.</exception>
    public EventCatalogue(IEnumerable<EventType> types, IEnumerable<CountingRule> rules)
    {
        foreach (var type in Guard.Against.Null(types))
        {
            if (!_types.TryAdd(Guard.Against.Null(type, nameof(types)).Code, type))
            {
                throw new ArgumentException($"The type {type} comes twice.", nameof(types));
            }
        }

        foreach (var rule in Guard.Against.Null(rules))
        {
            Guard.Against.Null(rule, nameof(rules));
            foreach (var code in rule.Types)
            {
                if (FaultOf(rule, code) is { } fault)
                {
                    throw new ArgumentException($"The rule of {rule.Indicator}: {fault}.", nameof(rules));
                }
            }

            if (!_rules.TryAdd(rule.Indicator, rule))
            {
                throw new ArgumentException($"The indicator {rule.Indicator} has two rules.", nameof(rules));
            }
        }
    }

    /// <summary>The types.</summary>
    public IReadOnlyCollection<EventType> Types => [.. _types.Values];

    /// <summary>The rules.</summary>
    public IReadOnlyCollection<CountingRule> Rules => [.. _rules.Values];

    /// <summary>The type of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The type, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public EventType? Find(string code) => _types.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>The rule of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The rule, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CountingRule? RuleOf(Indicator indicator) => _rules.GetValueOrDefault(Guard.Against.Null(indicator));

    internal string? FaultOf(EventRecord record) =>
        !_types.TryGetValue(record.Type, out var type) ? $"the catalogue has no type {record.Type}"
        : record.Facts is { } facts ? type.FaultOf(facts)
        : null;

    private string? FaultOf(CountingRule rule, string code) =>
        !_types.TryGetValue(code, out var type) ? $"the catalogue has no type {code}"
        : rule.Quantity is null ? null
        : !type.Quantities.TryGetValue(rule.Quantity, out var unit) ? $"{code} has no quantity {rule.Quantity}"
        : unit.Basic != rule.Indicator.Unit.Basic ? $"{rule.Quantity} of {code} is in {unit}, not in {rule.Indicator.Unit}"
        : null;
}
