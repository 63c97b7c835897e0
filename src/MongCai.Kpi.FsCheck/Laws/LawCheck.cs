using System.Runtime.InteropServices;

namespace MongCai.Kpi.Testing;

/// <summary>What it took to check laws that hold: how many cases were tried, and how often the host's part was called for them.</summary>
/// <remarks>
/// A part that answers from memory is called thousands of times in a moment; of one in a database or another service it is good to know. <see cref="LawSet.CheckAndCount"/> and <c>Check</c> can be told to
/// try fewer cases. Calls of checks that run at the same time on one set of laws are counted together. Text form, for a reader only: <c>600 cases, 9211 calls</c>.
/// </remarks>
/// <param name="Cases">The number of cases, of all laws together.</param>
/// <param name="Calls">The number of calls.</param>
/// <example><c>Console.WriteLine(KpiLaws.ClosingRule(ours).CheckAndCount(cases: 20)); // 80 cases, 3120 calls</c></example>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LawCheck(int Cases, long Calls)
{
    /// <summary>Returns the two numbers in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(Rational)Cases} {(Cases == 1 ? "case" : "cases")}, {(Rational)Calls} {(Calls == 1 ? "call" : "calls")}";

    internal LawCheck With(LawCheck other) => new(Cases + other.Cases, Calls + other.Calls);
}
