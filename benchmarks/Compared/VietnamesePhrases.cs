namespace MongCai.Kpi.Compared;

/// <summary>The phrase benchmarks in Vietnamese, with the expected text.</summary>
public class VietnamesePhrases() : PhraseBenchmarks(Phrasebook.Vietnamese, "Đạt 50,68% kế hoạch năm 2019, giảm trên 37 hộ so với cùng kỳ năm trước, còn thiếu 36 hộ.");
