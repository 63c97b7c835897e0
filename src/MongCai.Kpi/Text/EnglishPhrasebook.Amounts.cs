namespace MongCai.Kpi;

internal sealed partial class EnglishPhrasebook
{
    private protected override string Unchanged => "unchanged";

    private protected override string NoNumber => "no number";

    private protected override string AnyNumber => "any number";

    private protected override string Rose(string figure) => $"increased by {figure}";

    private protected override string Fell(string figure) => $"decreased by {figure}";

    private protected override string FromTo(bool includesLower, string lower, bool includesUpper, string upper) =>
        $"{(includesLower ? string.Empty : "over ")}{lower} to {(includesUpper ? string.Empty : "under ")}{upper}";

    private protected override string FromOn(bool includesLower, string lower) => includesLower ? $"{lower} or more" : $"over {lower}";

    private protected override string UpTo(bool includesUpper, string upper) => includesUpper ? $"{upper} or less" : $"under {upper}";
}
