using System.CommandLine;
using System.Globalization;

namespace Samples;

/// <summary>The option that raises the limit of what is read.</summary>
internal static class MaxInput
{
    public const string Name = "--max-input";

    /// <summary>The limit for a file that is read as a whole, in MiB.</summary>
    public const int OfAFile = 64;

    // The limit for such a file can be raised to this many MiB, the most that a text can hold.
    private const int MostOfAFile = 1000;

    /// <param name="what">The input that is limited.</param>
    /// <param name="mebibytes">The limit where none is named, in MiB.</param>
    /// <param name="most">The highest limit that can be named, in MiB.</param>
    public static Option<int> Option(string what, int mebibytes = OfAFile, int most = MostOfAFile) => new(Name)
    {
        Description = $"The most that is read of {what}, in MiB; {Text(mebibytes)} unless named. What is longer is refused.",
        HelpName = "MIB",
        DefaultValueFactory = _ => mebibytes,
        CustomParser = result =>
        {
            var written = result.Tokens is [{ Value: var text }] ? text : string.Empty;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named >= 1 && named <= most)
            {
                return named;
            }

            result.AddError($"{Name}: {Shown.Quoted(written)} is not 1 to {Text(most)}");
            return mebibytes;
        },
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
