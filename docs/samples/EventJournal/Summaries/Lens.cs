using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>The facts that the rules of a catalogue look at in events of one type and state. Events that are alike in these facts may be summed.</summary>
internal sealed class Lens
{
    // This text has to change whenever summaries for the same rules are written or summed in another way.
    private const string Form = "summary 1";

    private static readonly RationalInterval[] Endless = [RationalInterval.Unbounded, RationalInterval.AtLeast(0)];

    private readonly bool _seesArea;
    private readonly bool _seesOrganisers;
    private readonly bool _seesWholes;
    private readonly HashSet<string> _quantities;

    private Lens(CountingRule[] rules)
    {
        _seesArea = Array.Exists(rules, static rule => !rule.Areas.Equals(AreaScope.Everywhere));
        _seesOrganisers = Array.Exists(rules, static rule => !rule.Organisers.Equals(OrganiserScope.AnyOrganiser));

        // Counts of distinct subjects cannot be summed, and bounds of one amount do not bound a sum. The catalogue of this sample has no such rule.
        _seesWholes = Array.Exists(rules, static rule => rule.Measure == EventMeasure.DistinctSubjects || (rule.Measure == EventMeasure.Quantity && !Endless.Contains(rule.Indicator.Bounds)));
        _quantities = [.. rules.Select(static rule => rule.Quantity).OfType<string>()];
    }

    /// <summary>Creates the lens for a type and a state; null where no rule counts such events.</summary>
    public static Lens? Of(EventCatalogue catalogue, string type, EventState state)
    {
        CountingRule[] rules = [.. catalogue.Rules.Where(rule => rule.Types.Contains(type, StringComparer.Ordinal) && ((int)rule.States & (1 << (int)state)) != 0)];
        return rules.Length == 0 ? null : new Lens(rules);
    }

    /// <summary>Computes a fingerprint that differs between catalogues whose rules look at different facts, and between forms of a summary.</summary>
    public static byte[] Fingerprint(EventCatalogue catalogue)
    {
        var lenses = catalogue.Types.OrderBy(static type => type.Code, StringComparer.Ordinal)
            .SelectMany(type => Enum.GetValues<EventState>(), (type, state) => JsonSerializer.Serialize((string[])[type.Code, $"{state}", $"{Of(catalogue, type.Code, state)}"]));
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lenses.Prepend(Form))));
    }

    /// <summary>Returns a text of the facts that are looked at.</summary>
    public override string ToString() => $"{_seesArea} {_seesOrganisers} {_seesWholes} {JsonSerializer.Serialize(_quantities.Order(StringComparer.Ordinal))}";

    /// <summary>Returns the facts that the rules look at, without the others.</summary>
    public EventFacts See(EventFacts facts) => new(facts.Type, facts.Occurred, facts.State)
    {
        StateIsPresumed = facts.StateIsPresumed,
        Area = _seesArea ? facts.Area : default,
        Organisers = _seesOrganisers ? facts.Organisers : [],
        Quantities = facts.Quantities.Count == 0 ? [] : [.. facts.Quantities.Where(quantity => _quantities.Contains(quantity.Name))],
    };

    /// <summary>Determines whether a total can replace such events in any sum.</summary>
    /// <remarks>Fractions are excluded, because the text of their sum could become as long as there are events.</remarks>
    public bool CanAdd(EventFacts seen) =>
        !_seesWholes && seen.Quantities.All(static quantity => Amounts.Of(quantity) is var amount && amount.Sign >= 0 && amount.TryToDecimal(out _));
}
