using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The two mirrored tables of a movement, one of the poor and one of the near-poor, counted in households or in persons.</summary>
/// <remarks>
/// Two instances are equal only if they are the same object. The text form is for readers only: <c>poor 134 - 45 + 8 = 97; near-poor …</c>.
/// The JSON form has the rows of both tables: <c>{"poor":{…},"nearPoor":{…}}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<MovementTables>))]
public sealed partial class MovementTables
{
    /// <summary>Creates the pair of tables of a movement.</summary>
    /// <param name="poor">The table of the poor.</param>
    /// <param name="nearPoor">The table of the near-poor.</param>
    /// <exception cref="ArgumentNullException">A table is null.</exception>
    public MovementTables(ClassMovement poor, ClassMovement nearPoor)
    {
        Poor = Guard.Against.Null(poor);
        NearPoor = Guard.Against.Null(nearPoor);
    }

    /// <summary>Gets the table of the poor.</summary>
    public ClassMovement Poor { get; }

    /// <summary>Gets the table of the near-poor.</summary>
    public ClassMovement NearPoor { get; }

    /// <summary>Gets the table of a class, which is poor or near-poor.</summary>
    internal ClassMovement this[PovertyClass povertyClass] => povertyClass == PovertyClass.Poor ? Poor : NearPoor;

    /// <summary>
    /// Gets the gross number that escaped poverty (thoát nghèo): became near-poor or rose above the near-poor standard. It is not the net decrease, and does
    /// not count those who merely moved away.
    /// </summary>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="long"/>.</exception>
    public long EscapedPoverty => MovementFlow.Escaped.Of(Poor, PovertyClass.Poor);

    /// <summary>
    /// Gets the gross number that escaped near-poverty (thoát cận nghèo): rose above the near-poor standard. Those who became poor have not escaped.
    /// </summary>
    public long EscapedNearPoverty => MovementFlow.Escaped.Of(NearPoor, PovertyClass.NearPoor);

    /// <summary>Returns a text with both tables.</summary>
    /// <returns>A text such as <c>poor 134 - 45 + 8 = 97; near-poor 310 - 60 + 50 = 300</c>.</returns>
    public override string ToString() => $"poor {Poor}; near-poor {NearPoor}";
}
