using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>The figures of a period, one a line, and what in the ledger contradicts itself.</summary>
internal static class CountReport
{
    public static IEnumerable<string> Lines(EventFold fold, ReportingPeriod period, ClosingRule closing, Phrasebook phrases)
    {
        var words = Words.For(phrases.Language);
        yield return $"{phrases.Name(period)}, {(fold.KnownAt == Instant.MaxValue ? words.AsAllIsKnown : $"{words.AsKnownAt} {InstantPattern.ExtendedIso.Format(fold.KnownAt)}")}";
        foreach (var rule in Catalogue.Events.Rules)
        {
            yield return Line(fold.Figure(rule with { Closing = closing }, period), words, phrases);
        }

        var conflicts = fold.Conflicts.Where(static conflict => !conflict.IsSettled).Select(static conflict => conflict.Counted.Id);
        foreach (var line in Listed(words.Unsettled, conflicts).Concat(Listed(words.WithoutEvent, fold.Orphans.Select(static orphan => orphan.Id))))
        {
            yield return line;
        }
    }

    private static string Line(EventFigure figure, Words words, Phrasebook phrases)
    {
        // How firm the figure is, is said in its own words: what is a bound, presumed, or undecided.
        var observation = figure.ToObservation() with { Status = ObservationStatus.Official };
        (long Count, string Word)[] notes = [(figure.Presumed, words.Presumed), (figure.Astride.Count, words.Astride)];
        var noted = notes.Where(static note => note.Count != 0).Select(note => $"{((Rational)note.Count).ToString(phrases.Numbers)} {note.Word}").ToArray();
        return $"{phrases.Name(figure.Rule.Indicator.Name)}: {words.Of(figure.Bound)}{phrases.Actual(observation)}{(noted.Length == 0 ? string.Empty : $" ({string.Join(", ", noted)})")}";
    }

    private static IEnumerable<string> Listed(string heading, IEnumerable<EventId> ids)
    {
        var listed = string.Join(", ", ids);
        return listed.Length == 0 ? [] : [OneLine.Of($"{heading}: {listed}")];
    }
}
