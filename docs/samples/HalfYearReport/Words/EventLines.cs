using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>Puts the events of a report into words, in one language.</summary>
internal sealed class EventLines(Phrasebook phrases)
{
    private static readonly Unit Record = new("record", new("bản ghi", "record"), new("bản ghi", "records"));

    private readonly Headings _headings = Headings.For(phrases.Language);

    public string Name(ReportedEvents events) => phrases.Name(events.Figure.Rule.Indicator.Name);

    public string Value(ReportedEvents events)
    {
        var unit = events.Figure.Rule.Indicator.Unit;
        return events.Figure.Value.Match(
            value => events.Figure.Bound switch
            {
                Bound.AtLeast => phrases.Amount(RationalInterval.Between(value, upper: null), unit),
                Bound.AtMost => phrases.Amount(RationalInterval.Between(lower: null, value), unit),
                _ => phrases.Amount(value, unit),
            },
            phrases.Reason);
    }

    public IEnumerable<string> Details(ReportedEvents events)
    {
        if (events.Figure.Bound == Bound.AtLeast)
        {
            yield return _headings.LowerBound;
        }

        if (events.Figure.Value.IsDefined)
        {
            foreach (var (state, figure) in events.ByState.Where(static one => one.Figure.Events != 0))
            {
                yield return $"{Name(state == EventStates.Ongoing)}: {Counted(figure)}{Presumed(figure)}";
            }
        }

        if (events.Figure.Astride is { Count: > 0 and var undecided })
        {
            yield return $"{_headings.Astride}: {phrases.Amount(undecided, Record)}";
        }

        if (events.Presumed is { } presumed)
        {
            yield return phrases.Name(presumed);
        }
    }

    /// <summary>How far an event has come that has started.</summary>
    public string State(EventFacts facts) => $"{Name(facts.State == EventState.Ongoing)}{(facts.StateIsPresumed ? $" ({_headings.StatePresumed})" : string.Empty)}";

    private string Name(bool isOngoing) => isOngoing ? _headings.Ongoing : _headings.Completed;

    // Where a quantity is added up, events are told from what they brought.
    private string Counted(EventFigure figure) =>
        figure.Rule.Measure == EventMeasure.Events ? ((Rational)figure.Events).ToString(phrases.Numbers) : phrases.Amount(figure.Events, Record);

    private string Presumed(EventFigure figure) =>
        figure.Presumed == 0 ? string.Empty
        : figure.Presumed == figure.Events ? $" ({_headings.StatePresumed})"
        : $" ({_headings.StatePresumed}: {((Rational)figure.Presumed).ToString(phrases.Numbers)})";
}
