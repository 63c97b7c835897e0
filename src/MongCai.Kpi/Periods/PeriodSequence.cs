using System.Collections;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// One or more periods of one kind and calendar that follow each other without a gap.
/// </summary>
/// <remarks>
/// <para><see cref="ReportingPeriod.SplitInto"/>, <see cref="ReportingPeriod.Through"/> and <see cref="ReportingPeriod.Trailing"/> return such a sequence. A
/// sequence stores only the first period and the number of periods, however long it is.</para>
/// <para>Text form: <c>2019-Q1 to 2019-Q4</c>. It is written for readers, not read.</para>
/// <para>Two sequences are equal only if they are the same object; compare their periods instead. In JSON a sequence is written as an array of its periods, and
/// not read.</para>
/// </remarks>
/// <example>
/// <code>
/// var quarters = ReportingPeriod.Year(2019).SplitInto(PeriodKind.Quarter);     // 2019-Q1 to 2019-Q4
/// var last = quarters[^1];                                                     // 2019-Q4
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PeriodSequence>))]
public sealed partial class PeriodSequence : IReadOnlyList<ReportingPeriod>
{
    private readonly ReportingPeriod _first;

    internal PeriodSequence(ReportingPeriod first, int count)
    {
        _first = first;
        Count = count;
    }

    /// <summary>Gets the number of periods in the sequence, at least 1.</summary>
    public int Count { get; }

    /// <summary>Gets the period at a place of the sequence.</summary>
    /// <param name="index">The place of the period, from 0; <c>^1</c> is the last place.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public ReportingPeriod this[int index] =>
        (uint)index < (uint)Count
            ? _first.ShiftWithin(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"Places: 0 to {Count - 1}.");

    /// <summary>Returns an enumerator of the periods, from the first to the last.</summary>
    /// <returns>The enumerator of the periods.</returns>
    public IEnumerator<ReportingPeriod> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return _first.ShiftWithin(place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the first and the last period of this sequence.</summary>
    /// <returns>The text in the form <c>2019-Q1 to 2019-Q4</c>, or <c>2019-Q1</c> where there is only one period.</returns>
    public override string ToString() => Count == 1 ? _first.ToString() : $"{_first} to {this[^1]}";
}
