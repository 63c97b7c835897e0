using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The indicators of a host, each once: their names, what they count and who is responsible for them.</summary>
/// <remarks>
/// <para>One needs a catalogue where figures come from outside (a file of observations, an interface, a form) and name their indicators by codes. An
/// indicator whose rules changed may be in it several times, each time under another <see cref="IndicatorDefinition"/>.</para>
/// <para>The JSON form is that of a file to be kept beside the settings:
/// <c>{"indicators":[{"code":"poverty-rate","unit":"percent","nature":"proportion","name":{…},"owner":"dolisa","frequency":"quarter"}]}</c>. When it is
/// read, all problems are reported at once, each with its place. Two catalogues are equal only when they are the same object. The order is that in which the
/// indicators were given. The text form is for a reader only.</para>
/// </remarks>
/// <example>
/// <code>
/// var catalogue = JsonSerializer.Deserialize&lt;IndicatorCatalogue&gt;(File.ReadAllText("indicators.json"))!;
/// var reduced = catalogue["poor-households-reduced"];
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<IndicatorCatalogue>))]
[SuppressMessage("Naming", "CA1710", Justification = "Catalogue is the word of the field for a collection of indicators.")]
public sealed partial class IndicatorCatalogue : IReadOnlyCollection<Indicator>
{
    private const int MostNamed = 20;

    private readonly Indicator[] _indicators;
    private readonly ILookup<string, Indicator> _byCode;

    /// <summary>Creates a catalogue of indicators.</summary>
    /// <param name="indicators">The indicators that figures name by their codes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An indicator is null, or several have the same code and are not distinguished by their definitions. The message names all such problems.
    /// </exception>
    public IndicatorCatalogue(params IEnumerable<Indicator> indicators)
    {
        _indicators = [.. Guard.Against.Null(indicators)];
        string[] problems = [.. NullsIn(_indicators), .. ProblemsOf(_indicators)];
        if (problems.Length > 0)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(indicators));
        }

        _byCode = _indicators.ToLookup(static indicator => indicator.Code, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _indicators.Length;

    /// <summary>Gets the indicator that has a code.</summary>
    /// <param name="code">The code of the indicator.</param>
    /// <param name="definition">The code of the indicator's definition; required where the catalogue has several definitions for the code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such indicator, or there are several; the message names those that there are.</exception>
    public Indicator this[string code, string? definition = null] => Find(code, definition) ?? throw new KeyNotFoundException(WhyNot(code, definition));

    /// <summary>Returns the indicator that has a code, or null where there is not exactly one.</summary>
    /// <param name="code">The code of the indicator.</param>
    /// <param name="definition">The code of the indicator's definition; required where the catalogue has several definitions for the code.</param>
    /// <returns>The indicator; null where there is none, or where there are several and no definition is named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Indicator? Find(string code, string? definition = null)
    {
        Guard.Against.Null(code);
        Indicator? found = null;
        foreach (var indicator in _byCode[code])
        {
            if (definition is not null && !string.Equals(indicator.Definition?.Code, definition, StringComparison.Ordinal))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = indicator;
        }

        return found;
    }

    /// <summary>Returns the indicators in the order in which they were given.</summary>
    /// <returns>The enumerator of the indicators.</returns>
    public IEnumerator<Indicator> GetEnumerator() => ((IEnumerable<Indicator>)_indicators).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the indicators, or the first of them where there are many, for a reader only.</summary>
    /// <returns>The texts of the indicators, or <c>no indicators</c>.</returns>
    public override string ToString() => _indicators.Length == 0 ? "no indicators" : Listing.Of(_indicators);

    /// <summary>Returns the message that says why a code and a definition do not name a single indicator.</summary>
    internal string WhyNot(string code, string? definition)
    {
        var alike = _byCode[code].Select(static indicator => indicator.DefinitionInWords).ToList();
        return alike.Count == 0 ? $"There is no indicator \"{code}\" in the catalogue: expected {string.Join(", ", _byCode.Take(MostNamed).Select(static same => same.Key))}{(_byCode.Count > MostNamed ? $" or one of {(Rational)(_byCode.Count - MostNamed)} others" : string.Empty)}."
            : definition is null ? $"The catalogue has {code} under several definitions: name one of {string.Join(", ", alike)}."
            : $"The catalogue has no definition \"{definition}\" of {code}: expected {string.Join(", ", alike)}.";
    }

    /// <summary>Determines whether the catalogue has several definitions of a code.</summary>
    internal bool HasSeveralOf(string code) => _byCode[code].Skip(1).Any();

    private static IEnumerable<string> NullsIn(Indicator?[] indicators) =>
        Enumerable.Range(0, indicators.Length).Where(place => indicators[place] is null).Select(static place => FormattableString.Invariant($"indicators[{place}]: null is no indicator."));

    /// <summary>Returns the problems of several indicators that have the same code. Entries that are null are skipped.</summary>
    private static IEnumerable<string> ProblemsOf(Indicator?[] indicators)
    {
        Dictionary<string, List<int>> placesByCode = new(StringComparer.Ordinal);
        for (var place = 0; place < indicators.Length; place++)
        {
            if (indicators[place] is not { } indicator)
            {
                continue;
            }

            if (!placesByCode.TryGetValue(indicator.Code, out var before))
            {
                placesByCode.Add(indicator.Code, [place]);
                continue;
            }

            if (before.FindIndex(other => IsTakenFor(indicator, indicators[other]!)) is >= 0 and var first)
            {
                yield return FormattableString.Invariant($"indicators[{place}] {indicator.Code}: the code is there already, at [{before[first]}]; several of one code have a definition each, by which they are told apart.");
            }

            before.Add(place);
        }
    }

    private static bool IsTakenFor(Indicator indicator, Indicator other) => indicator.Definition is null || other.Definition is null || indicator.IsDefinedAs(other);
}
