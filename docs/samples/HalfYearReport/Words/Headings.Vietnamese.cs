namespace HalfYearReport;

public sealed partial record Headings
{
    private static Headings Vietnamese { get; } = new("Nội dung", "Chỉ tiêu", "Đạt", "Còn lại", "Chỉ tiêu chặt hơn")
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
    };
}
