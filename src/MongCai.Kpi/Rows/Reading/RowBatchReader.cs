using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads all rows of one kind once, into values and problems.</summary>
internal abstract class RowBatchReader<TRow, T>(RowCells cells)
    where TRow : class
    where T : class, IEquatable<T>, IJsonObject<T>
{
    protected RowCells Cells => cells;

    public RowsRead<T> Read(IEnumerable<TRow> rows)
    {
        var kept = new RowsByKey<TRow, T>();
        var count = 0;
        foreach (var row in rows)
        {
            count++;
            var number = NumberOf(Guard.Against.Null(row, nameof(rows))) ?? count;
            cells.Begin(number);
            if (!IsBlank(row) && Read(row, out var key) is { } value)
            {
                kept.Add(key, number, row, value);
            }
        }

        var values = kept.Finish(cells, Differing, SamenessOf);
        return new RowsRead<T>(
            values,
            Array.AsReadOnly([.. cells.Problems.OrderBy(static problem => problem.Row)]),
            static (writer, read, options) => writer.WriteObjects("values", read, options));
    }

    protected abstract int? NumberOf(TRow row);

    /// <summary>Determines whether all cells of a row are empty; spreadsheets end with such rows.</summary>
    protected abstract bool IsBlank(TRow row);

    /// <summary>Reads the value of a row and its key; null where the row has a problem.</summary>
    protected abstract T? Read(TRow row, out RowKey key);

    /// <summary>Returns in words what two compared rows have in common.</summary>
    protected abstract string SamenessOf(T value);

    /// <summary>Finds the cell in which a row differs from another row of the same key, and the other row's cell beside it.</summary>
    protected abstract (RowCell Own, RowCell Other) Differing((TRow Row, T Value) one, (TRow Row, T Value) other);
}
