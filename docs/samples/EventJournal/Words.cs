using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>The words of this program's own; every phrase about a figure comes from the library.</summary>
internal sealed record Words(
    string Lines,
    string New,
    string Duplicates,
    string Conflicts,
    string Orphans,
    string Refused,
    string AsKnownAt,
    string AsAllIsKnown,
    string Presumed,
    string Astride,
    string AtLeast,
    string AtMost,
    string Unsettled,
    string WithoutEvent)
{
    public static Words For(Language language) => language switch
    {
        Language.English => new(
            "records and lines", "new", "duplicates", "conflicts", "orphans", "refused", "as known at", "all that is known", "presumed", "astride its edges", "at least", "at most",
            "Conflicts that are not settled", "Corrections of what is not there"),
        _ => new(
            "bản ghi và dòng", "mới", "trùng", "mâu thuẫn", "chưa có gốc", "bị từ chối", "theo những gì đã biết đến", "theo mọi điều đã biết", "theo giả định", "vắt qua ranh giới kỳ", "ít nhất", "nhiều nhất",
            "Mâu thuẫn chưa giải quyết", "Đính chính cho điều chưa có"),
    };

    public string Of(Bound bound) => bound switch
    {
        Bound.AtLeast => $"{AtLeast} ",
        Bound.AtMost => $"{AtMost} ",
        _ => string.Empty,
    };
}
