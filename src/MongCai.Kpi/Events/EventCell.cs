using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The events of one type, state, area and period.</summary>
/// <remarks>Equality is that of the reference. Text form, for a reader only: <c>job-fair Completed . 2019-M03: 5</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventCell>))]
public sealed class EventCell
{
    private readonly CellTally _tally;

    internal EventCell(EventKind kind, ReportingPeriod? period, CellTally tally)
    {
        Type = kind.Type;
        State = kind.State;
        Area = kind.Area;
        Period = period;
        _tally = tally;
    }

    /// <summary>The code of the type.</summary>
    public string Type { get; }

    /// <summary>The state.</summary>
    public EventState State { get; }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The period; null for what belongs to none, because its days lie in two data windows.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>How many events there are, less those taken back.</summary>
    public long Count => _tally.Count;

    /// <summary>The sum of a quantity.</summary>
    /// <param name="quantity">Its name.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EventSum Sum(string quantity, Unit unit)
    {
        var sum = new SumTally();
        AddTo(sum, (Guard.Against.Null(quantity), Guard.Against.Null(unit)));
        return sum.ToSum();
    }

    /// <summary>Type, state, area, period and count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Type} {State} {Area} {Period?.ToString() ?? "astride"}: {(Rational)Count}";

    internal void AddTo(SumTally sum, (string Name, Unit Unit) quantity)
    {
        if (_tally.Sums?.TryGetValue(quantity, out var own) == true)
        {
            sum.Add(own);
        }
    }
}
