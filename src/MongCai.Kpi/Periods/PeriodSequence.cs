using System.Collections;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// Periods of one tiling kind and calendar that follow each other without a gap, at least one. It stores the first and how many.
/// </summary>
/// <remarks>
/// <para>Text form, for a reader only: <c>2019-Q1 to 2019-Q4</c>.</para>
/// <para>Equality is that of the object: compare the periods. In JSON it is written as an array of them, and not read.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PeriodSequence>))]
public sealed partial class PeriodSequence : IReadOnlyList<ReportingPeriod>
{
    private readonly ReportingPeriod _first;

    internal PeriodSequence(ReportingPeriod first, int count)
    {
        _first = first;
        Count = count;
    }

    /// <summary>How many periods it has.</summary>
    public int Count { get; }

    /// <summary>A period by its place.</summary>
    /// <param name="index">The place, from 0; <c>^1</c> is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ReportingPeriod this[int index] =>
        (uint)index < (uint)Count
            ? _first.ShiftWithin(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"Places: 0 to {Count - 1}.");

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<ReportingPeriod> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return _first.ShiftWithin(place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first and the last period.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Count == 1 ? _first.ToString() : $"{_first} to {this[^1]}";
}
