namespace MongCai.Kpi.Events;

/// <summary>
/// A tally of one quantity of events: the exact amounts, and the interval in which the rest lies. An event that lacks the quantity may have any amount that the
/// indicator can have. A reversed amount cancels with the amount it reverses, as long as both are the same amount of the same event.
/// </summary>
/// <remarks>The entries of an event are combined before they are added, so that memory use does not depend on the number of events.</remarks>
internal sealed class SumTally(Indicator indicator)
{
    // For the current event, how often each inexact amount is added, less how often it is subtracted. Null stands for an amount that was not reported.
    private readonly Dictionary<(EventId Event, EventQuantity? Amount), int> _open = [];

    private Rational _exact;
    private RationalInterval? _bounds;
    private long _missingAdded;
    private long _missingTakenOff;
    private bool _goesBeyond;

    /// <summary>Gets the number of events that have the quantity, less those that were reversed.</summary>
    public long Events { get; private set; }

    /// <summary>Gets a value indicating whether every event has the quantity, apart from events that were reversed.</summary>
    public bool IsAllReported => _missingAdded == 0 && _missingTakenOff == 0;

    /// <summary>Gets the interval of possible values of the sum.</summary>
    public RationalInterval Range =>
        RationalInterval.At(_exact).Add(_bounds ?? RationalInterval.At(0)).Add(Times(_missingAdded)).Add(Times(_missingTakenOff).Negate());

    /// <summary>Creates an observation of the sum: its value if it is exact, and its range otherwise.</summary>
    public Observation Observe(ReportingPeriod period) => _bounds is null && IsAllReported
        ? new Observation(indicator, period, Calculated.Of(_exact))
        : Observation.OfSum(indicator, period, Range, _goesBeyond);

    /// <summary>Adds the amount that one record of an event states.</summary>
    /// <param name="entry">The entry of the record.</param>
    /// <param name="quantity">The amount in the indicator's unit; null if the record states none.</param>
    /// <param name="isAlone">Whether the event has no other record with which the amount could cancel.</param>
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

    /// <summary>Adds the remaining inexact amounts of the current event to the sum, and ends the event.</summary>
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
