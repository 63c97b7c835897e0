using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>One of the smallest areas that are expected to report for an area in a period.</summary>
/// <param name="Area">The area that reports.</param>
/// <param name="Share">The share of its report that counts for the area: 1, except where the reporting area was split.</param>
/// <param name="LastDay">
/// The last day of the reporting area, the day before it merged, where it ended in the course of the period; null where it exists at the end of the period.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reporter(AreaCode Area, Rational Share, LocalDate? LastDay);
