using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts what is presumed about the days of the data into words, in one language.</summary>
internal sealed class WindowLines(Phrasebook phrases)
{
    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly string _colon = ReportWords.For(phrases).Colon;

    /// <summary>Returns what is presumed and each other possibility; nothing where nothing is presumed.</summary>
    public IEnumerable<string> Of(IReadOnlyList<DataWindow> windows) => windows
        .Where(static window => window.Presumed is not null)
        .Select((window, index) => $"{(index == 0 ? _headings.Presumed : _headings.Or)}{_colon} {phrases.Name(window.Presumed!)} ({Days(window)})");

    /// <summary>Returns the words for the days of the data.</summary>
    public string Days(DataWindow window) => $"{_headings.Data} {phrases.Name(window.Days)}";
}
