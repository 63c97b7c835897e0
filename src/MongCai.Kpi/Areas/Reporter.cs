using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>One of the smallest areas that are expected to report for an area in a period.</summary>
/// <param name="Area">Who reports.</param>
/// <param name="Share">Which share of what it reports is the area's: 1, but where it was split.</param>
/// <param name="LastDay">Its last day, where it ended in the course of the period: the day before it merged. Null where it is there at the period's end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reporter(AreaCode Area, Rational Share, LocalDate? LastDay);
