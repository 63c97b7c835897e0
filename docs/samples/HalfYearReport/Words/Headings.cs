namespace HalfYearReport;

/// <summary>The words of this report's own layout; every phrase about a figure comes from the library.</summary>
public sealed record Headings(string Indicator, string Target, string Attained, string Remaining, string Stricter)
{
    public required string Published { get; init; }

    public required string Figure { get; init; }

    public required string Verdict { get; init; }

    public required string Implied { get; init; }

    public required string Presumed { get; init; }

    public required string Or { get; init; }

    public required string Data { get; init; }

    public required string Outlook { get; init; }

    public required string Pace { get; init; }

    public required string Rate { get; init; }

    public required string Forecast { get; init; }

    public required string IfRounded { get; init; }

    public required string IfCutOff { get; init; }

    public required string Roundest { get; init; }

    public required string NoBase { get; init; }

    public required string NoFigure { get; init; }

    public required string NoNumbers { get; init; }

    public required string LowerBound { get; init; }

    public required string UpperBound { get; init; }

    public required string Approximate { get; init; }

    public required string NotPublished { get; init; }

    public required string LeftUnder { get; init; }

    public required string Events { get; init; }

    public required string Started { get; init; }

    public required string State { get; init; }

    public required string Ongoing { get; init; }

    public required string Completed { get; init; }

    public required string StatePresumed { get; init; }

    public required string Straddling { get; init; }

    public required string Undefined { get; init; }
}
