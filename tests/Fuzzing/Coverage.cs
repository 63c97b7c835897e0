using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace MongCai.Kpi.Fuzzing;

/// <summary>Which branches of the library an input has gone through, and about how often. The library counts them itself, in a copy to which the counting was added.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;
    private const int Words = Size / sizeof(ulong);

    // How often is told apart as once, twice, three times, up to 7, 15, 31, 127, and more, each as one bit.
    private static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(ClassOf)];

    private readonly ulong* _counts = (ulong*)NativeMemory.AlignedAlloc(Size, sizeof(ulong));
    private readonly byte[] _seen = new byte[Size];

    public Coverage()
    {
        Clear();
        Trace.SharedMem = (byte*)_counts;
        Trace.OnBranch = static (_, _) => { };
    }

    /// <summary>The branches that some input has gone through.</summary>
    public int Branches => _seen.Count(static seen => seen != 0);

    public void Clear()
    {
        NativeMemory.Clear(_counts, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the input since the last <see cref="Clear"/> went where none had gone before, or as often as none.</summary>
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
