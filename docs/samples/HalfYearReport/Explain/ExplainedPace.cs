using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>How the pace towards a target came about. What a data file can ask for grows from nothing in the course of the period, so its way begins at 0.</summary>
internal sealed class ExplainedPace(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly Headings _headings = ReportWords.For(phrases).Headings;
    private readonly WindowLines _windows = new(phrases);

    public IEnumerable<string> Steps(Attainment attainment, IReadOnlyList<DataWindow> windows)
    {
        foreach (var window in windows)
        {
            var pace = attainment.PaceBy(window.Elapsed);
            if (!pace.Standing.IsDefined || !pace.Elapsed.TryGetValue(out var elapsed))
            {
                yield break;
            }

            yield return $"{_headings.Pace} ({_windows.Days(window)}){ReportWords.For(phrases).Colon} φ = {elapsed.ToString(phrases.Numbers)}, {phrases.Elapsed(pace, PaceLines.ElapsedDecimals)}";
            yield return $"  {_words.Expected}{ReportWords.For(phrases).Colon} T·φ = {Exact(pace.Expected)}{ReportWords.For(phrases).Semicolon} {phrases.Expected(pace, PaceLines.AmountDecimals)}";
            yield return $"  {_headings.Pace}{ReportWords.For(phrases).Colon} A/(T·φ) = {Exact(pace.Index.Select(index => index.Value))}{ReportWords.For(phrases).Semicolon} {phrases.Standing(pace)}{Indexed(pace)}";
            yield return $"  {_headings.Forecast}{ReportWords.For(phrases).Colon} A/φ = {Exact(pace.Projection.Value)}{ReportWords.For(phrases).Semicolon} {phrases.Projected(pace, PaceLines.AmountDecimals)}";
        }

        var first = attainment.PaceBy(windows[0].Elapsed);
        if (attainment.Target!.Period.TrySplitInto(PeriodKind.Month, out _))
        {
            yield return $"{_headings.Rate}{ReportWords.For(phrases).Colon} {Exact(first.AchievedPer(PeriodKind.Month))}{ReportWords.For(phrases).Semicolon} {phrases.Achieved(first, PeriodKind.Month, PaceLines.RateDecimals)}";
            yield return $"{_headings.Rate}{ReportWords.For(phrases).Colon} {Exact(first.RequiredPer(PeriodKind.Month))}{ReportWords.For(phrases).Semicolon} {phrases.Required(first, PeriodKind.Month, PaceLines.RateDecimals)}";
        }
    }

    private string Indexed(Pace pace) => pace.Index.IsDefined ? $"{ReportWords.For(phrases).Semicolon} {phrases.Index(pace, PaceLines.IndexDecimals)}" : string.Empty;

    private string Exact(Calculated<Rational> value) => value.Match(exact => exact.ToString(phrases.Numbers), phrases.Reason);
}
