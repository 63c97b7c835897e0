using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace ReportCheck;

internal sealed class VietnameseWording() : Wording(Phrasebook.Vietnamese)
{
    public override string BadLine(long line, Problem problem) => $"dòng {Count(line)}: {Text(problem)}";

    public override string MoreOthers(long count) => $"… và {Count(count)} số liệu khác không khớp: xem các dòng kết quả";

    protected override string Claims => "số liệu đã kiểm tra";

    protected override string BadLines => "dòng lỗi";

    protected override string Meaning(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Undefined => "không có gì để so sánh",
        ClaimVerdict.Follows => "khớp",
        ClaimVerdict.OtherTie => "nằm chính giữa, làm tròn về phía số 0",
        ClaimVerdict.Truncated => "bị cắt bớt thay vì làm tròn",
        ClaimVerdict.Padded => "đúng với ít chữ số thập phân hơn, thêm số 0 phía sau",
        ClaimVerdict.RoundedInputs => "khớp với số liệu trước khi làm tròn",
        ClaimVerdict.OtherFormula => "đúng theo công thức khác",
        _ => "không có cách giải thích",
    };

    private static string Text(Problem problem) => problem.Kind switch
    {
        ProblemKind.Quotes => "dấu ngoặc kép nằm giữa trường hoặc không được đóng",
        ProblemKind.TooLong => $"dài hơn {Count(ClaimFile.LongestLine)} byte",
        ProblemKind.NotUtf8 => "không phải UTF-8",
        ProblemKind.FieldCount => $"cần {Count(ClaimFile.Header.Count)} trường, không phải {problem.Value}",
        ProblemKind.Formula => $"{problem.Field} {Shown.Quoted(problem.Value)} không thuộc {Vocabulary.Formulas}",
        ProblemKind.Number => $"{problem.Field} {Shown.Quoted(problem.Value)} không phải là số, như 1234.5",
        ProblemKind.Figure => $"{problem.Field} {Shown.Quoted(problem.Value)} không phải là số liệu, như 50,68% hoặc 15.40",
        _ => "giá trị đúng có quá nhiều chữ số để in",
    };
}
