using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Poverty;

/// <summary>All resident households of an area at a review, each once: poor or not, since who is absent counts as moved away.</summary>
/// <remarks>
/// It keeps one entry per household: no more than 40 bytes beside the household and its id. Equality is that of the reference.
/// </remarks>
public sealed class HouseholdSnapshot
{
    private readonly Dictionary<string, HouseholdStatus> _households;

    /// <summary>A snapshot.</summary>
    /// <param name="area">The area.</param>
    /// <param name="date">The date.</param>
    /// <param name="standard">The standard by which the households were classified.</param>
    /// <param name="households">All resident households.</param>
    /// <exception cref="ArgumentException">A household comes twice: the message names it.</exception>
    /// <exception cref="ArgumentNullException">An argument or a household is null.</exception>
    public HouseholdSnapshot(AreaCode area, LocalDate date, PovertyStandard standard, IEnumerable<HouseholdStatus> households)
    {
        Area = area;
        Date = date;
        Standard = Guard.Against.Null(standard);
        Guard.Against.Null(households);
        var isCounted = households.TryGetNonEnumeratedCount(out var count);
        _households = new Dictionary<string, HouseholdStatus>(count, StringComparer.Ordinal);
        foreach (var household in households)
        {
            if (!_households.TryAdd(Guard.Against.Null(household, nameof(households)).Household, household))
            {
                throw new ArgumentException($"Household {household.Household} comes twice: {_households[household.Household]}, and {household}. A household has one row.", nameof(households));
            }
        }

        if (!isCounted)
        {
            _households.TrimExcess();
        }
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The standard by which the households were classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The households, in no particular order.</summary>
    public IReadOnlyCollection<HouseholdStatus> Households => _households.Values;

    /// <summary>The households and persons, counted.</summary>
    /// <returns>The count.</returns>
    public PovertyCount Count()
    {
        var (poor, nearPoor, persons, poorPersons, nearPoorPersons) = (0L, 0L, 0L, 0L, 0L);
        foreach (var household in _households.Values)
        {
            persons += household.Persons;
            if (household.Class == PovertyClass.Poor)
            {
                poor++;
                poorPersons += household.Persons;
            }
            else if (household.Class == PovertyClass.NearPoor)
            {
                nearPoor++;
                nearPoorPersons += household.Persons;
            }
        }

        return new PovertyCount(Area, Date, Standard, new(_households.Count, poor, nearPoor), new(persons, poorPersons, nearPoorPersons));
    }

    internal bool TryFind(string household, [NotNullWhen(true)] out HouseholdStatus? status) => _households.TryGetValue(household, out status);

    internal Dictionary<string, HouseholdStatus>.ValueCollection All => _households.Values;
}
