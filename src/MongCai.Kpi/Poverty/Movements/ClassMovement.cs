using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// One table of the official layout of a poverty review: how the poor, or the near-poor, of one review became those of the next, row by row. The two tables
/// mirror each other: "the other class" is near-poor in the table of the poor, and poor in the table of the near-poor.
/// </summary>
/// <remarks>
/// The rows count households or persons, and are zero unless set. Whether the rows balance is checked when a <see cref="PovertyMovement"/> is made of the
/// tables. Two tables are equal if all their rows are equal.
/// The text form is for readers only: <c>134 - 45 + 8 = 97</c>. The JSON form has all nine rows:
/// <c>{"opening":134,"toOtherClass":30,"roseAbove":12,"otherDecrease":3,"fromOtherClass":2,"relapsed":1,"newlyArisen":5,"otherIncrease":0,"closing":97}</c>.
/// </remarks>
/// <example>
/// <code>
/// var poor = new ClassMovement { Opening = 134, ToOtherClass = 30, RoseAbove = 15, Relapsed = 8, Closing = 97 };
/// Console.WriteLine($"{poor.GrossDecrease} {poor.NetDecrease}"); // 45 37
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<ClassMovement>))]
public sealed partial record ClassMovement
{
    /// <summary>Gets the number of households or persons in the class at the opening.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Opening { get; init => field = Row(value, MovementRow.Opening); }

    /// <summary>Gets the number that crossed to the other class: the poor that became near-poor, or the near-poor that became poor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long ToOtherClass { get; init => field = Row(value, MovementRow.ToOtherClass); }

    /// <summary>Gets the number that rose above the near-poor standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long RoseAbove { get; init => field = Row(value, MovementRow.RoseAbove); }

    /// <summary>Gets the other decrease: those that moved away, merged or dissolved, or had been misclassified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long OtherDecrease { get; init => field = Row(value, MovementRow.OtherDecrease); }

    /// <summary>Gets the number that crossed over from the other class: the near-poor that became poor, or the poor that became near-poor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long FromOtherClass { get; init => field = Row(value, MovementRow.FromOtherClass); }

    /// <summary>Gets the number that relapsed (tái nghèo, tái cận nghèo): in neither class at the opening, but in this class at an earlier review.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Relapsed { get; init => field = Row(value, MovementRow.Relapsed); }

    /// <summary>Gets the number that has newly arisen (phát sinh): in neither class at the opening, and never in this class before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long NewlyArisen { get; init => field = Row(value, MovementRow.NewlyArisen); }

    /// <summary>Gets the other increase: those that moved in or split off, or had been misclassified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long OtherIncrease { get; init => field = Row(value, MovementRow.OtherIncrease); }

    /// <summary>Gets the number of households or persons in the class at the closing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Closing { get; init => field = Row(value, MovementRow.Closing); }

    /// <summary>Gets the gross decrease, the number of all that left the class.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long GrossDecrease => checked(ToOtherClass + RoseAbove + OtherDecrease);

    /// <summary>Gets the gross increase, the number of all that entered the class.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long GrossIncrease => checked(FromOtherClass + Relapsed + NewlyArisen + OtherIncrease);

    /// <summary>Gets the net decrease, which is opening less closing. The net decrease is negative where the class grew.</summary>
    public long NetDecrease => Opening - Closing;

    /// <summary>Gets the count of a given row of the table.</summary>
    /// <param name="row">The row whose count is wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public long this[MovementRow row] => Guard.Against.UnknownValue(row) switch
    {
        MovementRow.Opening => Opening,
        MovementRow.ToOtherClass => ToOtherClass,
        MovementRow.RoseAbove => RoseAbove,
        MovementRow.OtherDecrease => OtherDecrease,
        MovementRow.FromOtherClass => FromOtherClass,
        MovementRow.Relapsed => Relapsed,
        MovementRow.NewlyArisen => NewlyArisen,
        MovementRow.OtherIncrease => OtherIncrease,
        _ => Closing,
    };

    /// <summary>Returns a text with opening, gross decrease, gross increase and closing.</summary>
    /// <returns>A text such as <c>134 - 45 + 8 = 97</c>.</returns>
    public override string ToString() => $"{(Rational)Opening} - {(Rational)GrossDecrease} + {(Rational)GrossIncrease} = {(Rational)Closing}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        KeyedHash.Of(Opening, ToOtherClass, RoseAbove),
        KeyedHash.Of(OtherDecrease, FromOtherClass, Relapsed),
        KeyedHash.Of(NewlyArisen, OtherIncrease, Closing));

    private static long Row(long value, MovementRow row) => Guard.Against.NegativeCount(value, row.ToText(), nameof(value));
}
