namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    private protected override string Numerator => "numerator";

    private protected override string Denominator => "denominator";

    private protected override string OfWhich(string whole, string parts) => $"{whole}, of which {parts}";

    private protected override string AddUp(bool isExact) => isExact ? "the categories add up to the total" : "the categories fit the total";

    private protected override string Contradict(string difference) => $"the categories contradict the total, {difference}";

    private protected override string NotReconciled(string reason) => $"the categories cannot be held against the total yet ({reason})";

    private protected override string SameAs(string other) => $"the same as {other}";

    private protected override string Apart(string distance, string other, bool isHigher) => $"{distance} {(isHigher ? "higher" : "lower")} than {other}";
}
