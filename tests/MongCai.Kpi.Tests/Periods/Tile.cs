namespace MongCai.Kpi.Tests.Periods;

/// <summary>A generated period of a kind that tiles time.</summary>
public sealed record Tile(ReportingPeriod Period);
