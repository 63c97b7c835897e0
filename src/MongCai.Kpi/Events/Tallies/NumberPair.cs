using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>A dictionary key that consists of two small numbers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberPair(int First, int Second)
{
    public override int GetHashCode()
    {
        // An odd multiplier gives neighbouring values different hash codes.
        const uint spread = 0x9E3779B1;
        return unchecked((First * (int)spread) + Second);
    }
}
