namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Two ratios whose comparison matters.</summary>
public readonly record struct RatioPair(RatioCase Left, RatioCase Right);
