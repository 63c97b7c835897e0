using System.Runtime.InteropServices;

namespace MongCai.Kpi.Testing;

/// <summary>
/// The count of a category, or the part of a whole, and whether it was reported. A count that was not reported is missing for a reason, or not there at all.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CategoryCount(int Part, int Of, bool IsReported, MissingReason? Because);
