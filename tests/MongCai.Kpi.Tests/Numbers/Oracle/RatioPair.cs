namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Two ratios that are compared or calculated with.</summary>
public readonly record struct RatioPair(RatioCase Left, RatioCase Right);
