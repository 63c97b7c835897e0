namespace MongCai.Kpi.Events;

/// <summary>
/// Adds up one quantity of events: what is known exactly, and between which ends the rest lies. An event that does not have the quantity may have any amount that the indicator can have. What
/// is taken back cancels with what it takes back, as long as it says the same of the same event.
/// </summary>
/// <remarks>What an event adds is put together before it is added, so that memory does not depend on the number of events.</remarks>
internal sealed class SumTally(Indicator indicator)
{
    // Of the event that is being added, how often each amount that is not exact is added, less how often it is taken off; null stands for an amount that nobody reported.
    private readonly Dictionary<(EventId Event, EventQuantity? Amount), int> _open = [];

    private Rational _exact;
    private RationalInterval? _bounds;
    private long _missingAdded;
    private long _missingTakenOff;
    private bool _goesBeyond;

    /// <summary>How many events have the quantity, less those taken back.</summary>
    public long Events { get; private set; }

    /// <summary>Whether every event has the quantity, but those that were taken back.</summary>
    public bool IsAllReported => _missingAdded == 0 && _missingTakenOff == 0;

    /// <summary>The values that the sum can have.</summary>
    public RationalInterval Range =>
        RationalInterval.At(_exact).Add(_bounds ?? RationalInterval.At(0)).Add(Times(_missingAdded)).Add(Times(_missingTakenOff).Negate());

    /// <summary>The sum as an observation: of what is not exact its range.</summary>
    public Observation Observe(ReportingPeriod period) => _bounds is null && IsAllReported
        ? new Observation(indicator, period, Calculated.Of(_exact))
        : Observation.OfSum(indicator, period, Range, _goesBeyond);

    /// <summary>Adds what one record of an event says: its amount in the indicator's unit, or null where it says none.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="quantity">The amount.</param>
    /// <param name="isAlone">Whether the event has no other record, with which it could cancel.</param>
    public void Add(in EventEntry entry, EventQuantity? quantity, bool isAlone)
    {
        Events += quantity is null ? 0 : entry.Sign;
        if (quantity is { End: QuantityEnd.Exact })
        {
            _exact = entry.Sign > 0 ? _exact + quantity.Amount : _exact - quantity.Amount;
            _goesBeyond |= entry.Sign < 0 || !indicator.CanBe(quantity.Amount);
            return;
        }

        if (isAlone)
        {
            Add(quantity, entry.Sign);
            return;
        }

        var unknown = (entry.Event.Id, quantity);
        _open[unknown] = _open.GetValueOrDefault(unknown) + entry.Sign;
    }

    /// <summary>Ends the event whose records were added: what is left of each amount is as unknown as any other.</summary>
    public void EndEvent()
    {
        if (_open.Count == 0)
        {
            return;
        }

        foreach (var ((_, quantity), times) in _open)
        {
            Add(quantity, times);
        }

        _open.Clear();
    }

    private void Add(EventQuantity? quantity, int times)
    {
        _goesBeyond |= times < 0;
        if (quantity is null)
        {
            _missingAdded += Math.Max(times, 0);
            _missingTakenOff += Math.Max(-times, 0);
        }
        else if (times != 0)
        {
            var amount = quantity.Range.Overlaps(indicator.Possible) ? quantity.Range.Intersect(indicator.Possible) : quantity.Range;
            var amounts = amount.Scale(Math.Abs(times));
            _goesBeyond |= !quantity.Range.Overlaps(indicator.Possible);
            _bounds = (_bounds ?? RationalInterval.At(0)).Add(times < 0 ? amounts.Negate() : amounts);
        }
    }

    private RationalInterval Times(long missing) => missing == 0 ? RationalInterval.At(0) : indicator.Possible.Scale(missing);
}
