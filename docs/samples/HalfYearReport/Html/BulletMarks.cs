using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>
/// Finds the marks to show beside an actual: its targets and what they expect by now, the targets that published figures imply, a whole, and an opening with
/// what it leads to.
/// </summary>
internal sealed class BulletMarks(Report report, Phrasebook phrases)
{
    private readonly string _colon = ReportWords.For(phrases).Colon;

    public IEnumerable<BulletMark> Of(ReportLine line) => [.. Targets(line), .. Implied(line), .. Openings(line)];

    private IEnumerable<BulletMark> Targets(ReportLine line)
    {
        var unit = line.Observation.Indicator.Unit;
        foreach (var target in line.Attainments.Targets)
        {
            if (target.Form is not LevelForm { Level: { } level })
            {
                continue;
            }

            var attainment = line.Attainments[target.Basis];
            yield return At(ShapeOf(target.Basis), $"{phrases.Commitment(attainment)}{_colon} {phrases.Amount(level, unit)}", level);
            var pace = attainment.PaceBy(report.Windows[0].Elapsed);
            if (pace.Expected.TryGetValue(out var expected))
            {
                yield return At($"{ShapeOf(target.Basis)}-expected", $"{phrases.Expected(pace, PaceLines.AmountDecimals)} ({phrases.Commitment(attainment)})", expected);
            }
        }
    }

    private IEnumerable<BulletMark> Implied(ReportLine line)
    {
        var unit = line.Observation.Indicator.Unit;
        foreach (var claim in report.Published.Claims.Where(claim => claim.Observation == line.Observation))
        {
            if (claim.ClaimBase == ClaimBase.Total && claim.Base is { } whole)
            {
                yield return At("mark-whole", $"{phrases.Name(claim.ClaimBase)}{_colon} {phrases.Amount(whole, unit)}", whole);
            }

            if (claim is { Base: null, ClaimBase.Basis: { } basis } && claim.BasesBy(Rounding.HalfAwayFromZero) is { First: { } first, Last: { } last } bases)
            {
                yield return new BulletMark($"{ShapeOf(basis)}-implied", $"{phrases.Name(claim.ClaimBase)}{_colon} {phrases.Amount(bases, unit)} ({Labels.Implied})", first, last);
            }
        }
    }

    private IEnumerable<BulletMark> Openings(ReportLine line)
    {
        var unit = line.Observation.Indicator.Unit;
        foreach (var opening in report.Published.Openings.Where(opening => opening.Stock == line.Observation))
        {
            if (opening.Opening.TryGetValue(out var stock))
            {
                yield return At("mark-whole", $"{phrases.Name(ClaimBase.Opening)}{_colon} {phrases.Amount(stock, unit)} ({Words.StatePresumed})", stock);
            }

            foreach (var (against, left) in opening.AtTheEnd)
            {
                if (left.TryGetValue(out var atTheEnd))
                {
                    yield return At($"{ShapeOf(against.Basis)}-implied", $"{Words.LeftUnder} {phrases.Commitment(against)}{_colon} {phrases.Amount(atTheEnd, unit)}", atTheEnd);
                }
            }
        }
    }

    private PageWords Labels => ReportWords.For(phrases).Page;

    private Headings Words => ReportWords.For(phrases).Headings;

    private static string ShapeOf(Basis basis) => basis == Basis.Plan ? "mark-plan" : "mark-resolution";

    private static BulletMark At(string shape, string label, Rational value) => new(shape, label, value, value);
}
