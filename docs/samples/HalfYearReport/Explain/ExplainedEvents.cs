using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>How a figure of events came about: the rule, the records that it counts, and what they come to.</summary>
internal sealed class ExplainedEvents(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly EventLines _events = new(phrases);

    public IEnumerable<string> Lines(ReportedEvents events)
    {
        var figure = events.Figure;
        return
        [
            $"{figure.Rule.Indicator.Code}{ReportWords.For(phrases).Colon} {_events.Name(events)}",
            $"  {_words.Period}{ReportWords.For(phrases).Colon} {phrases.Name(figure.Period)} ({figure.Period})",
            $"  {_words.Data}{ReportWords.For(phrases).Colon} {phrases.Name(ReportingPeriod.Range(figure.Period.Start, figure.Period.End))}",
            $"  {_words.Counted}{ReportWords.For(phrases).Colon} {(figure.Rule.Quantity is { } quantity ? $"{_words.SumOf} {quantity}" : _words.Started)}",
            $"  {_words.Types}{ReportWords.For(phrases).Colon} {string.Join(", ", figure.Rule.Types)}",
            $"  {_words.Where}{ReportWords.For(phrases).Colon} {Where(figure.Rule)}",
            $"  {_words.By}{ReportWords.For(phrases).Colon} {events.By?.Code ?? _words.OneOrganiser}",
            $"  {_words.Records}{ReportWords.For(phrases).Colon}",
            .. figure.Records.Select(record => $"    {Line(record, figure.Rule)}"),
            .. Undecided(figure),
            $"  {_words.Exact}{ReportWords.For(phrases).Colon} {Exactly(figure.Observation)}",
            $"  {_words.Printed}{ReportWords.For(phrases).Colon} {_events.Value(events)}",
            .. _events.Details(events).Select(static detail => $"    {detail}"),
        ];
    }

    private IEnumerable<string> Undecided(EventFigure figure) => figure.Straddling is { Count: > 0 } straddling
        ? [$"  {_words.Undecided}{ReportWords.For(phrases).Colon}", .. straddling.Select(record => $"    {Line(record, figure.Rule)}")]
        : [];

    private string Where(CountingRule rule) => rule.Areas.Equals(AreaScope.Everywhere) ? _words.Everywhere
        : rule.Areas.Equals(AreaScope.Inside()) ? _words.Inside
        : _words.Outside;

    private string Exactly(Observation observation) => observation.Value.Match(
        value => value.ToString(phrases.Numbers),
        reason => reason == UndefinedReason.OnlyABound ? observation.Range.ToString(phrases.Numbers) : phrases.Reason(reason));

    // A record names its unit by the code alone: the words are the indicator's, where it is the same.
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
            .Select(one => $", {one.Name}{ReportWords.For(phrases).Colon} {Amount(one, rule.Indicator.Unit)}");
        return $"{record.Id}{ReportWords.For(phrases).Colon} {facts.Type}, {phrases.Name(facts.Occurred)}, {_events.State(facts)}{string.Concat(amounts)}";
    }
}
