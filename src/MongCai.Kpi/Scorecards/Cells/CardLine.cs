using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>A line of a scorecard: an indicator as a total, or for one category.</summary>
/// <param name="Indicator">The indicator of the line.</param>
/// <param name="Category">The category of the line; the total for all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CardLine(Indicator Indicator, Category Category);
