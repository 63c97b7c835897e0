namespace MongCai.Kpi;

internal sealed partial class VietnamesePhrasebook
{
    private protected override string Numerator => "tử số";

    private protected override string Denominator => "mẫu số";

    private protected override string OfWhich(string whole, string parts) => $"{whole}, trong đó {parts}";

    private protected override string AddUp(bool isExact) => isExact ? "các nhóm cộng lại bằng tổng số" : "các nhóm phù hợp với tổng số";

    private protected override string Contradict(string difference) => $"các nhóm mâu thuẫn với tổng số, {difference}";

    private protected override string NotReconciled(string reason) => $"chưa đối chiếu được các nhóm với tổng số ({reason})";

    private protected override string SameAs(string other) => $"bằng {other}";

    private protected override string Apart(string distance, string other, bool isHigher) => $"{(isHigher ? "cao hơn" : "thấp hơn")} {distance} so với {other}";
}
