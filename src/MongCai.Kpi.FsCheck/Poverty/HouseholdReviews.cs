using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Reviews of one area, one after the other, and every change of a household in between: formed, merged, split, moved in, moved away and back, grown, shrunk, reviewed and corrected.
/// What the records say and what the reviews say is the same by construction.
/// </summary>
/// <remarks>Equality is that of the object. Text form, for a reader only.</remarks>
public sealed class HouseholdReviews
{
    internal HouseholdReviews(VillageScript script)
    {
        Script = script;
        (Snapshots, Changes) = Village.Live(script);
    }

    /// <summary>The reviews, at least two, each after the one before it.</summary>
    public IReadOnlyList<HouseholdSnapshot> Snapshots { get; }

    /// <summary>The changes, in the order in which they happened.</summary>
    public IReadOnlyList<HouseholdChange> Changes { get; }

    internal VillageScript Script { get; }

    /// <summary>The changes from a review to the next one.</summary>
    /// <param name="opening">The place of the review in <see cref="Snapshots"/>, not the last one.</param>
    /// <returns>The changes, in the order in which they happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such review, or none after it.</exception>
    public IReadOnlyList<HouseholdChange> ChangesAfter(int opening)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(opening, Snapshots.Count - 2);
        return [.. Changes.Where(change => change.Date > Snapshots[opening].Date && change.Date <= Snapshots[opening + 1].Date)];
    }

    /// <summary>Who was poor or near-poor before a review.</summary>
    /// <param name="opening">The place of the review in <see cref="Snapshots"/>.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such review.</exception>
    public PovertyHistory HistoryBefore(int opening)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(opening, Snapshots.Count);
        return PovertyHistory.Of(Snapshots.Take(opening));
    }

    /// <summary>The counts of the reviews, and the changes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Snapshots.Select(static review => $"{review.Count()}").Concat(Changes.Select(static change => $"{change}")));
}
