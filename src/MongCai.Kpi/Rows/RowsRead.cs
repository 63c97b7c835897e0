using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What came of rows: the values of all good ones, and the problems of all others. Nothing is lost: a row has given a value, repeated one, has a problem, or is blank.</summary>
/// <typeparam name="T"><see cref="Observation"/> or <see cref="Target"/>.</typeparam>
/// <remarks>
/// It is made by <see cref="RowReader"/>. Equality is that of the reference: compare both lists. Text form, for a reader only: <c>98 values, 2 problems</c>.
/// JSON form, written and not read: both lists, <c>{"values":[…],"problems":[…]}</c>.
/// </remarks>
[JsonConverter(typeof(GenericJsonConverter))]
public sealed partial class RowsRead<T>
    where T : class
{
    // Whoever makes it knows how its values are written, so that a host may name it for any class.
    private readonly Action<Utf8JsonWriter, IReadOnlyList<T>, JsonSerializerOptions> _writeValues;

    internal RowsRead(IReadOnlyList<T> values, IReadOnlyList<RowProblem> problems, Action<Utf8JsonWriter, IReadOnlyList<T>, JsonSerializerOptions> writeValues)
    {
        _writeValues = writeValues;
        Values = values;
        Problems = problems;
    }

    /// <summary>Gets what the good rows say, each once, in the order of the rows: one an indicator, area, category and period, and of targets one a basis too.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Gets everything that is wrong with the other rows, by the numbers of the rows; one row may have several problems. Empty where all rows are good.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>Returns how many values and problems there are.</summary>
    /// <returns>The text: <c>98 values, 2 problems</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Values.Count} values, {Problems.Count} problems");
}
