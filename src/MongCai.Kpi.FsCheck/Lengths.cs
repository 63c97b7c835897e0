using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>How long lists are: they grow with FsCheck's size, which a run raises from 1 to 100.</summary>
internal static class Lengths
{
    private const int UsualSize = 50;
    private const int MostPerSize = 3;

    /// <summary>Up to so many where the size is 50: a step from the least where it is small, twice as many where it is 100.</summary>
    /// <param name="least">How many there are at least.</param>
    /// <param name="most">How many there are at most where the size is 50.</param>
    public static Gen<int> Between(int least, int most) => Gen.Sized(size => Gen.Choose(least, least + Math.Max((most - least) * size / UsualSize, 1)));

    /// <summary>As <see cref="Between(int, int)"/>, but never more than there can be.</summary>
    public static Gen<int> Between(int least, int most, int limit) => Between(least, most).Select(length => Math.Min(length, limit));

    /// <summary>As <see cref="Between(int, int)"/>, and from a size of 50 on 3 in 100 of one to four hundred, which a page, a cap or a stack of a host's cuts.</summary>
    public static Gen<int> UpToHundreds(int least, int most) => Gen.Sized(size => size < UsualSize
        ? Between(least, most)
        : Gen.Frequency((97, Between(least, most)), (3, Gen.Choose(100, 100 + (MostPerSize * Math.Min(size, 100))))));
}
