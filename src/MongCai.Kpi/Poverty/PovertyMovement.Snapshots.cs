using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

public sealed partial class PovertyMovement
{
    /// <summary>
    /// Creates the movement between two snapshots, whose households are matched by id. It goes through each snapshot once, and needs no memory beside the
    /// snapshots.
    /// </summary>
    /// <remarks>
    /// <para>Each household counts in one row. A household in a class at the opening stayed, crossed to the other class, rose above the near-poor standard, or
    /// is an other decrease where it is absent at the closing. A household that enters a class and was in neither at the opening has relapsed or newly arisen,
    /// as the history says; one that was absent at the opening is an other increase.</para>
    /// <para>A row counts the persons that a household had at the opening if it was in a class then, and otherwise the persons at the closing. What a household
    /// grew or shrank by is an other increase or other decrease of the class that it is in at the closing.</para>
    /// </remarks>
    /// <param name="opening">The snapshot of the earlier review.</param>
    /// <param name="closing">The snapshot of the later review.</param>
    /// <param name="history">The households that were poor or near-poor at the reviews before the opening.</param>
    /// <returns>The movement from the earlier to the later review.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The snapshots are of different areas or under different standards, or the history is not before the opening.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The closing is before the opening.</exception>
    /// <example><c>PovertyMovement.Between(lastYear, thisYear, PovertyHistory.None).Households.EscapedPoverty</c></example>
    public static PovertyMovement Between(HouseholdSnapshot opening, HouseholdSnapshot closing, PovertyHistory history)
    {
        Guard.Against.Null(opening);
        Guard.Against.Null(closing);
        if (opening.Area != closing.Area)
        {
            throw new ArgumentException($"A movement is that of one area, not of {opening.Area} and {closing.Area}.", nameof(closing));
        }

        if (!opening.Standard.Equals(closing.Standard))
        {
            throw new ArgumentException($"A movement is under one standard: the opening is under {opening.Standard.Code}, the closing under {closing.Standard.Code}.", nameof(closing));
        }

        Guard.Against.Null(history).RequireBefore(opening.Date, nameof(history));
        var builder = new MovementBuilder(history);
        foreach (var before in opening.All)
        {
            _ = closing.TryFind(before.HouseholdId, out var after);
            builder.Add(before, after);
        }

        foreach (var after in closing.All)
        {
            if (!opening.TryFind(after.HouseholdId, out _))
            {
                builder.Add(opening: null, after);
            }
        }

        return new PovertyMovement(opening.Area, opening.Standard, opening.Date, closing.Date, builder.Households(), builder.Persons());
    }
}
