using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts into words whether a target can still go either way, and the verdict once it cannot, in one language.</summary>
internal sealed class OutlookLines(Phrasebook phrases)
{
    /// <summary>
    /// The outlook, with the verdict where that says more: <c>còn để ngỏ</c>, <c>chắc chắn đạt, vượt</c>, and for a period that is over <c>không thể đạt, không đạt</c>. Null where there is no outlook:
    /// what is missing is said beside the attainment.
    /// </summary>
    public string? Of(Attainment attainment) => !attainment.Outlook.IsDefined ? null
        : attainment.Verdict.IsDefined && (attainment.IsFinal || attainment.Verdict == Verdict.Exceeded) ? $"{phrases.Outlook(attainment)}, {phrases.Verdict(attainment)}"
        : phrases.Outlook(attainment);
}
