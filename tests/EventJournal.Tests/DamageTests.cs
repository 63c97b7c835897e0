using System.Text;
using Xunit.Abstractions;

namespace EventJournal.Tests;

/// <summary>Tests that whenever a ledger is damaged from outside, every command either prints the right figures or names the damage in one line.</summary>
public class DamageTests(ITestOutputHelper output)
{
    private const int Bits = 200;
    private const int Truncations = 200;
    private const int Digits = 60;

    [Fact]
    public void A_flipped_bit_is_noticed_or_changes_nothing() => FlipBits(Trials.Of(Bits));

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_flipped_bits_are_noticed_or_change_nothing() => FlipBits(Trials.SlowOf(Bits));

    [Fact]
    public void A_truncated_file_is_noticed_or_changes_nothing() => Truncate(Trials.Of(Truncations));

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_truncated_files_are_noticed_or_change_nothing() => Truncate(Trials.SlowOf(Truncations));

    [Fact]
    public void A_changed_digit_is_noticed() => ChangeDigits(Trials.Of(Digits));

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_changed_digits_are_noticed() => ChangeDigits(Trials.SlowOf(Digits));

    /// <summary>Places half of the trials in a ledger at rest, a quarter in the ledger and a quarter in the log that a killed intake leaves.</summary>
    private static (bool Killed, string Suffix) PlaceOf(int trial) => (trial % 4) switch
    {
        0 or 2 => (false, string.Empty),
        1 => (true, string.Empty),
        _ => (true, "-wal"),
    };

    private void FlipBits(IEnumerable<int> trials) => Hurt(trials, static (ledger, trial) =>
    {
        var (killed, suffix) = PlaceOf(trial);
        byte[] bytes = [.. ledger.Bytes(killed, suffix)];

        // The places are spread over the file, and each trial changes another bit of its byte.
        var at = (int)((trial + 0.5) / Bits * bytes.Length);
        bytes[at] ^= (byte)(1 << (trial * 5 % 8));
        return ledger.IsNoticed(killed, hurt => hurt.Write(suffix, bytes));
    });

    private void Truncate(IEnumerable<int> trials) => Hurt(trials, static (ledger, trial) =>
    {
        var (killed, suffix) = PlaceOf(trial);
        var bytes = ledger.Bytes(killed, suffix);
        return ledger.IsNoticed(killed, hurt => hurt.Write(suffix, bytes[..(int)((double)trial / Truncations * bytes.Length)]));
    });

    private void ChangeDigits(IEnumerable<int> trials) => Assert.Equal(0, Hurt(trials, static (ledger, trial) =>
    {
        byte[] bytes = [.. ledger.Bytes(killed: false, string.Empty)];
        var id = Encoding.UTF8.GetBytes(FormattableString.Invariant($"\"id\":\"{trial * HurtLedger.Records / Digits:D4}\""));
        ReadOnlySpan<byte> month = "\"occurred\":\"2019-0"u8;

        // When SQLite moves a line it may leave a copy that nobody reads, so every copy is changed.
        for (var at = bytes.AsSpan().IndexOf(id); at >= 0; at = bytes.AsSpan(at).IndexOf(id) is var next and >= 0 ? at + next : -1)
        {
            at += bytes.AsSpan(at).IndexOf(month) + month.Length;
            bytes[at] = (byte)(bytes[at] == '9' ? '8' : bytes[at] + 1);
        }

        return ledger.IsNoticed(killed: false, hurt => hurt.Write(string.Empty, bytes));
    }));

    /// <returns>The number of trials that were not noticed and changed nothing.</returns>
    private int Hurt(IEnumerable<int> trials, Func<HurtLedger, int, bool> trial)
    {
        using var ledger = new HurtLedger();
        var outcomes = trials.Select(number => trial(ledger, number)).ToArray();
        var noticed = outcomes.Count(static noticed => noticed);
        output.WriteLine(FormattableString.Invariant($"{outcomes.Length} trials: {noticed} named as damage, {outcomes.Length - noticed} of no effect"));
        return outcomes.Length - noticed;
    }
}
