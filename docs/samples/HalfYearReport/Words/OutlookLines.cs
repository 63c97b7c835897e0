using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Puts the outlook of a target into words, with the verdict once it is decided, in one language.</summary>
internal sealed class OutlookLines(Phrasebook phrases)
{
    /// <summary>
    /// Returns the outlook, followed by the verdict where that says more: <c>còn để ngỏ</c>, <c>chắc chắn đạt, vượt</c>, and, for a period that is over,
    /// <c>không thể đạt, không đạt</c>. Returns null where there is no outlook; what is missing is then printed beside the attainment.
    /// </summary>
    public string? Of(Attainment attainment) => !attainment.Outlook.IsDefined ? null
        : attainment.Verdict.IsDefined && (attainment.IsFinal || attainment.Verdict == Verdict.Exceeded) ? $"{phrases.Outlook(attainment)}, {phrases.Verdict(attainment)}"
        : phrases.Outlook(attainment);
}
