namespace MongCai.Kpi;

/// <summary>
/// The actuals of a scorecard: an official value that is a decimal takes seventeen bytes, anything else is kept as the observation it is.
/// </summary>
internal sealed class ScorecardValues
{
    private const byte NotReported = 0;
    private const byte Plain = 1;
    private const byte Kept = 2;

    private readonly decimal[] _values;
    private readonly byte[] _states;
    private readonly Dictionary<int, Observation> _kept;
    private readonly Dictionary<int, Coverage> _coverages;

    public ScorecardValues(int cells)
    {
        _values = new decimal[cells];
        _states = new byte[cells];
        _kept = [];
        _coverages = [];
    }

    private ScorecardValues(ScorecardValues other)
    {
        _values = [.. other._values];
        _states = [.. other._states];
        _kept = new Dictionary<int, Observation>(other._kept);
        _coverages = new Dictionary<int, Coverage>(other._coverages);
    }

    public ScorecardValues Copy() => new(this);

    public bool Has(int cell) => _states[cell] != NotReported;

    public void Set(int cell, decimal value)
    {
        _values[cell] = value;
        _states[cell] = Plain;
    }

    public void Set(int cell, Observation observation)
    {
        if (observation.Value.TryGetValue(out var value) && value.TryToDecimal(out var plain)
            && observation == new Observation(observation.Indicator, observation.Period, observation.Value) with { Area = observation.Area })
        {
            Set(cell, plain);
            return;
        }

        _kept[cell] = observation;
        _states[cell] = Kept;
    }

    public void Set(int cell, RolledUp whole)
    {
        Set(cell, whole.Observation);
        _coverages[cell] = whole.Coverage;
    }

    public Coverage? CoverageAt(int cell) => _coverages.GetValueOrDefault(cell);

    public Observation At(int cell, AreaCode area, Indicator indicator, ReportingPeriod period) => _states[cell] switch
    {
        Plain => new Observation(indicator, period, Calculated.Of<Rational>(_values[cell])) { Area = area },
        Kept => _kept[cell],
        _ => Observation.Missing(indicator, period) with { Area = area },
    };
}
