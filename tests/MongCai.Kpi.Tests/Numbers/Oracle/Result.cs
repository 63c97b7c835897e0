namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>A number that the library calculated, with the exact value that it has to have.</summary>
internal readonly record struct Result(Rational Actual, BigRational Exact);
