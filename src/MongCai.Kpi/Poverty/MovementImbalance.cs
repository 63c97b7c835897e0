using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>One place where the tables of a movement contradict each other, and by how much.</summary>
/// <remarks>Equality is that of the reference. Text form: <c>poor households, closing: 98 follows, 97 is given, difference -1</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<MovementImbalance>))]
public sealed class MovementImbalance
{
    internal MovementImbalance(string table, MovementRow row, long follows, long given, bool isAtLeast = false)
    {
        Table = table;
        Row = row;
        Follows = follows;
        Given = given;
        IsAtLeast = isAtLeast;
    }

    /// <summary>The table: <c>poor households</c>, <c>near-poor persons</c>.</summary>
    public string Table { get; }

    /// <summary>The row: the closing one where opening and movements do not lead to it, otherwise the one that contradicts its counterpart.</summary>
    public MovementRow Row { get; }

    /// <summary>What follows for the row from the rest.</summary>
    public long Follows { get; }

    /// <summary>What the row says.</summary>
    public long Given { get; }

    /// <summary>Whether <see cref="Follows"/> is only the least it could be: there are no fewer persons than households.</summary>
    public bool IsAtLeast { get; }

    /// <summary>Given less what follows.</summary>
    public long Difference => Given - Follows;

    /// <summary>Table, row, what follows, what is given and the difference.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Table}, {Row.ToText()}: {(IsAtLeast ? "at least " : string.Empty)}{(Rational)Follows} follows, {(Rational)Given} is given, difference {(Rational)Difference}";
}
