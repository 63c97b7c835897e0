using MongCai.Kpi.Claims;

namespace MongCai.Kpi;

internal sealed partial class VietnamesePhrasebook
{
    private protected override string Name(BaseComparison comparison) => comparison switch
    {
        BaseComparison.PreviousPeriod => "kỳ trước",
        BaseComparison.Total => "tổng số",
        BaseComparison.Opening => "đầu kỳ",
        BaseComparison.SamePeriodLastYear => "cùng kỳ năm trước",
        BaseComparison.OtherCategory => "nhóm khác",
        _ => "kết quả theo chuẩn khác",
    };

    private protected override string ComparedWith(string name) => $"so với {name}";

    private protected override string Share(string figure, string whole) => $"chiếm {figure} {whole}";

    private protected override FallWords Falls { get; } = new(["giảm", "giảm được", "giảm thêm", "giảm bình quân", "hụt"], ["còn thiếu"])
    {
        Lower = ["thấp hơn", "kém hơn", "ít hơn", "nhỏ hơn"],
        Higher = ["cao hơn", "nhiều hơn", "lớn hơn"],
        LowerBehind = ["thấp hơn"],
        ComparedBehind = "so với",
        Hedged = ["tăng", "giảm", "đạt", "hụt", "còn", "chi", "thu", "thu nhập", "mức"],
    };

    private protected override string Difference => "chênh lệch";

    private protected override string Agrees(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "khớp với các số khác",
        Agreement.WithinRounding => "khớp trong phạm vi làm tròn",
        _ => "mâu thuẫn với các số khác",
    };

    private protected override string Explanation(ClaimCheck check) => check.Verdict switch
    {
        ClaimVerdict.Follows => "khớp",
        ClaimVerdict.OtherTie => "nằm chính giữa, làm tròn về phía số 0",
        ClaimVerdict.Truncated => "bị cắt bớt thay vì làm tròn",
        ClaimVerdict.Padded => $"đúng với {(Rational)check.DecimalsBeforePadding.GetValueOrDefault()} chữ số thập phân, thêm số 0 phía sau",
        ClaimVerdict.RoundedInputs => "khớp với số liệu trước khi làm tròn; tính từ số đã in",
        ClaimVerdict.OtherFormula => Slip(check.Slip),
        _ => "không khớp",
    };

    private static string Slip(FormulaSlip? slip) => slip switch
    {
        FormulaSlip.AttainedForExceeded => "là mức đạt, không phải mức vượt",
        FormulaSlip.ExceededForAttained => "là mức vượt, không phải mức đạt",
        FormulaSlip.RelativeChangeForPoints => "là mức thay đổi tương đối, không phải chênh lệch",
        FormulaSlip.PointsForRelativeChange => "là chênh lệch, không phải mức thay đổi tương đối",
        FormulaSlip.SignDropped => "thiếu dấu trừ",
        _ => "lấy số gốc chia cho số thực hiện",
    };
}
