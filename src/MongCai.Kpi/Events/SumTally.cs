namespace MongCai.Kpi.Events;

/// <summary>Adds up one quantity.</summary>
internal sealed class SumTally
{
    // How often each lower bound is added, less how often it is taken off: what is taken back cancels out.
    private Dictionary<(EventId Event, Rational Amount), int>? _bounds;
    private long _events;

    /// <summary>What was added up, bounds or not.</summary>
    public Rational Amount { get; private set; }

    public void Add(in EventEntry entry, EventQuantity quantity)
    {
        Amount = entry.Sign > 0 ? Amount + quantity.Amount : Amount - quantity.Amount;
        _events += entry.Sign;
        if (quantity.IsLowerBound)
        {
            AddBound((entry.Event.Id, quantity.Amount), entry.Sign);
        }
    }

    public void Add(SumTally other)
    {
        Amount += other.Amount;
        _events += other._events;
        foreach (var (bound, sign) in other._bounds ?? [])
        {
            AddBound(bound, sign);
        }
    }

    public EventSum ToSum()
    {
        var isAdded = _bounds?.Values.Any(static count => count > 0) ?? false;
        var isTakenOff = _bounds?.Values.Any(static count => count < 0) ?? false;
        return new EventSum(
            isAdded && isTakenOff ? UndefinedReason.MethodNotApplicable : Amount,
            isAdded ? Bound.AtLeast : isTakenOff ? Bound.AtMost : Bound.Exact,
            _events);
    }

    private void AddBound((EventId Event, Rational Amount) bound, int sign)
    {
        _bounds ??= [];
        _bounds[bound] = _bounds.GetValueOrDefault(bound) + sign;
    }
}
