using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>Two small numbers as one key.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberPair(int First, int Second)
{
    public override int GetHashCode()
    {
        // An odd multiplier keeps neighbours apart.
        const uint spread = 0x9E3779B1;
        return unchecked((First * (int)spread) + Second);
    }
}
