using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// All values that were ever known for one indicator, area, category and period: the estimate, the provisional value, the official one, each with the moment
/// at which it became known.
/// </summary>
/// <remarks>
/// One needs the vintages to reproduce a report as it was published: a later value does not erase an earlier one.
/// Two objects are equal only when they are the same object: compare <see cref="All"/>. The JSON form has the vintages and is read back.
/// </remarks>
/// <example><code>var published = new ObservationVintages(estimate, final).KnownAt(Instant.FromUtc(2019, 6, 29, 0, 0));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<ObservationVintages>))]
public sealed partial class ObservationVintages
{
    private readonly Vintage[] _vintages;

    /// <summary>Creates the vintages of an observation, given in any order.</summary>
    /// <param name="vintages">At least one vintage, and at most one for each moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no vintage; two have different indicators, areas, categories or periods; or two became known at the same moment.
    /// </exception>
    public ObservationVintages(params IEnumerable<Vintage> vintages)
    {
        _vintages = [.. Guard.Against.Null(vintages).Select(static vintage => Guard.Against.Null(vintage, nameof(vintages)))];
        if (_vintages.Length == 0)
        {
            throw new ArgumentException("Of what is known there is a vintage.", nameof(vintages));
        }

        Array.Sort(_vintages, static (left, right) => left.KnownAt.CompareTo(right.KnownAt));
        for (var index = 1; index < _vintages.Length; index++)
        {
            if (ProblemOf(_vintages[index - 1], _vintages[index]) is { } problem)
            {
                throw new ArgumentException($"{_vintages[index]} is no vintage beside {_vintages[index - 1]}: {problem}.", nameof(vintages));
            }
        }
    }

    /// <summary>Gets all vintages, in the order in which they became known.</summary>
    public IReadOnlyList<Vintage> All => Array.AsReadOnly(_vintages);

    /// <summary>Gets the observation that is known now: that of the last vintage.</summary>
    public Observation Latest => _vintages[^1].Observation;

    /// <summary>Returns the observation that was known at a moment: that of the last vintage known by then.</summary>
    /// <param name="knownAt">The moment, such as that of a report's publication.</param>
    /// <returns>The observation; missing, <see cref="MissingReason.NotReported"/>, where nothing was known yet.</returns>
    public Observation KnownAt(Instant knownAt) =>
        Array.FindLast(_vintages, vintage => vintage.KnownAt <= knownAt)?.Observation
        ?? Observation.Missing(Latest.Indicator, Latest.Period).Where(Latest);

    /// <summary>Returns these vintages and one more.</summary>
    /// <param name="observation">The observation that became known.</param>
    /// <param name="knownAt">The moment at which it became known.</param>
    /// <returns>The vintages with the new one among them; this object is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="observation"/> has another indicator, area, category or period, or there is a vintage of that moment already.
    /// </exception>
    public ObservationVintages Add(Observation observation, Instant knownAt) => new([.. _vintages, new Vintage(observation, knownAt)]);

    /// <summary>Returns the last vintage and those before it, or the first of them where there are many, for a reader only.</summary>
    /// <returns>The text in the form <c>jobs 2019-S1: 37, known at 2019-07-15T00:00:00Z, after 36 at 2019-06-29T00:00:00Z</c>.</returns>
    public override string ToString() => _vintages.Length == 1 ? $"{_vintages[0]}" : $"{_vintages[^1]}, after {Listing.Of([.. _vintages.SkipLast(1)], static vintage => $"{vintage.Observation.Value} at {InstantPattern.ExtendedIso.Format(vintage.KnownAt)}")}";

    private static string? ProblemOf(Vintage previous, Vintage next) =>
        next.Observation.MismatchWith(previous.Observation)
        ?? (next.Observation.Period != previous.Observation.Period ? "the period is another"
            : next.KnownAt == previous.KnownAt ? "they became known at the same moment"
            : null);
}
