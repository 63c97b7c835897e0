using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// The movement of the poor and the near-poor between two reviews, in the official layout: it is typed in from a publication, built from two snapshots, or
/// folded from change records.
/// </summary>
/// <remarks>
/// <para>One needs it to say how many households escaped poverty, relapsed or have newly arisen, where two counts give only the net difference.</para>
/// <para>A movement balances: in each table, closing = opening − decreases + increases, and those who leave one table for the other enter the other. JSON that
/// does not balance is refused, as are tables that are typed in.</para>
/// <para>Two movements are equal only if they are the same object. The JSON form is
/// <c>{"area":"193","standard":"vn-2016","openingDate":"2018-12-31","closingDate":"2019-06-30","households":{…},"persons":{…}}</c>, without persons that are
/// not known.</para>
/// </remarks>
/// <example>
/// <code>
/// var movement = PovertyMovement.Between(lastYear, thisYear, PovertyHistory.None);
/// Console.WriteLine($"{movement.Households.EscapedPoverty} escaped, {movement.Households.Poor.NetDecrease} fewer");
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PovertyMovement>))]
public sealed partial class PovertyMovement
{
    /// <summary>Creates a movement from the tables that were published.</summary>
    /// <param name="area">The area that the households live in.</param>
    /// <param name="standard">The standard of both reviews.</param>
    /// <param name="opening">The date of the opening counts.</param>
    /// <param name="closing">The date of the closing counts.</param>
    /// <param name="households">The tables that count households.</param>
    /// <param name="persons">The tables that count persons; null where they are not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> or <paramref name="households"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closing"/> is before <paramref name="opening"/>.</exception>
    /// <exception cref="MovementImbalanceException">
    /// The tables do not balance, or a row has fewer persons than households: the message says where and by how much.
    /// </exception>
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

    /// <summary>Gets the area that the households live in.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the standard of both reviews.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>Gets the date of the opening counts.</summary>
    public LocalDate OpeningDate { get; }

    /// <summary>Gets the date of the closing counts.</summary>
    public LocalDate ClosingDate { get; }

    /// <summary>Gets the tables that count households.</summary>
    public MovementTables Households { get; }

    /// <summary>Gets the tables that count persons; null where they are not known.</summary>
    public MovementTables? Persons { get; }

    /// <summary>Returns a text with area, standard, dates and the tables of households.</summary>
    /// <returns>A text such as <c>193 vn-2016 2018-12-31/2019-06-30: poor 134 - 45 + 8 = 97; near-poor 310 - 60 + 50 = 300</c>.</returns>
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
