using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>
/// Explains how the pace towards a target was calculated. Every target of a data file is for an amount that grows from nothing during the period, so the
/// expected path begins at 0.
/// </summary>
internal sealed class ExplainedPace(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly string _semicolon = ReportWords.For(phrases).Semicolon;
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

            yield return $"{_headings.Pace} ({_windows.Days(window)}){_colon} φ = {elapsed.ToString(phrases.Numbers)}, {phrases.Elapsed(pace, PaceLines.ElapsedDecimals)}";
            yield return $"  {_words.Expected}{_colon} T·φ = {Exact(pace.Expected)}{_semicolon} {phrases.Expected(pace, PaceLines.AmountDecimals)}";
            yield return $"  {_headings.Pace}{_colon} A/(T·φ) = {Exact(pace.Index.Select(index => index.Value))}{_semicolon} {phrases.Standing(pace)}{Indexed(pace)}";
            yield return $"  {_headings.Forecast}{_colon} A/φ = {Exact(pace.Projection.Value)}{_semicolon} {phrases.Projected(pace, PaceLines.AmountDecimals)}";
        }

        var first = attainment.PaceBy(windows[0].Elapsed);
        if (attainment.Target!.Period.TrySplitInto(PeriodKind.Month, out _))
        {
            yield return $"{_headings.Rate}{_colon} {Exact(first.AchievedPer(PeriodKind.Month))}{_semicolon} {phrases.Achieved(first, PeriodKind.Month, PaceLines.RateDecimals)}";
            yield return $"{_headings.Rate}{_colon} {Exact(first.RequiredPer(PeriodKind.Month))}{_semicolon} {phrases.Required(first, PeriodKind.Month, PaceLines.RateDecimals)}";
        }
    }

    private string Indexed(Pace pace) => pace.Index.IsDefined ? $"{_semicolon} {phrases.Index(pace, PaceLines.IndexDecimals)}" : string.Empty;

    private string Exact(Calculated<Rational> value) => value.Match(exact => exact.ToString(phrases.Numbers), phrases.Reason);
}
