using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts what a target demands into words, in one language.</summary>
internal sealed class TargetLines(Phrasebook phrases)
{
    private readonly ExplainWords _words = ReportWords.For(phrases).Explain;

    /// <summary>Returns what the target demands, and from which day on where that is after the period of the actual.</summary>
    public string Of(Attainment attainment) =>
        attainment.Target?.Adoption?.InForceFrom is { } from && from > attainment.Observation.Period.End
            ? $"{phrases.Target(attainment)}, {_words.InForceFrom} {phrases.Name(ReportingPeriod.Day(from))}"
            : phrases.Target(attainment);
}
