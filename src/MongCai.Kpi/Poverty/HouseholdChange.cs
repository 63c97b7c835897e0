using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>One change of one household: what it was before, what it is after, when and why.</summary>
/// <remarks>Equality is that of all parts. Text form: <c>2019-03-01 Reviewed: 22-0417 poor, 4 persons -> 22-0417 near-poor, 4 persons</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<HouseholdChange>))]
public sealed record HouseholdChange
{
    /// <summary>A change.</summary>
    /// <param name="date">When.</param>
    /// <param name="before">What it was; null where it was not there.</param>
    /// <param name="after">What it is; null where it is no longer there.</param>
    /// <param name="cause">Why.</param>
    /// <exception cref="ArgumentException">Both are null, they are two households, or the cause does not go with them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cause.</exception>
    public HouseholdChange(LocalDate date, HouseholdStatus? before, HouseholdStatus? after, ChangeCause cause)
    {
        Household = (before ?? after ?? throw new ArgumentException("A change has a household before it, after it, or both.", nameof(after))).Household;
        Date = date;
        Before = before;
        After = after;
        Cause = Guard.Against.UnknownValue(cause);
        if (before is not null && after is not null && !string.Equals(before.Household, after.Household, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A change is that of one household, not of {before.Household} and {after.Household}.", nameof(after));
        }

        if (!Fits(cause, before, after))
        {
            throw new ArgumentException($"{this}: the cause does not go with the household being {(before is null ? "absent" : "present")} before and {(after is null ? "absent" : "present")} after.", nameof(cause));
        }
    }

    /// <summary>The id of the household.</summary>
    public string Household { get; }

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
