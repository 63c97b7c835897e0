using MongCai.Kpi;

namespace EventJournal;

/// <summary>The words of this program's own; every phrase about a figure comes from the library.</summary>
internal sealed record Words
{
    private static readonly Words English = new()
    {
        Stored = "stored",
        Known = "there already",
        Refused = "refused",
        KnownAt = "as known at",
        AsAllIsKnown = "with all that is known",
        Presumed = "events presumed",
        Straddling = "events straddling its edges",
        Conflicts = "Records that contradict each other",
        Orphans = "Corrections of what is not there",
    };

    private static readonly Words Vietnamese = new()
    {
        Stored = "đã lưu",
        Known = "đã có từ trước",
        Refused = "bị từ chối",
        KnownAt = "theo những gì đã biết đến",
        AsAllIsKnown = "theo tất cả những gì đã biết",
        Presumed = "sự kiện theo giả định",
        Straddling = "sự kiện vắt qua ranh giới kỳ",
        Conflicts = "Bản ghi mâu thuẫn nhau",
        Orphans = "Đính chính cho bản ghi chưa có",
    };

    public required string Stored { get; init; }

    public required string Known { get; init; }

    public required string Refused { get; init; }

    public required string KnownAt { get; init; }

    public required string AsAllIsKnown { get; init; }

    public required string Presumed { get; init; }

    public required string Straddling { get; init; }

    public required string Conflicts { get; init; }

    public required string Orphans { get; init; }

    public static Words For(Language language) => language == Language.English ? English : Vietnamese;
}
