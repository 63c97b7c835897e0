using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The words of this report's own layout; every phrase about a figure comes from the library.</summary>
internal sealed record Headings(string Indicator, string Target, string Attained, string Remaining, string Stricter)
{
    public static Headings For(Language language) => language switch
    {
        Language.English => new("Indicator", "Target", "Attained", "Remaining", "Stricter target"),
        _ => new("Nội dung", "Chỉ tiêu", "Đạt", "Còn lại", "Chỉ tiêu chặt hơn"),
    };
}
