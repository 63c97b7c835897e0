using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The reports that are expected of an area for one period.</summary>
/// <param name="Reports">
/// The number of reports that its report stands for: 1; for an area that reports for all areas in it, their number; 0 where none is expected.
/// </param>
/// <param name="Share">The share of its report that counts.</param>
/// <param name="LastDay">The last day of the area, where it ended in the course of the period.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpectedReport(int Reports, Rational Share, LocalDate? LastDay)
{
    /// <summary>Gets the expectation of one whole report.</summary>
    public static ExpectedReport One { get; } = new(1, 1, LastDay: null);
}
