using System.Runtime.InteropServices;

namespace MongCai.Kpi.Testing;

/// <summary>What a category has: a count, or a part of how many; and whether that was reported. Where it was not, it is missing for a reason, or not there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CategoryCount(int Part, int Of, bool IsReported, MissingReason? Because);
