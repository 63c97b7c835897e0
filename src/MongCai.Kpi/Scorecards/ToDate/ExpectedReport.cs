using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>What is expected of one who reports, for one period.</summary>
/// <param name="Reports">How many reports it stands for: 1; of an area that reports for all in it, so many as there are; 0 where none is expected.</param>
/// <param name="Share">Which share of it counts.</param>
/// <param name="LastDay">Its last day, where it ended in the course of the period.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpectedReport(int Reports, Rational Share, LocalDate? LastDay)
{
    /// <summary>One report, whole.</summary>
    public static ExpectedReport One { get; } = new(1, 1, LastDay: null);
}
