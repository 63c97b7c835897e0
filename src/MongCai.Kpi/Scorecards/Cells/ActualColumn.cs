using NodaTime;

namespace MongCai.Kpi;

/// <summary>The actuals of one period, one for each row. An official decimal value takes seventeen bytes; any other actual is kept as an observation.</summary>
internal sealed class ActualColumn
{
    private readonly decimal[] _values;
    private readonly ActualState[] _states;
    private readonly Dictionary<int, Observation> _kept;
    private readonly Dictionary<int, List<Vintage>> _vintages;

    public ActualColumn(ReportingPeriod period, int rows)
    {
        Period = period;
        _values = new decimal[rows];
        _states = new ActualState[rows];
        _kept = [];
        _vintages = [];
    }

    private ActualColumn(ActualColumn other)
    {
        Period = other.Period;
        _values = [.. other._values];
        _states = [.. other._states];
        _kept = new Dictionary<int, Observation>(other._kept);
        _vintages = other._vintages.ToDictionary(static row => row.Key, static row => row.Value.ToList());
    }

    public ReportingPeriod Period { get; }

    /// <summary>Gets or sets a value indicating whether a scorecard uses the column, so that the column must not change any more.</summary>
    public bool IsShared { get; set; }

    public bool HasVintages => _vintages.Count > 0;

    /// <summary>Determines whether an observation says only that nothing was reported. A report that comes later is no correction of it.</summary>
    public static bool SaysNothing(Observation observation) => observation is { MissingReason: MissingReason.NotReported, Coverage.Reported: 0 };

    public ReadOnlySpan<decimal> Values => _values;

    public ReadOnlySpan<ActualState> States => _states;

    public ActualColumn Copy() => new(this);

    public bool Has(int row) => _states[row] != ActualState.None;

    public void Set(int row, decimal value)
    {
        _values[row] = value;
        _states[row] = ActualState.Plain;
    }

    public void Set(int row, Observation observation)
    {
        if (observation.IsPlain(out var plain))
        {
            Set(row, plain);
            return;
        }

        _kept[row] = observation;
        _states[row] = ActualState.Kept;
    }

    /// <summary>Adds a vintage to a row. An actual that was added without a moment counts as always known.</summary>
    public void Add(int row, Vintage vintage, Observation? before)
    {
        if (!_vintages.TryGetValue(row, out var vintages))
        {
            vintages = before is null ? [] : [new Vintage(before, Instant.MinValue)];
            _vintages.Add(row, vintages);
            _states[row] = ActualState.Vintages;
        }

        if (vintages.Find(other => other.KnownAt == vintage.KnownAt) is { } other)
        {
            if (other.Observation != vintage.Observation)
            {
                throw new ArgumentException($"{vintage} contradicts {other}: one of them was known later.", nameof(vintage));
            }

            return;
        }

        vintages.Add(vintage);
        vintages.Sort(static (left, right) => left.KnownAt.CompareTo(right.KnownAt));
    }

    public IReadOnlyList<Vintage> VintagesOf(int row) => _vintages[row];

    /// <summary>Returns the column as it was known at a moment; as it is known now where no moment is given.</summary>
    public ActualColumn KnownAt(Instant? knownAt)
    {
        var known = new ActualColumn(this);
        known._vintages.Clear();
        foreach (var (row, vintages) in _vintages)
        {
            known._states[row] = ActualState.None;
            if (vintages.FindLast(vintage => knownAt is not { } at || vintage.KnownAt <= at) is { } last && !SaysNothing(last.Observation))
            {
                known.Set(row, last.Observation);
            }
        }

        return known;
    }

    /// <summary>Returns the observation of a row; null where there is none.</summary>
    public Observation? At(int row, AreaCode area, in CardLine line) => _states[row] switch
    {
        ActualState.Plain => new Observation(line.Indicator, Period, Calculated.Of<Rational>(_values[row])) { Area = area, Category = line.Category },
        ActualState.Kept => _kept[row],
        _ => null,
    };
}
