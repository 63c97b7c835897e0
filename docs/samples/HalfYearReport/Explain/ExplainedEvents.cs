using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>Explains how a figure of events was calculated: the counting rule, the records that it counts, and the result.</summary>
internal sealed class ExplainedEvents(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly EventLines _events = new(phrases);

    public IEnumerable<string> Lines(ReportedEvents events)
    {
        var figure = events.Figure;
        return
        [
            $"{figure.Rule.Indicator.Code}{_colon} {_events.Name(events)}",
            $"  {_words.Period}{_colon} {phrases.Name(figure.Period)} ({figure.Period})",
            $"  {_words.Data}{_colon} {phrases.Name(ReportingPeriod.Range(figure.Period.Start, figure.Period.End))}",
            $"  {_words.Counted}{_colon} {(figure.Rule.Quantity is { } quantity ? $"{_words.SumOf} {quantity}" : _words.Started)}",
            $"  {_words.Types}{_colon} {string.Join(", ", figure.Rule.Types)}",
            $"  {_words.Where}{_colon} {Where(figure.Rule)}",
            $"  {_words.By}{_colon} {events.By?.Code ?? _words.OneOrganiser}",
            $"  {_words.Records}{_colon}",
            .. figure.Records.Select(record => $"    {Line(record, figure.Rule)}"),
            .. Undecided(figure),
            $"  {_words.Exact}{_colon} {Exactly(figure.Observation)}",
            $"  {_words.Printed}{_colon} {_events.Value(events)}",
            .. _events.Details(events).Select(static detail => $"    {detail}"),
        ];
    }

    private IEnumerable<string> Undecided(EventFigure figure) => figure.Straddling is { Count: > 0 } straddling
        ? [$"  {_words.Undecided}{_colon}", .. straddling.Select(record => $"    {Line(record, figure.Rule)}")]
        : [];

    private string Where(CountingRule rule) => rule.Areas.Equals(AreaScope.Everywhere) ? _words.Everywhere
        : rule.Areas.Equals(AreaScope.Inside()) ? _words.Inside
        : _words.Outside;

    private string Exactly(Observation observation) => observation.Value.Match(
        value => value.ToString(phrases.Numbers),
        reason => reason == UndefinedReason.OnlyABound ? observation.Range.ToString(phrases.Numbers) : phrases.Reason(reason));

    // A record names its unit by the code alone; where it is the indicator's unit, the words are the indicator's.
    private string Amount(EventQuantity quantity, Unit unit)
    {
        var named = quantity.Unit == unit ? unit : quantity.Unit;
        return phrases.Amount(quantity.Range, named);
    }

    private string Line(EventRecord record, CountingRule rule)
    {
        var facts = record.Facts!;
        var amounts = facts.Quantities
            .Where(one => string.Equals(one.Name, rule.Quantity, StringComparison.Ordinal))
            .Select(one => $", {one.Name}{_colon} {Amount(one, rule.Indicator.Unit)}");
        return $"{record.Id}{_colon} {facts.Type}, {phrases.Name(facts.Occurred)}, {_events.State(facts)}{string.Concat(amounts)}";
    }
}
