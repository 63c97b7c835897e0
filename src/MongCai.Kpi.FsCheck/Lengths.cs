using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Generates the lengths of lists, which grow with FsCheck's size; a run raises that from 1 to 100.</summary>
internal static class Lengths
{
    private const int UsualSize = 50;
    private const int MostPerSize = 3;

    /// <summary>Creates lengths up to the given one at a size of 50: near to the least at a small size, and to twice as many more at a size of 100.</summary>
    /// <param name="least">The least length that is generated.</param>
    /// <param name="most">The greatest length that is generated at a size of 50.</param>
    public static Gen<int> Between(int least, int most) => Gen.Sized(size => Gen.Choose(least, least + Math.Max((most - least) * size / UsualSize, 1)));

    /// <summary>Creates lengths as <see cref="Between(int, int)"/> does, but never above a limit.</summary>
    public static Gen<int> Between(int least, int most, int limit) => Between(least, most).Select(length => Math.Min(length, limit));

    /// <summary>
    /// Creates lengths as <see cref="Between(int, int)"/> does, and from a size of 50 on, in 3 of 100 cases, lengths of one to four hundred, at which a page,
    /// a limit or a stack of a host may fail.
    /// </summary>
    public static Gen<int> UpToHundreds(int least, int most) => Gen.Sized(size => size < UsualSize
        ? Between(least, most)
        : Gen.Frequency((97, Between(least, most)), (3, Gen.Choose(100, 100 + (MostPerSize * Math.Min(size, 100))))));
}
