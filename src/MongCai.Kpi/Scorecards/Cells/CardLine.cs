using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>A line of a scorecard: an indicator, of all or of one category.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Category">The category.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CardLine(Indicator Indicator, Category Category);
