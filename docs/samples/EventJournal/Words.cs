using MongCai.Kpi;

namespace EventJournal;

/// <summary>The words of this program's own output; every phrase about a figure comes from the library.</summary>
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
        Line = "line",
        Batch = "batch",
        File = "the file",
        AllAsStored = "all as they were stored",
        Lines = "lines",
        Batches = "batches",
        Changed = "not as it was stored",
        Unreadable = "cannot be read",
        Missing = "missing",
        Extra = "of no batch",
        Unchained = "does not follow from what is before it",
        Lost = "was acknowledged and is not there",
        Structure = "does not hold together",
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
        Line = "dòng",
        Batch = "lô",
        File = "tệp",
        AllAsStored = "tất cả vẫn như lúc lưu",
        Lines = "dòng",
        Batches = "lô",
        Changed = "không còn như lúc lưu",
        Unreadable = "không đọc được",
        Missing = "bị thiếu",
        Extra = "không thuộc lô nào",
        Unchained = "không khớp với phần trước đó",
        Lost = "đã được xác nhận nhưng không có",
        Structure = "không toàn vẹn",
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

    public required string Line { get; init; }

    public required string Batch { get; init; }

    public required string File { get; init; }

    public required string AllAsStored { get; init; }

    public required string Lines { get; init; }

    public required string Batches { get; init; }

    public required string Changed { get; init; }

    public required string Unreadable { get; init; }

    public required string Missing { get; init; }

    public required string Extra { get; init; }

    public required string Unchained { get; init; }

    public required string Lost { get; init; }

    public required string Structure { get; init; }

    public string Of(DamageKind damage) => damage switch
    {
        DamageKind.Changed => Changed,
        DamageKind.Unreadable => Unreadable,
        DamageKind.Missing => Missing,
        DamageKind.Extra => Extra,
        DamageKind.Unchained => Unchained,
        DamageKind.Lost => Lost,
        _ => Structure,
    };

    public static Words For(Lexicon lexicon) => lexicon == Lexicon.English ? English : Vietnamese;
}
