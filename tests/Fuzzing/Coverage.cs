using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace MongCai.Kpi.Fuzzing;

/// <summary>
/// Tells which branches of the library an input has gone through, and about how often. A copy of the library is instrumented so that it counts this itself.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;
    private const int Words = Size / sizeof(ulong);

    // The number of passes is distinguished as once, twice, three times, up to 7, 15, 31, 127, and more, each of which is one bit.
    private static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(ClassOf)];

    private readonly ulong* _counts = (ulong*)NativeMemory.AlignedAlloc(Size, sizeof(ulong));
    private readonly byte[] _seen = new byte[Size];

    public Coverage()
    {
        Clear();
        Trace.SharedMem = (byte*)_counts;
        Trace.OnBranch = static (_, _) => { };
    }

    /// <summary>Gets the number of branches that any input has gone through.</summary>
    public int Branches => _seen.Count(static seen => seen != 0);

    public void Clear()
    {
        NativeMemory.Clear(_counts, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>
    /// Determines whether the input since the last <see cref="Clear"/> went through a branch that none had gone through before, or more or less often than
    /// any had.
    /// </summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var word = 0; word < Words; word++)
        {
            if (_counts[word] != 0)
            {
                isNew |= Note(word);
            }
        }

        return isNew;
    }

    private bool Note(int word)
    {
        var isNew = false;
        var counts = (byte*)(_counts + word);
        for (var i = 0; i < sizeof(ulong); i++)
        {
            var counted = Classes[counts[i]];
            ref var seen = ref _seen[(word * sizeof(ulong)) + i];
            isNew |= (counted & ~seen) != 0;
            seen |= counted;
        }

        return isNew;
    }

    private static byte ClassOf(int count) => count switch
    {
        0 => 0,
        <= 3 => (byte)(1 << (count - 1)),
        _ => (byte)(1 << Math.Clamp(BitOperations.Log2((uint)count) + 1, 3, 7)),
    };
}
