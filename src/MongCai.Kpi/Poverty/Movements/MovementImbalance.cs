using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>One place where the tables of a movement contradict each other, and by how much.</summary>
/// <remarks>
/// Imbalances are listed by a <see cref="MovementImbalanceException"/>. Two imbalances are equal only if they are the same object. The text form is for readers
/// only: <c>poor households, closing: 98 follows, 97 is given, difference -1</c>.
/// The JSON form is written and not read: <c>{"table":"poor households","row":"closing","computed":98,"given":97,"isAtLeast":false,"difference":-1}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<MovementImbalance>))]
public sealed partial class MovementImbalance
{
    internal MovementImbalance(string table, MovementRow row, long computed, long given, bool isAtLeast = false)
    {
        Table = table;
        Row = row;
        Computed = computed;
        Given = given;
        IsAtLeast = isAtLeast;
    }

    /// <summary>Gets the name of the table, such as <c>poor households</c> or <c>near-poor persons</c>.</summary>
    public string Table { get; }

    /// <summary>
    /// Gets the row that is wrong: the closing row where the opening and the movements do not lead to it, otherwise the row that contradicts its counterpart.
    /// </summary>
    public MovementRow Row { get; }

    /// <summary>Gets the count that follows for the row from the other rows.</summary>
    public long Computed { get; }

    /// <summary>Gets the count that was given for the row.</summary>
    public long Given { get; }

    /// <summary>Gets a value indicating whether <see cref="Computed"/> is only a minimum, because there are at least as many persons as households.</summary>
    public bool IsAtLeast { get; }

    /// <summary>Gets the given count less the computed count.</summary>
    public long Difference => Given - Computed;

    /// <summary>Returns a text with table, row, computed count, given count and difference.</summary>
    /// <returns>A text such as <c>poor households, closing: 98 follows, 97 is given, difference -1</c>.</returns>
    public override string ToString() =>
        $"{Table}, {Row.ToText()}: {(IsAtLeast ? "at least " : string.Empty)}{(Rational)Computed} follows, {(Rational)Given} is given, difference {(Rational)Difference}";
}
