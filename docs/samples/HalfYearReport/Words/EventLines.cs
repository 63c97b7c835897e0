using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>Puts the events of a report into words, in one language.</summary>
internal sealed class EventLines(Phrasebook phrases)
{
    private static readonly Unit Record = new("record", Named(static words => words.Record.One), Named(static words => words.Record.Many));

    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly string _colon = ReportWords.For(phrases).Colon;

    public string Name(ReportedEvents events) => phrases.Name(events.Figure.Rule.Indicator.Name);

    public string Value(ReportedEvents events)
    {
        var (observation, unit) = (events.Figure.Observation, events.Figure.Rule.Indicator.Unit);
        return observation.Value.Match(
            value => phrases.Amount(value, unit),
            reason => reason == UndefinedReason.OnlyABound ? phrases.Amount(observation.Range, unit) : phrases.Reason(reason));
    }

    public IEnumerable<string> Details(ReportedEvents events)
    {
        var observation = events.Figure.Observation;
        var isBound = observation.Value == UndefinedReason.OnlyABound;
        if (isBound && observation.Range is { Lower: not null, Upper: null })
        {
            yield return _headings.LowerBound;
        }

        if (isBound || observation.Value.IsDefined)
        {
            foreach (var (state, figure) in events.ByState.Where(static one => one.Figure.Events != 0))
            {
                yield return $"{Name(state == EventStates.Ongoing)}{_colon} {Counted(figure)}{Presumed(figure)}";
            }
        }

        if (events.Figure.Straddling is { Count: > 0 and var undecided })
        {
            yield return $"{_headings.Straddling}{_colon} {phrases.Amount(undecided, Record)}";
        }

        if (events.Presumed is { } presumed)
        {
            yield return phrases.Name(presumed);
        }
    }

    /// <summary>Returns the words for the state of an event that has started.</summary>
    public string State(EventFacts facts) => $"{Name(facts.State == EventState.Ongoing)}{(facts.StateIsPresumed ? $" ({_headings.StatePresumed})" : string.Empty)}";

    private static LocalisedText Named(Func<ReportWords, string> name) => new([.. ReportWords.All.Select(words => (words.Lexicon.Language, name(words)))]);

    private string Name(bool isOngoing) => isOngoing ? _headings.Ongoing : _headings.Completed;

    // Where a quantity is summed, the number of events is written with the word for records, so that it is not taken for that quantity.
    private string Counted(EventFigure figure) =>
        figure.Rule.Measure == EventMeasure.Events ? ((Rational)figure.Events).ToString(phrases.Numbers) : phrases.Amount(figure.Events, Record);

    private string Presumed(EventFigure figure) =>
        figure.Presumed == 0 ? string.Empty
        : figure.Presumed == figure.Events ? $" ({_headings.StatePresumed})"
        : $" ({_headings.StatePresumed}{_colon} {((Rational)figure.Presumed).ToString(phrases.Numbers)})";
}
