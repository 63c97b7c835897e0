using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

/// <summary>Which households were poor, and which near-poor, at reviews before the opening: it tells a relapse from what has newly arisen.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class PovertyHistory
{
    private readonly HashSet<string> _poor;
    private readonly HashSet<string> _nearPoor;

    /// <summary>A history.</summary>
    /// <param name="poor">The ids of the households that were ever poor.</param>
    /// <param name="nearPoor">The ids of the households that were ever near-poor.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PovertyHistory(IEnumerable<string> poor, IEnumerable<string> nearPoor)
    {
        _poor = new HashSet<string>(Guard.Against.Null(poor), StringComparer.Ordinal);
        _nearPoor = new HashSet<string>(Guard.Against.Null(nearPoor), StringComparer.Ordinal);
    }

    /// <summary>No household is known to have been poor: whoever enters has newly arisen.</summary>
    public static PovertyHistory None { get; } = new([], []);

    /// <summary>The history that earlier reviews tell, whatever their standards.</summary>
    /// <param name="earlier">The snapshots of the reviews before the opening.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public static PovertyHistory Of(IEnumerable<HouseholdSnapshot> earlier)
    {
        var history = new PovertyHistory([], []);
        foreach (var household in Guard.Against.Null(earlier).SelectMany(static snapshot => snapshot.All))
        {
            switch (household.Class)
            {
                case PovertyClass.Poor:
                    history._poor.Add(household.Household);
                    break;
                case PovertyClass.NearPoor:
                    history._nearPoor.Add(household.Household);
                    break;
                default:
                    break;
            }
        }

        return history;
    }

    internal bool WasEver(PovertyClass povertyClass, string household) => (povertyClass == PovertyClass.Poor ? _poor : _nearPoor).Contains(household);
}
