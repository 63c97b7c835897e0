using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>Explains how the published figures about an indicator were checked, and what they imply.</summary>
internal sealed class ExplainedClaims(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly CheckedFigures _checked = new(phrases);

    public IEnumerable<string> Lines(Published published, Observation observation)
    {
        foreach (var claim in published.Claims.Where(claim => claim.Observation == observation))
        {
            yield return string.Empty;
            foreach (var line in Lines(_checked.Of(claim), [.. Steps(claim)]))
            {
                yield return line;
            }
        }

        foreach (var opening in published.Openings.Where(opening => opening.Stock == observation))
        {
            yield return string.Empty;
            foreach (var line in Lines(_checked.Of(opening), [.. Steps(opening)]))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Lines(CheckedFigure figure, string[] steps) =>
        [$"{figure.Published}{_colon} {figure.Verdict}", .. steps.Concat(figure.Implied).Select(line => $"  {line}")];

    private IEnumerable<string> Steps(PublishedRate claim)
    {
        var formula = claim.Formula switch
        {
            ClaimFormula.Attained or ClaimFormula.Share => "A/B",
            ClaimFormula.Points => "A − B",
            ClaimFormula.Drop => "B − A",
            _ => "A/B − 1",
        };
        if (claim is not { Actual: { } actual, Base: { } from, Check: { } check, Follows: var follows })
        {
            yield return $"{_words.Formula}{_colon} {formula}";
            yield break;
        }

        yield return $"{_words.Formula}{_colon} {formula} = {formula.Replace("A", Number(actual), StringComparison.Ordinal).Replace("B", Number(from), StringComparison.Ordinal)}, B = {phrases.Name(claim.ClaimBase)}";
        if (follows.TryGetValue(out var exact))
        {
            yield return $"{_words.Exact}{_colon} {Number(exact)}";
        }

        if (claim.Printed is not null)
        {
            yield return $"{_words.Follows}{_colon} {phrases.Corrected(check, claim.Decimals)}";
        }
    }

    private IEnumerable<string> Steps(PresumedOpening opening)
    {
        if (opening.Stock.Value.TryGetValue(out var left) && opening.Reduced.Observation.Value.TryGetValue(out var reduced) && opening.Opening.TryGetValue(out var stock))
        {
            yield return $"{_words.Formula}{_colon} {Number(left)} + {Number(reduced)} = {Number(stock)} ({opening.Stock.Indicator.Code} + {opening.Reduced.Observation.Indicator.Code})";
            foreach (var (against, end) in opening.AtTheEnd)
            {
                if (end.TryGetValue(out var atTheEnd))
                {
                    yield return $"{_words.Formula}{_colon} {Number(stock)} − {Number(stock - atTheEnd)} = {Number(atTheEnd)} ({phrases.Commitment(against)})";
                }
            }
        }
    }

    private string Number(Rational number) => number.ToString(phrases.Numbers);
}
