using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Explains how the figures of an indicator were calculated: its actual, its targets and attainments, and what was published about it.</summary>
internal sealed class ExplainedIndicator(Report report, Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;
    private readonly string _colon = ReportWords.For(phrases).Colon;
    private readonly string _semicolon = ReportWords.For(phrases).Semicolon;
    private readonly Headings _headings = ReportWords.For(phrases).Headings;

    public IEnumerable<string> Lines(ReportLine line) =>
    [
        $"{line.Observation.Indicator.Code}{_colon} {phrases.Name(line.Observation.Indicator.Name)}",
        .. Inputs(line.Observation),
        .. line.Commitments.SelectMany(commitment => Against(line.Attainments[commitment.Basis], commitment.Decimals)),
        .. line.Attainments.Targets.Count > 1 ? [string.Empty, $"{_headings.Stricter}{_colon} {phrases.Stricter(line.Attainments)}"] : Array.Empty<string>(),
        .. new ExplainedClaims(phrases).Lines(report.Published, line.Observation),
    ];

    private IEnumerable<string> Inputs(Observation observation)
    {
        yield return $"  {_words.Period}{_colon} {phrases.Name(observation.Period)} ({observation.Period})";
        foreach (var window in new WindowLines(phrases).Of(report.Windows).DefaultIfEmpty($"{_words.Data}{_colon} {phrases.Name(report.Windows[0].Days)}"))
        {
            yield return $"  {window}";
        }

        yield return $"  {_words.Actual}{_colon} A = {phrases.Actual(observation)}";
    }

    private IEnumerable<string> Against(Attainment attainment, int decimals)
    {
        yield return string.Empty;
        yield return phrases.Commitment(attainment);
        if (attainment.Target is not { } target)
        {
            yield return $"  {phrases.Target(attainment)}";
            yield break;
        }

        yield return $"  {_words.Target}{_colon} T = {Level(target)} ({phrases.Target(attainment)}), {phrases.Name(target.Period)} ({target.Period})";
        yield return $"  {_words.Document}{_colon} {Document(target.Adoption)}";
        foreach (var step in Steps(attainment, decimals))
        {
            yield return $"  {step}";
        }
    }

    private string Level(Target target) => target.Form is LevelForm { Level: { } level } ? phrases.Amount(level, target.Indicator.Unit) : target.Form.ToString();

    private string Document(Adoption? adoption)
    {
        if (adoption is not { Document: { } document })
        {
            return _words.NotStated;
        }

        var issuer = document.Issuer is { } issued ? $", {phrases.Name(issued.Name)}" : string.Empty;
        return $"{document.Number}, {phrases.Name(ReportingPeriod.Day(document.Issued))}{issuer}{_semicolon} {_words.InForceFrom} {phrases.Name(ReportingPeriod.Day(adoption.InForceFrom))}";
    }

    private IEnumerable<string> Steps(Attainment attainment, int decimals)
    {
        if (attainment.Explain() is not { } explanation)
        {
            yield return phrases.Attained(attainment, decimals);
            yield break;
        }

        yield return $"{_words.Formula}{_colon} {PutIn(explanation)}";
        if (explanation.Value.TryGetValue(out var value))
        {
            yield return $"{_words.Exact}{_colon} {value.Value.ToString(phrases.Numbers)}";
            yield return $"{_words.Rounding}{_colon} {(phrases.Rounding == Rounding.HalfAwayFromZero ? _words.HalfAwayFromZero : _words.CutOff)}, {_words.Decimals} {Fields.Text(decimals)}";
        }

        yield return $"{_words.Printed}{_colon} {phrases.Attained(attainment, decimals)}";
        if (attainment.Gap.TryGetValue(out var gap))
        {
            yield return $"{_words.Remaining}{_colon} T − A = {(-gap).ToString(phrases.Numbers)}{_semicolon} {phrases.Remaining(attainment)}";
        }

        if (attainment.Outlook.IsDefined && attainment.Target is { } target)
        {
            yield return $"{_headings.Outlook}{_colon} F = {phrases.Amount(attainment.FinalRange, target.Indicator.Unit)} ({_words.AtTheEnd} {phrases.Name(target.Period)}){_semicolon} {phrases.Outlook(attainment)}";
            yield return $"{_headings.Verdict}{_colon} {phrases.Verdict(attainment)}";
        }

        foreach (var step in new ExplainedPace(phrases).Steps(attainment, report.Windows))
        {
            yield return step;
        }
    }

    /// <summary>Returns the formula, followed by the formula with each letter replaced by its number.</summary>
    private string PutIn(Explanation explanation) => explanation.Operands.Count == 0
        ? explanation.Formula
        : $"{explanation.Formula} = {explanation.Operands.Aggregate(explanation.Formula, (formula, operand) => formula.Replace(operand.Symbol, operand.Value.ToString(phrases.Numbers), StringComparison.Ordinal))}";
}
