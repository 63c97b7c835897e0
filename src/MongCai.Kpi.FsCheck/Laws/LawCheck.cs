using System.Runtime.InteropServices;

namespace MongCai.Kpi.Testing;

/// <summary>The effort of a check of laws that hold: how many cases were tried, and how often the part was called for them.</summary>
/// <remarks>
/// <para>Use it to see what a check costs. A part that answers from memory is called thousands of times in a moment, but calls to a database or another
/// service take their time; <see cref="LawSet.CheckAndCount"/> and <c>Check</c> can be told to try fewer cases.</para>
/// <para>Calls by checks that run at the same time on the same set of laws are counted together. Text form, for a reader only:
/// <c>600 cases, 9211 calls</c>.</para>
/// </remarks>
/// <param name="Cases">The number of cases, summed over all laws.</param>
/// <param name="Calls">The number of calls of the part.</param>
/// <example><c>Console.WriteLine(KpiLaws.ClosingRule(ours).CheckAndCount(cases: 20)); // 80 cases, 3120 calls</c></example>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LawCheck(int Cases, long Calls)
{
    /// <summary>Returns the number of cases and the number of calls in words.</summary>
    /// <returns>The text in the form <c>600 cases, 9211 calls</c>.</returns>
    public override string ToString() => $"{(Rational)Cases} {(Cases == 1 ? "case" : "cases")}, {(Rational)Calls} {(Calls == 1 ? "call" : "calls")}";

    internal LawCheck With(LawCheck other) => new(Cases + other.Cases, Calls + other.Calls);
}
