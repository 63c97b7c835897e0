using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Checks a province's own properties in the way laws are checked: on 200 cases of a seed.</summary>
internal static class Tried
{
    private const int Cases = 200;

    /// <summary>Checks a property, and throws where it does not hold.</summary>
    public static void Property<T>(ulong seed, Arbitrary<T> cases, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Cases).WithReplay(new Replay(new Rnd(seed), size: null)), Prop.ForAll(cases, holds));

    // The smallest case is the last value that the message of FsCheck names.
    private static string Smallest(string message) =>
        message.Split(["Shrunk:", "Original:"], StringSplitOptions.None) is [_, .., var last] ? $"falsified by {last.Split("with exception", StringSplitOptions.None)[0].Trim()}" : message;

    /// <summary>Returns what a check found; null where it found nothing.</summary>
    public static string? Finding(Action<ulong> check, ulong seed)
    {
        try
        {
            check(seed);
            return null;
        }
        catch (LawBrokenException broken)
        {
            return $"{broken.Law!.Name}: {broken.Counterexample}";
        }
        catch (Exception falsified)
        {
            return Smallest(falsified.Message);
        }
    }
}
