using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>Counts the events of an indicator in a period.</summary>
internal sealed class FigureTally(CountingRule rule, ReportingPeriod period) : IEventSink
{
    private readonly PeriodPlacement _placement = new(rule, period);
    private readonly SumTally _sum = new();
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private IReadOnlyList<Organisation>? _common;
    private IReadOnlyList<Organisation>? _last;
    private bool _isInOtherUnit;
    private bool _isOfSeveralBodies;

    public CountingRule Rule => rule;

    public long Events { get; private set; }

    public long Presumed { get; private set; }

    public bool IsAnyPresumed { get; private set; }

    public bool IsAnyAstride { get; private set; }

    public ReportingPeriod Window => _placement.Window;

    public LocalDate? First { get; private set; }

    public LocalDate? Last { get; private set; }

    public EventSum Sum => _sum.ToSum();

    /// <summary>What is counted, also where the figure as a whole is undefined.</summary>
    public EventShare Share => new(Events, Counted, Sum.Bound);

    public Calculated<Rational> Value =>
        _isOfSeveralBodies && rule.Organisers.Equals(OrganiserScope.OneBody) ? UndefinedReason.SeveralBodies
        : rule.Measure switch
        {
            EventMeasure.Events or EventMeasure.DistinctSubjects => Counted,
            _ when _isInOtherUnit => UndefinedReason.MethodNotApplicable,
            _ when Sum.Events == 0 && Events != 0 => UndefinedReason.MissingObservation,
            _ => Sum.Amount,
        };

    private Rational Counted => rule.Measure switch
    {
        EventMeasure.Events => Events,
        EventMeasure.DistinctSubjects => _subjects.Count,
        _ => _sum.Amount,
    };

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (ref readonly var entry in entries)
        {
            if (!rule.Accepts(entry.Facts))
            {
                continue;
            }

            var place = _placement.Of(entry.Occurred);
            IsAnyAstride |= place == Place.Astride;
            if (place == Place.Inside)
            {
                Add(entry);
                if (entry.Sign > 0 && rule.Measure == EventMeasure.DistinctSubjects)
                {
                    _subjects.UnionWith(SubjectsAtEnd(entry.Facts, entries));
                }
            }
        }
    }

    private void Add(in EventEntry entry)
    {
        Events += entry.Sign;
        IsAnyPresumed |= entry.Facts.StateIsPresumed;
        Presumed += entry.Facts.StateIsPresumed ? entry.Sign : 0;
        if (rule.Quantity is not null && entry.Facts.QuantityOf(rule.Quantity) is { } quantity)
        {
            Add(entry, quantity);
        }

        if (entry.Sign > 0)
        {
            Meet(entry.Facts.Organisers);
            var (start, end) = (entry.Occurred.Start, entry.Occurred.End);
            First = First < start ? First : start;
            Last = Last > end ? Last : end;
        }
    }

    private void Add(in EventEntry entry, EventQuantity quantity)
    {
        var unit = rule.Indicator.Unit;
        if (quantity.Unit == unit)
        {
            _sum.Add(entry, quantity);
        }
        else if (quantity.Unit.Basic == unit.Basic)
        {
            _sum.Add(entry, new EventQuantity(quantity.Name, quantity.Unit.Convert(quantity.Amount, unit), unit, quantity.IsLowerBound));
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
            if (rule.Accepts(entry.Facts) && _placement.HasBy(entry.Occurred))
            {
                foreach (var subject in entry.Facts.Subjects.Where(times.ContainsKey))
                {
                    times[subject] += entry.Sign;
                }
            }
        }

        return facts.Subjects.Where(subject => times[subject] > 0);
    }

    private void Meet(IReadOnlyList<Organisation> organisers)
    {
        if (ReferenceEquals(organisers, _last))
        {
            return;
        }

        _last = organisers;
        if (_common is null)
        {
            _common = organisers;
        }
        else if (_common.Count != organisers.Count || !_common.SequenceEqual(organisers))
        {
            _common = [.. _common.Intersect(organisers)];
            _isOfSeveralBodies |= _common.Count == 0;
        }
    }
}
