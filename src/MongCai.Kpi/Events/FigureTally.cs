using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>Counts the events of an indicator in a period.</summary>
internal sealed class FigureTally(CountingRule rule, PeriodPlacement placement) : IEventSink
{
    private readonly CommonBodies _bodies = new();
    private readonly SumTally _sum = new(rule.Indicator);

    // Null where they are not counted.
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

    /// <summary>The subjects that are counted; null where they are not.</summary>
    public SubjectTally? Subjects => _subjects;

    /// <summary>The share of what is counted that has what is looked for: of events the quantity, of subjects the category.</summary>
    public Calculated<Ratio> ItemResponse =>
        _subjects is not null ? _subjects.ItemResponse
        : rule.Measure != EventMeasure.Quantity ? UndefinedReason.MethodNotApplicable
        : Events == 0 ? UndefinedReason.EmptyPopulation
        : new Ratio(_sum.Events, Events);

    /// <summary>Whether nothing is left to be known of the events that were read.</summary>
    public bool IsComplete => !IsAnyStraddling && !IsAnyPresumed && _sum.IsAllReported && _subjects is not { Unknown.Count: > 0 };

    /// <summary>What is counted, also where the figure as a whole is undefined.</summary>
    public EventShare Share => new(Events, Range);

    /// <summary>The values that what is counted can have, also where the figure as a whole is undefined.</summary>
    public RationalInterval Range => _subjects?.Range ?? (rule.Measure == EventMeasure.Events ? RationalInterval.At(Events) : _sum.Range);

    /// <summary>What is counted as an observation of the indicator: undefined where events would be added that the rule does not add, or amounts that do not convert.</summary>
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
            IsAnyStraddling |= place == Place.Straddling;
            if (place == Place.Inside)
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
