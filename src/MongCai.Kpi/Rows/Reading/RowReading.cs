using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Reads rows of one kind, once: what they say, and the problems of all.</summary>
internal abstract class RowReading<TRow, T>(RowCells cells)
    where TRow : class
    where T : class, IEquatable<T>, IJsonObject<T>
{
    protected RowCells Cells => cells;

    public RowsRead<T> Read(IEnumerable<TRow> rows)
    {
        var kept = new KeptRows<TRow, T>();
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

    /// <summary>Whether no cell says anything: spreadsheets end with such rows.</summary>
    protected abstract bool IsBlank(TRow row);

    /// <summary>What a row says, and of what; null where it has a problem.</summary>
    protected abstract T? Read(TRow row, out RowKey key);

    /// <summary>In words, of what two rows speak that are held against each other.</summary>
    protected abstract string SamenessOf(T value);

    /// <summary>The cell in which a row differs from another one that speaks of the same, beside that of the other.</summary>
    protected abstract (RowCell Own, RowCell Other) Differing((TRow Row, T Value) one, (TRow Row, T Value) other);
}
