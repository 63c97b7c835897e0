using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The result of reading rows: the values of all good rows, and the problems of all others. Every row has given a value, repeated one, has a problem, or is
/// blank.
/// </summary>
/// <typeparam name="T">The type of the values, <see cref="Observation"/> or <see cref="Target"/>.</typeparam>
/// <remarks>
/// It comes from a <see cref="RowReader"/>. Two results are equal only if they are the same object; compare their lists instead. The text form is meant for a
/// reader and cannot be parsed: <c>98 values, 2 problems</c>. The JSON form has both lists and is written, not read: <c>{"values":[…],"problems":[…]}</c>.
/// </remarks>
[JsonConverter(typeof(GenericJsonConverter))]
public sealed partial class RowsRead<T>
    where T : class
{
    // The reader passes the way to write the values, so that a host can name this type for any class.
    private readonly Action<Utf8JsonWriter, IReadOnlyList<T>, JsonSerializerOptions> _writeValues;

    internal RowsRead(IReadOnlyList<T> values, IReadOnlyList<RowProblem> problems, Action<Utf8JsonWriter, IReadOnlyList<T>, JsonSerializerOptions> writeValues)
    {
        _writeValues = writeValues;
        Values = values;
        Problems = problems;
    }

    /// <summary>
    /// Gets the values of the good rows, each once, in the order of the rows: one for each indicator, area, category and period, and for targets also for each
    /// basis.
    /// </summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Gets the problems of all other rows, in the order of the row numbers; one row may have several. It is empty where all rows are good.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>Returns the numbers of values and problems.</summary>
    /// <returns>Text such as <c>98 values, 2 problems</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Values.Count} values, {Problems.Count} problems");
}
