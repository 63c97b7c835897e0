using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>One change of one household: the state before and after it, the date and the reason.</summary>
/// <remarks>
/// One needs it to build a movement from records instead of two full registers: <see cref="PovertyMovement.Fold"/>. Two changes are equal only if they are the
/// same object.
/// The text form is for readers only: <c>2019-03-01 Reviewed: 22-0417 poor, 4 persons -> 22-0417 near-poor, 4 persons</c>.
/// The JSON form is <c>{"date":"2019-03-01","before":{…},"after":{…},"cause":"reviewed"}</c>, without <c>before</c> for a household that was not there before,
/// and without <c>after</c> for one that is no longer there.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<HouseholdChange>))]
public sealed partial class HouseholdChange
{
    /// <summary>Creates a record of one change of one household.</summary>
    /// <param name="date">The date of the change.</param>
    /// <param name="before">The household before the change; null where it was not there.</param>
    /// <param name="after">The household after the change; null where it is no longer there.</param>
    /// <param name="cause">The reason for the change.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="before"/> and <paramref name="after"/> are both null or are two different households, the cause does not fit them, or
    /// <paramref name="date"/> is not in the ISO calendar.
    /// </exception>
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

    /// <summary>Gets the id of the household.</summary>
    public string HouseholdId { get; }

    /// <summary>Gets the date of the change.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the household before the change; null where it was not there.</summary>
    public HouseholdStatus? Before { get; }

    /// <summary>Gets the household after the change; null where it is no longer there.</summary>
    public HouseholdStatus? After { get; }

    /// <summary>Gets the reason for the change.</summary>
    public ChangeCause Cause { get; }

    /// <summary>Returns a text with date, cause, and the household before and after the change.</summary>
    /// <returns>A text such as <c>2019-03-01 Reviewed: 22-0417 poor, 4 persons -> 22-0417 near-poor, 4 persons</c>.</returns>
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
