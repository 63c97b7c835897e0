using MongCai.Kpi;

namespace CountyYear;

/// <summary>The words of this sample's own tables; every phrase about a figure comes from the library.</summary>
internal sealed record Headings(string[] Row, string Missing, string[] Owed, string Ranks, string[] Ranked, string NoBand)
{
    public static Headings For(Lexicon lexicon) => lexicon == Lexicon.English ? English : Vietnamese;

    private static Headings Vietnamese { get; } = new(
        ["Chỉ số", "Chỉ tiêu", "Lũy kế", "Báo cáo", "Triển vọng", "Kết quả", "Chỉ số tiến độ", "Mức"],
        "Báo cáo còn thiếu",
        ["Đơn vị", "Chỉ số", "Kỳ"],
        "Xếp hạng",
        ["Hạng", "Đơn vị", "Tỷ lệ"],
        "chưa xếp");

    private static Headings English { get; } = new(
        ["Indicator", "Target", "To date", "Reports", "Outlook", "Verdict", "Pace index", "Band"],
        "Missing reports",
        ["Area", "Indicator", "Period"],
        "Ranks",
        ["Rank", "Area", "Share"],
        "no band");
}
