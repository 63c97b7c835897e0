using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Holds the words of the report in Vietnamese.</summary>
internal static class Vietnamese
{
    public static ReportWords Words { get; } = new(
        Lexicon.Vietnamese,
        new("Nội dung", "Chỉ tiêu", "Đạt", "Còn lại", "Chỉ tiêu chặt hơn")
        {
            Published = "Số liệu đã công bố",
            Figure = "Con số",
            Verdict = "Kết luận",
            Implied = "Suy ra",
            Presumed = "Giả định",
            Or = "Hoặc",
            Data = "số liệu",
            Outlook = "Triển vọng",
            Pace = "Tiến độ",
            Rate = "Nhịp độ",
            Forecast = "Dự báo",
            IfRounded = "nếu làm tròn",
            IfCutOff = "nếu cắt bớt",
            Roundest = "tròn nhất",
            NoBase = "không kiểm tra được vì không công bố số gốc",
            NoFigure = "không công bố tỷ lệ",
            NoNumbers = "không kiểm tra được vì không công bố số liệu",
            LowerBound = "cận dưới, không phải giá trị",
            UpperBound = "cận trên, không phải giá trị",
            Approximate = "giá trị gần đúng",
            NotPublished = "giả định, không công bố",
            LeftUnder = "cuối kỳ còn lại theo",
            Events = "Sự kiện",
            Started = "Đã bắt đầu",
            State = "Tình trạng",
            Ongoing = "đang thực hiện",
            Completed = "đã hoàn thành",
            StatePresumed = "giả định",
            Straddling = "chưa quyết định, vắt qua ranh giới kỳ",
            Undefined = "không xác định",
        },
        new("Kỳ", "Số liệu", "Thực hiện", "Chỉ tiêu", "Văn bản, phiên bản", "không nêu")
        {
            InForceFrom = "áp dụng từ",
            Formula = "Công thức",
            Exact = "Giá trị chính xác",
            Rounding = "Làm tròn",
            HalfAwayFromZero = "nửa đơn vị làm tròn xa số 0",
            CutOff = "cắt bớt",
            Decimals = "số chữ số thập phân:",
            Printed = "In ra",
            Follows = "Từ số liệu suy ra",
            Remaining = "Còn lại",
            AtTheEnd = "giá trị có thể có khi hết",
            Expected = "Cần đạt",
            Counted = "Cách tính",
            Started = "số sự kiện đã bắt đầu",
            SumOf = "cộng dồn, trong các sự kiện đã bắt đầu, của",
            Types = "Loại",
            Where = "Phạm vi",
            Everywhere = "mọi nơi",
            Inside = "trong địa bàn",
            Outside = "ngoài địa bàn",
            By = "Cơ quan",
            OneOrganiser = "chỉ của một cơ quan, bất kể cơ quan nào",
            Records = "Bản ghi",
            Undecided = "Chưa quyết định",
        },
        new("Kết quả so với chỉ tiêu", "Những điều giả định", "suy ra từ số đã công bố", "Mọi con số được tính chính xác và chỉ làm tròn một lần khi in."))
    {
        Record = ("bản ghi", "bản ghi"),
        Colon = ":",
        Semicolon = ";",
    };
}
