using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>A tally of what one counting rule counts in one period.</summary>
internal sealed class FigureTally(CountingRule rule, PeriodPlacement placement) : IEventSink
{
    private readonly CommonOrganisers _bodies = new();
    private readonly SumTally _sum = new(rule.Indicator);

    // Null when the rule does not count subjects.
    private readonly SubjectTally? _subjects = rule.Measure == EventMeasure.DistinctSubjects ? new(rule, placement) : null;
    private bool _isInOtherUnit;

    public CountingRule Rule => rule;

    public ReportingPeriod Period => placement.Period;

    public long Events { get; private set; }

    public long Presumed { get; private set; }

    public bool IsAnyPresumed { get; private set; }

    public bool IsAnyStraddling { get; private set; }

    public ReportingPeriod Window => placement.Window;

    public LocalDate? First { get; private set; }

    public LocalDate? Last { get; private set; }

    /// <summary>Gets the tally of the subjects; null when the rule does not count subjects.</summary>
    public SubjectTally? Subjects => _subjects;

    /// <summary>Gets the share of events that have the quantity, or of subjects whose membership in the category is known.</summary>
    public Calculated<Ratio> ItemResponse =>
        _subjects is not null ? _subjects.ItemResponse
        : rule.Measure != EventMeasure.Quantity ? UndefinedReason.MethodNotApplicable
        : Events == 0 ? UndefinedReason.EmptyPopulation
        : new Ratio(_sum.Events, Events);

    /// <summary>Gets a value indicating whether everything is known about the events that were read.</summary>
    public bool IsComplete => !IsAnyStraddling && !IsAnyPresumed && _sum.IsAllReported && _subjects is not { Unknown.Count: > 0 };

    /// <summary>Gets the number of events and the interval of possible amounts, also when the figure as a whole is undefined.</summary>
    public EventShare Share => new(Events, Range);

    /// <summary>Gets the interval of possible values of what is counted, also when the figure as a whole is undefined.</summary>
    public RationalInterval Range => _subjects?.Range ?? (rule.Measure == EventMeasure.Events ? RationalInterval.At(Events) : _sum.Range);

    /// <summary>
    /// Creates an observation of the indicator. It is undefined if events of several organisers would be added that the rule does not add, or amounts in units
    /// that cannot be converted.
    /// </summary>
    public Observation Observe() =>
        _bodies.AreSeveral && rule.Organisers.Equals(OrganiserScope.OneOrganiser) ? Observed(UndefinedReason.SeveralOrganisers)
        : rule.Measure switch
        {
            EventMeasure.Events => Observed(Calculated.Of((Rational)Events)),
            EventMeasure.DistinctSubjects when Range.SingleNumber is { } subjects => Observed(Calculated.Of(subjects)),
            EventMeasure.DistinctSubjects => Observation.OfSum(rule.Indicator, Period, Range, goesBeyond: false),
            _ when _isInOtherUnit => Observed(UndefinedReason.MethodNotApplicable),
            _ => _sum.Observe(Period),
        };

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        for (var (begin, end) = (0, 1); begin < entries.Length; begin = end++)
        {
            while (end < entries.Length && ReferenceEquals(entries[end].Event, entries[begin].Event))
            {
                end++;
            }

            AddEvent(entries[begin..end], isAlone: entries.Length == 1);
        }

        _sum.EndEvent();
    }

    private Observation Observed(Calculated<Rational> value) => new(rule.Indicator, Period, value);

    private void AddEvent(ReadOnlySpan<EventEntry> entries, bool isAlone)
    {
        _subjects?.BeginEvent(entries, isAlone);
        foreach (ref readonly var entry in entries)
        {
            var place = placement.Of(rule, entry);
            IsAnyStraddling |= place == Placement.Straddling;
            if (place == Placement.Inside)
            {
                Add(entry, isAlone);
                if (entry.Sign > 0)
                {
                    _subjects?.Add(entry);
                }
            }
        }

        _subjects?.EndEvent();
    }

    private void Add(in EventEntry entry, bool isAlone)
    {
        Events += entry.Sign;
        IsAnyPresumed |= entry.Facts.StateIsPresumed;
        Presumed += entry.Facts.StateIsPresumed ? entry.Sign : 0;
        if (rule.Quantity is not null)
        {
            AddQuantity(entry, entry.Facts.QuantityOf(rule.Quantity), isAlone);
        }

        if (entry.Sign > 0)
        {
            _bodies.Meet(entry.Facts.Organisers);
            var (start, end) = (entry.Occurred.Start, entry.Occurred.End);
            First = First < start ? First : start;
            Last = Last > end ? Last : end;
        }
    }

    private void AddQuantity(in EventEntry entry, EventQuantity? quantity, bool isAlone)
    {
        var unit = rule.Indicator.Unit;
        if (quantity is null || quantity.Unit.BaseUnit == unit.BaseUnit)
        {
            _sum.Add(entry, quantity?.In(unit), isAlone);
        }
        else
        {
            _isInOtherUnit = true;
        }
    }
}
