using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>
/// All that was ever known of one indicator in one area and period, of all or of one category: the estimate, the provisional value, the official one, each from the moment it was known. A later one
/// does not erase an earlier one, so that a report can be reproduced as it was published.
/// </summary>
/// <remarks>Equality is that of the object: compare <see cref="All"/>. In JSON it is written and read as its vintages.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<ObservationVintages>))]
public sealed partial class ObservationVintages
{
    private readonly Vintage[] _vintages;

    /// <summary>Vintages in any order.</summary>
    /// <param name="vintages">At least one, and one a moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vintages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There is none; two are of different indicators, areas, categories or periods; or two became known at the same moment.</exception>
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

    /// <summary>All vintages, in the order in which they became known.</summary>
    public IReadOnlyList<Vintage> All => Array.AsReadOnly(_vintages);

    /// <summary>What is known now: the last vintage.</summary>
    public Observation Latest => _vintages[^1].Observation;

    /// <summary>What was known at a moment: the last vintage known by then.</summary>
    /// <param name="knownAt">The moment, such as that of a report's publication.</param>
    /// <returns>The observation; missing, <see cref="MissingReason.NotReported"/>, where nothing was known yet.</returns>
    public Observation KnownAt(Instant knownAt) =>
        Array.FindLast(_vintages, vintage => vintage.KnownAt <= knownAt)?.Observation
        ?? Observation.Missing(Latest.Indicator, Latest.Period).Where(Latest);

    /// <summary>These vintages and one more.</summary>
    /// <param name="observation">What is known.</param>
    /// <param name="knownAt">The moment at which it became known.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another indicator, area, category or period, or there is a vintage of that moment.</exception>
    public ObservationVintages Add(Observation observation, Instant knownAt) => new([.. _vintages, new Vintage(observation, knownAt)]);

    /// <summary>Text form, for a reader only: the last vintage, and those before it; of many the first.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _vintages.Length == 1 ? $"{_vintages[0]}" : $"{_vintages[^1]}, after {Listing.Of([.. _vintages.SkipLast(1)], static vintage => $"{vintage.Observation.Value} at {InstantPattern.ExtendedIso.Format(vintage.KnownAt)}")}";

    private static string? ProblemOf(Vintage previous, Vintage next) =>
        next.Observation.MismatchWith(previous.Observation)
        ?? (next.Observation.Period != previous.Observation.Period ? "the period is another"
            : next.KnownAt == previous.KnownAt ? "they became known at the same moment"
            : null);
}
