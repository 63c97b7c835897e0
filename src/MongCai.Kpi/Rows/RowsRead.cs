namespace MongCai.Kpi;

/// <summary>What came of rows: the values of all good ones, and the problems of all others. Nothing is lost: a row has given a value, repeated one, has a problem, or is blank.</summary>
/// <typeparam name="T"><see cref="Observation"/> or <see cref="Target"/>.</typeparam>
/// <remarks>It is made by <see cref="RowReader"/>. Equality is that of the object: compare both lists.</remarks>
public sealed class RowsRead<T>
    where T : class
{
    internal RowsRead(IReadOnlyList<T> values, IReadOnlyList<RowProblem> problems)
    {
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
