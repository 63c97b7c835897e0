using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>How many events look alike, and what their quantities are together.</summary>
internal sealed class Cell(int quantities)
{
    private readonly Rational[] _totals = new Rational[quantities];

    public long Events { get; private set; }

    public IReadOnlyList<Rational> Totals => _totals;

    /// <summary>Adds events, or takes them off where their number is below 0.</summary>
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
