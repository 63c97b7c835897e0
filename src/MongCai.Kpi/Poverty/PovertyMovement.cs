using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// How the poor and the near-poor of one review became those of the next, in the official layout: typed in, built from two snapshots, or folded from records.
/// </summary>
/// <remarks>
/// It balances: closing = opening − decreases + increases in each table, and who leaves one table for the other enters the other. JSON that does not balance is refused as tables that are typed in are.
/// Equality is that of the reference. JSON form: <c>{"area":"193","standard":"vn-2016","openingDate":"2018-12-31","closingDate":"2019-06-30","households":{…},"persons":{…}}</c>, without persons that are not known.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PovertyMovement>))]
public sealed partial class PovertyMovement
{
    /// <summary>A movement as it was published.</summary>
    /// <param name="area">The area.</param>
    /// <param name="standard">The standard, the same at both reviews.</param>
    /// <param name="opening">The date of the opening counts.</param>
    /// <param name="closing">The date of the closing counts.</param>
    /// <param name="households">The tables of households.</param>
    /// <param name="persons">The tables of persons; null where they are not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="households"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closing"/> is before <paramref name="opening"/>.</exception>
    /// <exception cref="MovementImbalanceException">The tables do not balance, or have fewer persons than households in a row: it says where and by how much.</exception>
    /// <exception cref="OverflowException">A sum of rows does not fit into a <see cref="long"/>.</exception>
    public PovertyMovement(AreaCode area, PovertyStandard standard, LocalDate opening, LocalDate closing, MovementTables households, MovementTables? persons = null)
    {
        Area = area;
        Standard = Guard.Against.Null(standard);
        Households = Guard.Against.Null(households);
        Persons = persons;
        OpeningDate = Guard.Against.NotIso(opening);
        ClosingDate = Guard.Against.NotIso(closing);
        RequireOrder(opening, closing);

        if (MovementBalance.Find(households, persons) is { Count: > 0 } imbalances)
        {
            throw new MovementImbalanceException(imbalances);
        }
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The standard.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The date of the opening counts.</summary>
    public LocalDate OpeningDate { get; }

    /// <summary>The date of the closing counts.</summary>
    public LocalDate ClosingDate { get; }

    /// <summary>The tables of households.</summary>
    public MovementTables Households { get; }

    /// <summary>The tables of persons; null where they are not known.</summary>
    public MovementTables? Persons { get; }

    /// <summary>Area, standard, dates and the tables of households.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Area} {Standard.Code} {LocalDatePattern.Iso.Format(OpeningDate)}/{LocalDatePattern.Iso.Format(ClosingDate)}: {Households}";

    private static void RequireOrder(LocalDate opening, LocalDate closing)
    {
        if (closing < opening)
        {
            throw new ArgumentOutOfRangeException(nameof(closing), $"A movement does not close on {LocalDatePattern.Iso.Format(closing)}, before it opens on {LocalDatePattern.Iso.Format(opening)}.");
        }
    }
}
