using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>The properties by which counts distinguish events, apart from their period.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventKind(string Type, EventState State, AreaCode Area)
{
    public override int GetHashCode()
    {
        // Odd multipliers give neighbouring values different hash codes.
        const uint spread = 0x9E3779B1;
        return unchecked((((Type.GetHashCode(StringComparison.Ordinal) * (int)spread) + Area.GetHashCode()) * (int)spread) + (int)State);
    }
}
