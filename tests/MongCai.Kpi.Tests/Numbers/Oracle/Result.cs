namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>A number of the library and what it has to be.</summary>
internal readonly record struct Result(Rational Actual, BigRational Exact);
