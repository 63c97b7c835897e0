using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts what a target asks for into words, in one language.</summary>
internal sealed class TargetLines(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;

    /// <summary>What is asked for, and since when where that is after the period of the actual.</summary>
    public string Of(Attainment attainment) =>
        attainment.Target?.Adoption?.InForceFrom is { } from && from > attainment.Observation.Period.End
            ? $"{phrases.Target(attainment)}, {_words.InForceFrom} {phrases.Name(ReportingPeriod.Day(from))}"
            : phrases.Target(attainment);
}
