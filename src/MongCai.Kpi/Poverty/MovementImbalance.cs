using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>One place where the tables of a movement contradict each other, and by how much.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>poor households, closing: 98 follows, 97 is given, difference -1</c>.
/// JSON form, written and not read: <c>{"table":"poor households","row":"closing","computed":98,"given":97,"isAtLeast":false,"difference":-1}</c>.
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

    /// <summary>The table: <c>poor households</c>, <c>near-poor persons</c>.</summary>
    public string Table { get; }

    /// <summary>The row: the closing one where opening and movements do not lead to it, otherwise the one that contradicts its counterpart.</summary>
    public MovementRow Row { get; }

    /// <summary>What follows for the row from the rest.</summary>
    public long Computed { get; }

    /// <summary>What the row says.</summary>
    public long Given { get; }

    /// <summary>Whether <see cref="Computed"/> is only the least it could be: there are no fewer persons than households.</summary>
    public bool IsAtLeast { get; }

    /// <summary>Given less what follows.</summary>
    public long Difference => Given - Computed;

    /// <summary>Table, row, what follows, what is given and the difference.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Table}, {Row.ToText()}: {(IsAtLeast ? "at least " : string.Empty)}{(Rational)Computed} follows, {(Rational)Given} is given, difference {(Rational)Difference}";
}
