using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Poverty;

public sealed partial class PovertyMovement
{
    /// <summary>
    /// Creates the movement that results from an opening count and the change records after it. Only the households that changed have to be known.
    /// </summary>
    /// <remarks>
    /// The rows are counted as <see cref="Between"/> describes. A household counts once, from its status before its first record to its status after its last
    /// one.
    /// </remarks>
    /// <param name="opening">The opening count of all households, near-poor included. The movement has persons where the opening count has them.</param>
    /// <param name="changes">
    /// The records after the opening date and up to the closing date; records of one day in the order in which the changes happened. Their classes are those of
    /// the opening's standard.
    /// </param>
    /// <param name="closing">The date of the closing.</param>
    /// <param name="history">The households that were poor or near-poor at the reviews before the opening.</param>
    /// <returns>The movement from the opening to the closing date.</returns>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="ArgumentException">
    /// The opening is the count of a category or has no near-poor; a record lies outside the dates, or does not begin in the state in which the one before it
    /// ended; the history is not before the opening; or the records need other households or persons at the opening than there were: too many, or so that the
    /// rest would be households without persons or persons without a household.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The closing is before the opening.</exception>
    public static PovertyMovement Fold(PovertyCount opening, IEnumerable<HouseholdChange> changes, LocalDate closing, PovertyHistory history)
    {
        Guard.Against.Null(opening);
        Guard.Against.Null(history).RequireBefore(opening.Date, nameof(history));
        RequireOrder(opening.Date, closing);
        if (opening.Category.DifferenceFrom(Category.Total) is { } part)
        {
            throw new ArgumentException($"{opening} opens no movement: {part}. A movement is that of all households: open it with the count of the total.", nameof(opening));
        }

        if ((WithoutNearPoor(opening.Households, "households") ?? WithoutNearPoor(opening.Persons, "persons")) is { } missing)
        {
            throw new ArgumentException(missing, nameof(opening));
        }

        var builder = new MovementBuilder(history);
        var (outside, outsidePersons) = (0L, 0L);
        foreach (var (before, after) in ChangeChain.Of(Guard.Against.Null(changes), opening.Date, closing).Values)
        {
            builder.Add(before, after);
            if (before is { Class: not (PovertyClass.Poor or PovertyClass.NearPoor) })
            {
                outside++;
                outsidePersons += before.Persons;
            }
        }

        if (ProblemOfOpening(opening, builder, outside, outsidePersons) is { } problem)
        {
            throw new ArgumentException(problem, nameof(opening));
        }

        return new PovertyMovement(
            opening.Area,
            opening.Standard,
            opening.Date,
            closing,
            Open(opening.Households, builder.Households()),
            opening.Persons is { } persons ? Open(persons, builder.Persons()) : null);
    }

    private static string? WithoutNearPoor(PovertyTally? opening, string unit) =>
        opening is { NearPoor: null } ? $"The opening has no near-poor {unit}: {opening}. Without them nothing crosses." : null;

    /// <summary>Describes why the records cannot be about the households of the opening; null where they can.</summary>
    private static string? ProblemOfOpening(PovertyCount opening, MovementBuilder builder, long outside, long outsidePersons)
    {
        var (households, persons) = (builder.Households(), builder.Persons());
        var (tally, personTally) = (opening.Households, opening.Persons);
        return ProblemOfOpening("poor", tally.Poor, households.Poor.Opening, personTally?.Poor, persons.Poor.Opening)
            ?? ProblemOfOpening("near-poor", tally.NearPoor ?? 0, households.NearPoor.Opening, personTally?.NearPoor, persons.NearPoor.Opening)
            ?? ProblemOfOpening("other", Others(tally), outside, personTally is null ? null : Others(personTally), outsidePersons);
    }

    // The households that did not change are the rest, and they need persons too.
    private static string? ProblemOfOpening(string table, long households, long changed, long? persons, long changedPersons) =>
        changed > households
            ? $"The records change {(Rational)changed} {table} households, where the opening has {(Rational)households}."
        : persons is { } given && !HouseholdOccupancy.Fits(households - changed, given - changedPersons)
            ? $"The records change {(Rational)changed} {table} households of {(Rational)changedPersons} persons, where the opening has {(Rational)households} of {(Rational)given}: the rest does not fit."
        : null;

    private static long Others(PovertyTally tally) => tally.Total - tally.Poor - (tally.NearPoor ?? 0);

    private static MovementTables Open(PovertyTally opening, MovementTables changed) => new(
        Open(opening.Poor, changed.Poor),
        Open(opening.NearPoor ?? 0, changed.NearPoor));

    // The households that did not change are in the class at the opening and at the closing.
    private static ClassMovement Open(long opening, ClassMovement changed) =>
        changed with { Opening = opening, Closing = opening - changed.Opening + changed.Closing };
}
