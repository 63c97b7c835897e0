using EventJournal.Summaries;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace EventJournal;

/// <summary>The figures of a period, one on each line, and the contradictions in the ledger.</summary>
internal static class CountReport
{
    /// <param name="fold">The records that may contradict each other.</param>
    /// <param name="figures">The figures that the ledger gives, one for each rule.</param>
    /// <param name="period">The period of the figures.</param>
    /// <param name="phrases">The phrases in the language of the report.</param>
    public static IEnumerable<string> Lines(EventFold fold, IEnumerable<ReportedFigure> figures, ReportingPeriod period, Phrasebook phrases)
    {
        var words = Words.For(phrases.Lexicon);
        var known = fold.KnownAt == Instant.MaxValue ? words.AsAllIsKnown : $"{words.KnownAt} {InstantPattern.ExtendedIso.Format(fold.KnownAt)}";
        return
        [
            $"{phrases.Name(period)}, {known}",
            .. figures.Select(figure => Line(figure, words, phrases)),
            .. Contradictions.Lines(fold, phrases),
        ];
    }

    private static string Line(ReportedFigure figure, Words words, Phrasebook phrases)
    {
        // How certain the figure is, is said in words: a bound by the library, and what is presumed or undecided by this program.
        var observation = figure.Observation with { Status = ObservationStatus.Official };
        (long Count, string Word)[] notes = [(figure.Presumed, words.Presumed), (figure.Straddling, words.Straddling)];
        var noted = notes.Where(static note => note.Count != 0).Select(note => $"{note.Word}: {((Rational)note.Count).ToString(phrases.Numbers)}").ToArray();
        return $"{phrases.Name(figure.Rule.Indicator.Name)}: {phrases.Actual(observation)}{(noted.Length == 0 ? string.Empty : $" ({string.Join(", ", noted)})")}";
    }
}
