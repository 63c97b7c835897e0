namespace HalfYearReport;

/// <summary>The words for explaining how a figure was calculated.</summary>
internal sealed record ExplainWords(string Period, string Data, string Actual, string Target, string Document, string NotStated)
{
    public required string InForceFrom { get; init; }

    public required string Formula { get; init; }

    public required string Exact { get; init; }

    public required string Rounding { get; init; }

    public required string HalfAwayFromZero { get; init; }

    public required string CutOff { get; init; }

    public required string Decimals { get; init; }

    public required string Printed { get; init; }

    public required string Follows { get; init; }

    public required string Remaining { get; init; }

    public required string AtTheEnd { get; init; }

    public required string Expected { get; init; }

    public required string Counted { get; init; }

    public required string Started { get; init; }

    public required string SumOf { get; init; }

    public required string Types { get; init; }

    public required string Where { get; init; }

    public required string Everywhere { get; init; }

    public required string Inside { get; init; }

    public required string Outside { get; init; }

    public required string By { get; init; }

    public required string OneOrganiser { get; init; }

    public required string Records { get; init; }

    public required string Undecided { get; init; }
}
