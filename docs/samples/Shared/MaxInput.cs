using System.CommandLine;
using System.Globalization;

namespace Samples;

/// <summary>The option that raises the bound on what is read.</summary>
internal static class MaxInput
{
    public const string Name = "--max-input";

    /// <summary>The bound on a file that is read whole, in MiB.</summary>
    public const int OfAFile = 64;

    // What the bound on such a file can be raised to: what a text can hold.
    private const int MostOfAFile = 1000;

    /// <param name="what">What is bounded.</param>
    /// <param name="mebibytes">The bound where none is named.</param>
    /// <param name="most">What it can be raised to.</param>
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
