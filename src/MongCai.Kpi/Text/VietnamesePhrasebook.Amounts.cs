namespace MongCai.Kpi;

internal sealed partial class VietnamesePhrasebook
{
    private protected override string Unchanged => "không đổi";

    private protected override string NoNumber => "không có số nào";

    private protected override string AnyNumber => "bất kỳ số nào";

    private protected override string Rose(string figure) => $"tăng {figure}";

    private protected override string Fell(string figure) => $"giảm {figure}";

    private protected override string FromTo(bool includesLower, string lower, bool includesUpper, string upper) =>
        $"{(includesLower ? "từ" : "trên")} {lower} đến {(includesUpper ? string.Empty : "dưới ")}{upper}";

    private protected override string FromOn(bool includesLower, string lower) => includesLower ? $"từ {lower} trở lên" : $"trên {lower}";

    private protected override string UpTo(bool includesUpper, string upper) => includesUpper ? $"từ {upper} trở xuống" : $"dưới {upper}";
}
