using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>Which households were poor, and which near-poor, at reviews before the opening: it tells a relapse from what has newly arisen.</summary>
/// <remarks>Equality is that of the reference.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyHistory>))]
public sealed class PovertyHistory : INotJson<PovertyHistory>
{
    private readonly HashSet<string> _poor;
    private readonly HashSet<string> _nearPoor;

    // The last review it was told by, where it was told by reviews.
    private readonly LocalDate? _latest;

    /// <summary>A history.</summary>
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

    /// <summary>No household is known to have been poor: whoever enters has newly arisen.</summary>
    public static PovertyHistory None { get; } = new([], []);

    /// <summary>The history that earlier reviews tell, whatever their standards.</summary>
    /// <param name="earlier">The snapshots of the reviews before the opening.</param>
    /// <returns>The history.</returns>
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

    /// <summary>Refuses to tell a relapse at an opening that it already includes.</summary>
    /// <summary>Gets the households that were poor.</summary>
    public IReadOnlyCollection<string> Poor => [.. _poor];

    /// <summary>Gets the households that were near-poor.</summary>
    public IReadOnlyCollection<string> NearPoor => [.. _nearPoor];

    /// <summary>Text form, for a reader only: the households that were poor, and those that were near-poor; of many the first.</summary>
    /// <returns>The text: <c>poor 1, 2; near-poor 3; up to 2019-06-30</c>.</returns>
    public override string ToString() =>
        $"poor {InWords(_poor)}; near-poor {InWords(_nearPoor)}{(_latest is { } latest ? $"; up to {LocalDatePattern.Iso.Format(latest)}" : string.Empty)}";

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
