using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>One change of one household: what it was before, what it is after, when and why.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>2019-03-01 Reviewed: 22-0417 poor, 4 persons -> 22-0417 near-poor, 4 persons</c>.
/// JSON form: <c>{"date":"2019-03-01","before":{…},"after":{…},"cause":"reviewed"}</c>, without what it was where it was not there, or what it is where it no longer is.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdChange>))]
public sealed partial class HouseholdChange
{
    /// <summary>A change.</summary>
    /// <param name="date">When.</param>
    /// <param name="before">What it was; null where it was not there.</param>
    /// <param name="after">What it is; null where it is no longer there.</param>
    /// <param name="cause">Why.</param>
    /// <exception cref="ArgumentException">Both are null, they are two households, the cause does not go with them, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cause.</exception>
    public HouseholdChange(LocalDate date, HouseholdStatus? before, HouseholdStatus? after, ChangeCause cause)
    {
        HouseholdId = (before ?? after ?? throw new ArgumentException("A change has a household before it, after it, or both.", nameof(after))).HouseholdId;
        Date = Guard.Against.NotIso(date);
        Before = before;
        After = after;
        Cause = Guard.Against.UnknownValue(cause);
        if (before is not null && after is not null && !string.Equals(before.HouseholdId, after.HouseholdId, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A change is that of one household, not of {before.HouseholdId} and {after.HouseholdId}.", nameof(after));
        }

        if (!Fits(cause, before, after))
        {
            throw new ArgumentException($"{this}: the cause does not go with the household being {(before is null ? "absent" : "present")} before and {(after is null ? "absent" : "present")} after.", nameof(cause));
        }
    }

    /// <summary>The id of the household.</summary>
    public string HouseholdId { get; }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>What it was; null where it was not there.</summary>
    public HouseholdStatus? Before { get; }

    /// <summary>What it is; null where it is no longer there.</summary>
    public HouseholdStatus? After { get; }

    /// <summary>Why.</summary>
    public ChangeCause Cause { get; }

    /// <summary>Date, cause, before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Cause}: {Before?.ToString() ?? "absent"} -> {After?.ToString() ?? "absent"}";

    private static bool Fits(ChangeCause cause, HouseholdStatus? before, HouseholdStatus? after) => cause switch
    {
        ChangeCause.MovedIn => before is null,
        ChangeCause.MovedOut or ChangeCause.Dissolved => after is null,
        ChangeCause.Split => after is not null,
        ChangeCause.Merged => before is not null,
        _ => before is not null && after is not null,
    };
}
