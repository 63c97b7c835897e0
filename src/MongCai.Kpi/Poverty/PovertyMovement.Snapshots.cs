using Ardalis.GuardClauses;

namespace MongCai.Kpi.Poverty;

public sealed partial class PovertyMovement
{
    /// <summary>The movement between two snapshots, households matched by id. It goes through each snapshot once and needs no memory beside them.</summary>
    /// <remarks>
    /// One row a household. In a class at the opening: it stayed, crossed to the other class, rose above, or, absent at the closing, other decrease. In neither class:
    /// relapsed or newly arisen, as the history says; absent at the opening: other increase. A row counts the persons a household had at the opening if it was in a
    /// class there, otherwise those at the closing; what it grew or shrank by is other increase or decrease of the class it is in at the closing.
    /// </remarks>
    /// <param name="opening">The earlier review.</param>
    /// <param name="closing">The later review.</param>
    /// <param name="history">What is known of the reviews before the opening.</param>
    /// <returns>The movement.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The snapshots are of two areas or under two standards, or the history is not before the opening.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The closing is before the opening.</exception>
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
