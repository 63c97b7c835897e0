namespace MongCai.Kpi.Tests.Numbers;

/// <summary>The figures that a host sends to another program.</summary>
internal sealed record Figures(Calculated<Ratio> Attained, Calculated<decimal> Amount);
