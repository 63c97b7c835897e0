using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The two mirrored tables of a movement, of households or of persons.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>poor 134 - 45 + 8 = 97; near-poor …</c>. JSON form: the rows of both tables, <c>{"poor":{…},"nearPoor":{…}}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<MovementTables>))]
public sealed partial class MovementTables
{
    /// <summary>Two tables.</summary>
    /// <param name="poor">That of the poor.</param>
    /// <param name="nearPoor">That of the near-poor.</param>
    /// <exception cref="ArgumentNullException">A table is null.</exception>
    public MovementTables(ClassMovement poor, ClassMovement nearPoor)
    {
        Poor = Guard.Against.Null(poor);
        NearPoor = Guard.Against.Null(nearPoor);
    }

    /// <summary>The table of the poor.</summary>
    public ClassMovement Poor { get; }

    /// <summary>The table of the near-poor.</summary>
    public ClassMovement NearPoor { get; }

    /// <summary>The table of a class that has one.</summary>
    internal ClassMovement this[PovertyClass povertyClass] => povertyClass == PovertyClass.Poor ? Poor : NearPoor;

    /// <summary>Escaped poverty (thoát nghèo), gross: became near-poor or rose above. Not the net decrease, and nobody who merely moved away.</summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long EscapedPoverty => MovementFlow.Escaped.Of(Poor, PovertyClass.Poor);

    /// <summary>Escaped near-poverty (thoát cận nghèo), gross: rose above the near-poor standard. Becoming poor is no escape.</summary>
    public long EscapedNearPoverty => MovementFlow.Escaped.Of(NearPoor, PovertyClass.NearPoor);

    /// <summary>Both tables.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"poor {Poor}; near-poor {NearPoor}";
}
