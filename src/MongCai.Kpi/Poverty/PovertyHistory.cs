using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// The households that were poor, and those that were near-poor, at reviews before the opening of a movement. The history tells a relapse from a household that
/// has newly arisen.
/// </summary>
/// <remarks>Two histories are equal only if they are the same object.</remarks>
/// <example><c>PovertyMovement.Between(opening, closing, PovertyHistory.Of(earlierSnapshots))</c></example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyHistory>))]
public sealed class PovertyHistory : INotJson<PovertyHistory>
{
    private readonly HashSet<string> _poor;
    private readonly HashSet<string> _nearPoor;

    // The date of the last review that the history is made of; null where it is made of ids.
    private readonly LocalDate? _latest;

    /// <summary>Creates a history from the ids of the households that were ever poor or near-poor.</summary>
    /// <param name="poor">The ids of the households that were ever poor.</param>
    /// <param name="nearPoor">The ids of the households that were ever near-poor.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PovertyHistory(IEnumerable<string> poor, IEnumerable<string> nearPoor)
        : this(poor, nearPoor, latest: null)
    {
    }

    private PovertyHistory(IEnumerable<string> poor, IEnumerable<string> nearPoor, LocalDate? latest)
    {
        _latest = latest;
        _poor = new HashSet<string>(Guard.Against.Null(poor), StringComparer.Ordinal);
        _nearPoor = new HashSet<string>(Guard.Against.Null(nearPoor), StringComparer.Ordinal);
    }

    /// <summary>Gets an empty history: no household is known to have been poor, so that every household that enters a class has newly arisen.</summary>
    public static PovertyHistory None { get; } = new([], []);

    /// <summary>Creates a history from the snapshots of earlier reviews, whatever their standards.</summary>
    /// <param name="earlier">The snapshots of the reviews before the opening.</param>
    /// <returns>The history up to the latest of the snapshots.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> or a snapshot is null.</exception>
    public static PovertyHistory Of(IEnumerable<HouseholdSnapshot> earlier)
    {
        var snapshots = Guard.Against.Null(earlier).Select(static snapshot => Guard.Against.Null(snapshot, nameof(earlier))).ToArray();
        var history = new PovertyHistory([], [], snapshots.Length == 0 ? null : snapshots.Max(static snapshot => snapshot.Date));
        foreach (var household in snapshots.SelectMany(static snapshot => snapshot.All))
        {
            switch (household.Class)
            {
                case PovertyClass.Poor:
                    history._poor.Add(household.HouseholdId);
                    break;
                case PovertyClass.NearPoor:
                    history._nearPoor.Add(household.HouseholdId);
                    break;
                default:
                    break;
            }
        }

        return history;
    }

    /// <summary>Gets the ids of the households that were ever poor.</summary>
    public IReadOnlyCollection<string> Poor => [.. _poor];

    /// <summary>Gets the ids of the households that were ever near-poor.</summary>
    public IReadOnlyCollection<string> NearPoor => [.. _nearPoor];

    /// <summary>
    /// Returns a text, for readers only, with the households that were poor and those that were near-poor; where there are many, only the first of them.
    /// </summary>
    /// <returns>A text such as <c>poor 1, 2; near-poor 3; up to 2019-06-30</c>.</returns>
    public override string ToString() =>
        $"poor {InWords(_poor)}; near-poor {InWords(_nearPoor)}{(_latest is { } latest ? $"; up to {LocalDatePattern.Iso.Format(latest)}" : string.Empty)}";

    /// <summary>Throws where the history reaches the opening: it could not tell a relapse at an opening that it already includes.</summary>
    internal void RequireBefore(LocalDate opening, string parameterName)
    {
        if (_latest >= opening)
        {
            throw new ArgumentException(
                $"The history goes up to the review of {LocalDatePattern.Iso.Format(_latest.Value)}: it has to end before the opening, {LocalDatePattern.Iso.Format(opening)}.", parameterName);
        }
    }

    private static string InWords(HashSet<string> households) => households.Count == 0 ? "none" : Listing.Of([.. households.Order(StringComparer.Ordinal)]);

    internal bool WasEver(PovertyClass povertyClass, string household) => (povertyClass == PovertyClass.Poor ? _poor : _nearPoor).Contains(household);
}
