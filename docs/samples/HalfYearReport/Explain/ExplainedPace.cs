using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>How the pace towards a target came about. What a data file can ask for grows from nothing in the course of the period, so its way begins at 0.</summary>
internal sealed class ExplainedPace(Phrasebook phrases)
{
    private readonly ExplainWords _words = ExplainWords.For(phrases.Language);
    private readonly Headings _headings = Headings.For(phrases.Language);
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

            yield return $"{_headings.Pace} ({_windows.Days(window)}): φ = {elapsed.ToString(phrases.Numbers)}, {phrases.Elapsed(pace, PaceLines.ElapsedDecimals)}";
            yield return $"  {_words.Expected}: T·φ = {Exact(pace.Expected)}; {phrases.Expected(pace, PaceLines.AmountDecimals)}";
            yield return $"  {_headings.Pace}: A/(T·φ) = {Exact(pace.Index.Select(static index => index.Value))}; {phrases.Standing(pace)}{Indexed(pace)}";
            yield return $"  {_headings.Forecast}: A/φ = {Exact(pace.Projection.Value)}; {phrases.Projected(pace, PaceLines.AmountDecimals)}";
        }

        var first = attainment.PaceBy(windows[0].Elapsed);
        if (attainment.Target!.Period.TrySplitInto(PeriodKind.Month, out _))
        {
            yield return $"{_headings.Rate}: {Exact(first.AchievedPer(PeriodKind.Month))}; {phrases.Achieved(first, PeriodKind.Month, PaceLines.RateDecimals)}";
            yield return $"{_headings.Rate}: {Exact(first.RequiredPer(PeriodKind.Month))}; {phrases.Required(first, PeriodKind.Month, PaceLines.RateDecimals)}";
        }
    }

    private string Indexed(Pace pace) => pace.Index.IsDefined ? $"; {phrases.Index(pace, PaceLines.IndexDecimals)}" : string.Empty;

    private string Exact(Calculated<Rational> value) => value.Match(exact => exact.ToString(phrases.Numbers), phrases.Reason);
}
