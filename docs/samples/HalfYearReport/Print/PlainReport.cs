using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The report as lines of text that are not wrapped, for a file or another program.</summary>
internal sealed class PlainReport(Report report, Phrasebook phrases)
{
    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly string _semicolon = ReportWords.For(phrases).Semicolon;
    private readonly TargetLines _targets = new(phrases);
    private readonly OutlookLines _outlook = new(phrases);
    private readonly PaceLines _pace = new(phrases, report.Windows);

    public IEnumerable<string> Lines() =>
    [
        $"{phrases.Name(report.Authority)}{_colon} {phrases.Name(report.Period)}",
        .. new WindowLines(phrases).Of(report.Windows),
        .. report.Lines.SelectMany(Measured),
        .. new CheckedFigures(phrases).Of(report.Published).SelectMany(Checked),
        .. Happened(),
    ];

    private IEnumerable<string> Measured(ReportLine line)
    {
        yield return string.Empty;
        yield return $"{phrases.Name(line.Observation.Indicator.Name)}{_colon} {phrases.Actual(line.Observation)}";
        foreach (var commitment in line.Commitments)
        {
            var attainment = line.Attainments[commitment.Basis];
            yield return $"  {Against(attainment, commitment.Decimals)}";
            var pace = _pace.Of(attainment);
            foreach (var detail in Open(attainment, pace).Concat(pace is null ? [] : Paced(pace)))
            {
                yield return $"    {detail}";
            }
        }

        if (line.Attainments.Targets.Count > 1)
        {
            yield return $"  {_headings.Stricter}{_colon} {phrases.Stricter(line.Attainments)}";
        }
    }

    private string Against(Attainment attainment, int decimals)
    {
        var target = attainment.Target is null ? string.Empty : $" ({_targets.Of(attainment)})";
        var remaining = attainment.Remaining.IsDefined ? $"{_semicolon} {phrases.Remaining(attainment)}" : string.Empty;
        return $"{phrases.Attained(attainment, decimals)}{target}{remaining}";
    }

    private IEnumerable<string> Open(Attainment attainment, PaceWords? pace)
    {
        if (_outlook.Of(attainment) is { } outlook)
        {
            yield return $"{_headings.Outlook}{_colon} {outlook}{Indexed(pace)}";
        }
    }

    private string Indexed(PaceWords? pace) => pace?.Index is { } index ? $"{_semicolon} {index}" : string.Empty;

    private IEnumerable<string> Paced(PaceWords pace)
    {
        yield return $"{pace.Standing}{_colon} {pace.Elapsed}, {pace.Expected}";
        if (pace is { Achieved: { } achieved, Required: { } required })
        {
            yield return $"{achieved}, {required}";
        }

        yield return pace.Projected;
        foreach (var (window, other) in pace.Otherwise)
        {
            yield return $"{window}{_colon} {other.Standing}, {other.Elapsed}, {other.Expected}{_semicolon} {other.Projected}{Indexed(other)}";
        }
    }

    private IEnumerable<string> Checked(CheckedSection section)
    {
        yield return string.Empty;
        yield return section.Title;
        foreach (var subject in section.BySubject)
        {
            yield return string.Empty;
            yield return subject.Key;
            foreach (var figure in subject)
            {
                yield return $"  {figure.Published}{_colon} {figure.Verdict}";
                foreach (var implied in figure.Implied)
                {
                    yield return $"    {implied}";
                }
            }
        }
    }

    private IEnumerable<string> Happened()
    {
        if (report.Events.Count == 0)
        {
            yield break;
        }

        var words = new EventLines(phrases);
        yield return string.Empty;
        yield return _headings.Events;
        yield return string.Empty;
        foreach (var figure in report.Events)
        {
            yield return $"{words.Name(figure)}{_colon} {words.Value(figure)}";
            foreach (var detail in words.Details(figure))
            {
                yield return $"  {detail}";
            }
        }
    }
}
