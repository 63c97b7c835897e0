using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Several reviews of one area in a row, with every change of a household between them: formed, merged, split, moved in, moved away and back, grown, shrunk,
/// reviewed and corrected.
/// </summary>
/// <remarks>
/// One needs it to check that movements from records and movements from snapshots agree: the changes and the reviews tell the same by construction. Two
/// instances are equal only if they are the same object. The text form is for readers only.
/// </remarks>
public sealed class HouseholdReviews
{
    internal HouseholdReviews(VillageScript script)
    {
        Script = script;
        (Snapshots, Changes) = Village.Live(script);
    }

    /// <summary>Gets the snapshots of the reviews, at least two, in the order of their dates.</summary>
    public IReadOnlyList<HouseholdSnapshot> Snapshots { get; }

    /// <summary>Gets the changes of all households, in the order in which they happened.</summary>
    public IReadOnlyList<HouseholdChange> Changes { get; }

    internal VillageScript Script { get; }

    /// <summary>Returns the changes between a review and the next one.</summary>
    /// <param name="opening">The position of the earlier review in <see cref="Snapshots"/>; not that of the last one.</param>
    /// <returns>The changes, in the order in which they happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such review, or none after it.</exception>
    public IReadOnlyList<HouseholdChange> ChangesAfter(int opening)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(opening, Snapshots.Count - 2);
        return [.. Changes.Where(change => change.Date > Snapshots[opening].Date && change.Date <= Snapshots[opening + 1].Date)];
    }

    /// <summary>Returns the history of the households that were poor or near-poor before a review.</summary>
    /// <param name="opening">The position of the review in <see cref="Snapshots"/>.</param>
    /// <returns>The history that the snapshots before that review tell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such review.</exception>
    public PovertyHistory HistoryBefore(int opening)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(opening, Snapshots.Count);
        return PovertyHistory.Of(Snapshots.Take(opening));
    }

    /// <summary>Returns a text with the counts of the reviews, and with the changes.</summary>
    /// <returns>A text with one line for each review and one for each change.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Snapshots.Select(static review => $"{review.Count()}").Concat(Changes.Select(static change => $"{change}")));
}
