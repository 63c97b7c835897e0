namespace MongCai.Kpi.Tests.Numbers;

/// <summary>What a host sends to another program.</summary>
internal sealed record Figures(Calculated<Ratio> Attained, Calculated<decimal> Amount);
