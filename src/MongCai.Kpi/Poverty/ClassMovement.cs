using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// One table of the official layout, row by row: how the poor, or the near-poor, of one review became those of the next. The two tables mirror each other;
/// "the other class" is near-poor in the table of the poor, and poor in that of the near-poor.
/// </summary>
/// <remarks>
/// Rows are counts of households or of persons, zero where not given. Whether they balance is checked where a <see cref="PovertyMovement"/> is made of them. Equality is that of all rows.
/// Text form, for a reader only: <c>134 - 45 + 8 = 97</c>. JSON form: all nine rows, <c>{"opening":134,"toOtherClass":30,"roseAbove":12,"otherDecrease":3,"fromOtherClass":2,"relapsed":1,"newlyArisen":5,"otherIncrease":0,"closing":97}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ClassMovement>))]
public sealed partial record ClassMovement
{
    /// <summary>In the class at the opening.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Opening { get; init => field = Row(value, MovementRow.Opening); }

    /// <summary>Crossed to the other class: the poor that became near-poor, or the near-poor that became poor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long ToOtherClass { get; init => field = Row(value, MovementRow.ToOtherClass); }

    /// <summary>Rose above the near-poor standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long RoseAbove { get; init => field = Row(value, MovementRow.RoseAbove); }

    /// <summary>Other decrease: moved away, merged, dissolved, misclassified before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long OtherDecrease { get; init => field = Row(value, MovementRow.OtherDecrease); }

    /// <summary>Crossed from the other class: the near-poor that became poor, or the poor that became near-poor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long FromOtherClass { get; init => field = Row(value, MovementRow.FromOtherClass); }

    /// <summary>Relapsed (tái nghèo, tái cận nghèo): in neither class at the opening, in this one at an earlier review.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Relapsed { get; init => field = Row(value, MovementRow.Relapsed); }

    /// <summary>Newly arisen (phát sinh): in neither class at the opening, and never in this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long NewlyArisen { get; init => field = Row(value, MovementRow.NewlyArisen); }

    /// <summary>Other increase: moved in, split off, misclassified before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long OtherIncrease { get; init => field = Row(value, MovementRow.OtherIncrease); }

    /// <summary>In the class at the closing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Closing { get; init => field = Row(value, MovementRow.Closing); }

    /// <summary>The gross decrease: all that left the class.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long GrossDecrease => checked(ToOtherClass + RoseAbove + OtherDecrease);

    /// <summary>The gross increase: all that entered the class.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long GrossIncrease => checked(FromOtherClass + Relapsed + NewlyArisen + OtherIncrease);

    /// <summary>The net decrease: opening less closing; negative where the class grew.</summary>
    public long NetDecrease => Opening - Closing;

    /// <summary>The count of a row.</summary>
    /// <param name="row">The row.</param>
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

    /// <summary>Opening, decrease, increase and closing.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(Rational)Opening} - {(Rational)GrossDecrease} + {(Rational)GrossIncrease} = {(Rational)Closing}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        KeyedHash.Of(Opening, ToOtherClass, RoseAbove),
        KeyedHash.Of(OtherDecrease, FromOtherClass, Relapsed),
        KeyedHash.Of(NewlyArisen, OtherIncrease, Closing));

    private static long Row(long value, MovementRow row) => Guard.Against.NegativeCount(value, row.ToText(), nameof(value));
}
