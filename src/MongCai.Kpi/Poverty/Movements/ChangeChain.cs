using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>Reduces the change records of each household to two states: the state before its first record and the state after its last one.</summary>
internal static class ChangeChain
{
    public static Dictionary<string, (HouseholdStatus? Before, HouseholdStatus? After)> Of(IEnumerable<HouseholdChange> changes, LocalDate opening, LocalDate closing)
    {
        var chains = new Dictionary<string, (HouseholdStatus? Before, HouseholdStatus? After)>(StringComparer.Ordinal);
        foreach (var change in changes.OrderBy(static change => Guard.Against.Null(change, nameof(changes)).Date))
        {
            if (change.Date <= opening || change.Date > closing)
            {
                throw new ArgumentException($"{change}: not after {LocalDatePattern.Iso.Format(opening)} and up to {LocalDatePattern.Iso.Format(closing)}.", nameof(changes));
            }

            if (!chains.TryGetValue(change.HouseholdId, out var chain))
            {
                chains.Add(change.HouseholdId, (change.Before, change.After));
            }
            else if (HouseholdStatus.MovesAs(chain.After, change.Before))
            {
                chains[change.HouseholdId] = (chain.Before, change.After);
            }
            else
            {
                throw new ArgumentException($"{change}: the record before it left household {change.HouseholdId} as {chain.After?.ToString() ?? "absent"}.", nameof(changes));
            }
        }

        return chains;
    }
}
