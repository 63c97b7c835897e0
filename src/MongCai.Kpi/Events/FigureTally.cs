using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>Counts the events of an indicator in a period.</summary>
internal sealed class FigureTally(CountingRule rule, PeriodPlacement placement) : IEventSink
{
    private readonly CommonBodies _bodies = new();
    private readonly SumTally _sum = new(rule.Indicator);

    // Null until there is one.
    private HashSet<string>? _subjects;
    private bool _isInOtherUnit;

    public CountingRule Rule => rule;

    public ReportingPeriod Period => placement.Period;

    public long Events { get; private set; }

    public long Presumed { get; private set; }

    public bool IsAnyPresumed { get; private set; }

    public bool IsAnyAstride { get; private set; }

    public ReportingPeriod Window => placement.Window;

    public LocalDate? First { get; private set; }

    public LocalDate? Last { get; private set; }

    /// <summary>How many events have the quantity that is added up, less those taken back.</summary>
    public long WithQuantity => _sum.Events;

    /// <summary>Whether nothing is left to be known of the events that were read.</summary>
    public bool IsComplete => !IsAnyAstride && !IsAnyPresumed && _sum.IsAllReported;

    /// <summary>What is counted, also where the figure as a whole is undefined.</summary>
    public EventShare Share => new(Events, Range);

    /// <summary>The values that what is counted can have, also where the figure as a whole is undefined.</summary>
    public RationalInterval Range => rule.Measure switch
    {
        EventMeasure.Events => RationalInterval.At(Events),
        EventMeasure.DistinctSubjects => RationalInterval.At(Subjects),
        _ => _sum.Range,
    };

    /// <summary>What is counted as an observation of the indicator: undefined where events would be added that the rule does not add, or amounts that do not convert.</summary>
    public Observation Observe() =>
        _bodies.AreSeveral && rule.Organisers.Equals(OrganiserScope.OneBody) ? Observed(UndefinedReason.SeveralBodies)
        : rule.Measure switch
        {
            EventMeasure.Events => Observed(Calculated.Of((Rational)Events)),
            EventMeasure.DistinctSubjects => Observed(Calculated.Of((Rational)Subjects)),
            _ when _isInOtherUnit => Observed(UndefinedReason.MethodNotApplicable),
            _ => _sum.Observe(Period),
        };

    private int Subjects => _subjects?.Count ?? 0;

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (ref readonly var entry in entries)
        {
            var place = placement.Of(rule, entry);
            IsAnyAstride |= place == Place.Astride;
            if (place == Place.Inside)
            {
                Add(entry, isAlone: entries.Length == 1);
                if (entry.Sign > 0 && rule.Measure == EventMeasure.DistinctSubjects)
                {
                    (_subjects ??= new(StringComparer.Ordinal)).UnionWith(SubjectsAtEnd(entry.Facts, entries));
                }
            }
        }

        _sum.EndEvent();
    }

    private Observation Observed(Calculated<Rational> value) => new(rule.Indicator, Period, value);

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
        if (quantity is null || quantity.Unit.Basic == unit.Basic)
        {
            _sum.Add(entry, quantity?.In(unit), isAlone);
        }
        else
        {
            _isInOtherUnit = true;
        }
    }

    /// <summary>Its subjects, but those whom what came after has taken out by the end of the period.</summary>
    private IEnumerable<string> SubjectsAtEnd(EventFacts facts, ReadOnlySpan<EventEntry> entries)
    {
        if (entries.Length == 1)
        {
            return facts.Subjects;
        }

        var times = facts.Subjects.ToDictionary(static subject => subject, static _ => 0, StringComparer.Ordinal);
        foreach (ref readonly var entry in entries)
        {
            if (rule.Accepts(entry.Facts) && placement.HasBy(entry.Occurred))
            {
                foreach (var subject in entry.Facts.Subjects.Where(times.ContainsKey))
                {
                    times[subject] += entry.Sign;
                }
            }
        }

        return facts.Subjects.Where(subject => times[subject] > 0);
    }
}
