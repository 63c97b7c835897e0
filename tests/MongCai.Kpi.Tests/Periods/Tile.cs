namespace MongCai.Kpi.Tests.Periods;

/// <summary>A generated period of a tiling kind.</summary>
public sealed record Tile(ReportingPeriod Period);
