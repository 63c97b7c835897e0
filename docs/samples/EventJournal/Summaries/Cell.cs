using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>The number of events that are alike, and the totals of their quantities.</summary>
internal sealed class Cell(int quantities)
{
    private readonly Rational[] _totals = new Rational[quantities];

    public long Events { get; private set; }

    public IReadOnlyList<Rational> Totals => _totals;

    /// <summary>Adds events, or subtracts them where their number is negative.</summary>
    public void Add(long events, IReadOnlyList<EventQuantity> quantities)
    {
        Events += events;
        for (var i = 0; i < _totals.Length; i++)
        {
            var amount = Amounts.Of(quantities[i]);
            _totals[i] = events < 0 ? _totals[i] - amount : _totals[i] + amount;
        }
    }
}
