using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EventJournal;

/// <summary>The last batch that an intake has acknowledged, with the chain of that batch.</summary>
internal sealed record Acknowledged(long Batch, string Chain)
{
    public static Acknowledged Of(long batch, ReadOnlySpan<byte> chain) => new(batch, Convert.ToHexStringLower(chain));

    /// <summary>Writes one line that ends with a digest of its own, so that a half-written line is not taken for a whole one.</summary>
    public byte[] Write()
    {
        var said = FormattableString.Invariant($"{Batch} {Chain}");
        return Encoding.ASCII.GetBytes($"{said} {DigestOf(said)}");
    }

    /// <returns>The acknowledgement; null where the bytes hold none.</returns>
    public static Acknowledged? Read(ReadOnlySpan<byte> bytes) =>
        Encoding.ASCII.GetString(bytes).Split(' ') is [var batch, var chain, var digest]
        && long.TryParse(batch, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && string.Equals(DigestOf($"{batch} {chain}"), digest, StringComparison.Ordinal)
            ? new(number, chain)
            : null;

    private static string DigestOf(string said) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(said)));
}
