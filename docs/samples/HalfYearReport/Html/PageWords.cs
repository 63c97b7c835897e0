using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The words of the page's own layout.</summary>
internal sealed record PageWords(string Results, string Presumptions, string Implied, string ExactUntilPrinted)
{
    public static PageWords For(Language language) => language == Language.English
        ? new("Results against the targets", "What is presumed", "implied by the published figure", "Every figure is calculated exactly and rounded once, when it is printed.")
        : new("Kết quả so với chỉ tiêu", "Những điều giả định", "suy ra từ số đã công bố", "Mọi con số được tính chính xác và chỉ làm tròn một lần khi in.");
}
