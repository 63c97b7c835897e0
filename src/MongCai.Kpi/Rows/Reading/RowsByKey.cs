using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>
/// Keeps the values of good rows. Repetitions are harmless; of contradicting rows none is taken, because the reader cannot know which is right.
/// </summary>
internal sealed class RowsByKey<TRow, T>
    where T : class, IEquatable<T>
{
    private const int None = -1;

    // The place of the first row of each key.
    private readonly Dictionary<RowKey, int> _first = [];
    private readonly List<Kept> _rows = [];

    public void Add(in RowKey key, int number, TRow row, T value)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, key, out var isThere);
        if (!isThere)
        {
            first = _rows.Count;
            _rows.Add(new Kept(number, row, value));
            return;
        }

        ref var head = ref CollectionsMarshal.AsSpan(_rows)[first];
        var repeated = new Kept(number, row, value) { IsFirst = false, Next = head.Next };
        head.Next = _rows.Count;
        head.IsContradicted |= !head.Value.Equals(value);
        _rows.Add(repeated);
    }

    /// <summary>Returns the value of each key on which its rows agree, in the order of the rows, and reports the problems of the other rows.</summary>
    /// <param name="cells">The cells that the problems are reported to.</param>
    /// <param name="differing">The function that finds the cell in which a row differs from another row of its key.</param>
    /// <param name="sameness">The function that says in words what the rows of a key have in common.</param>
    public IReadOnlyList<T> Finish(RowCells cells, Func<(TRow Row, T Value), (TRow Row, T Value), (RowCell Own, RowCell Other)> differing, Func<T, string> sameness)
    {
        var values = new List<T>(_first.Count);
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(_rows))
        {
            if (row.IsFirst && row.IsContradicted)
            {
                Report(OfOneKey(row), cells, differing, sameness(row.Value));
            }
            else if (row.IsFirst)
            {
                values.Add(row.Value);
            }
        }

        return values.AsReadOnly();
    }

    private List<Kept> OfOneKey(in Kept first)
    {
        List<Kept> rows = [first];
        for (var next = first.Next; next != None; next = _rows[next].Next)
        {
            rows.Add(_rows[next]);
        }

        return rows;
    }

    // Each row is compared with the contradicting row of the lowest number, so that the problems do not depend on the order of the rows.
    private static void Report(List<Kept> rows, RowCells cells, Func<(TRow Row, T Value), (TRow Row, T Value), (RowCell Own, RowCell Other)> differing, string sameness)
    {
        var lowest = rows.MinBy(static row => row.Number);
        var lowestOther = rows.Where(row => !row.Value.Equals(lowest.Value)).MinBy(static row => row.Number);
        foreach (var row in rows)
        {
            var opposed = row.Value.Equals(lowest.Value) ? lowestOther : lowest;
            var (own, other) = differing((row.Row, row.Value), (opposed.Row, opposed.Value));
            cells.Report(
                row.Number,
                own,
                RowProblemKind.Contradiction,
                $"The row has {own.InWords}, and row {(Rational)opposed.Number} has {other.InWords} for the same {sameness}. Neither is taken: correct or remove one of them.");
        }
    }

    private record struct Kept(int Number, TRow Row, T Value)
    {
        public bool IsFirst { get; init; } = true;

        public bool IsContradicted { get; set; }

        public int Next { get; set; } = None;
    }
}
