using Xunit.Abstractions;

namespace EventJournal.Tests.Summaries;

/// <summary>Tests that a count of a damaged ledger with a summary, of which it reads less, is still right or names the damage.</summary>
public class HurtSummaryTests(ITestOutputHelper output)
{
    private const int Bits = 200;

    [Fact]
    public void A_flipped_bit_is_noticed_or_changes_nothing() => FlipBits(Trials.Of(Bits));

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_flipped_bits_are_noticed_or_change_nothing() => FlipBits(Trials.SlowOf(Bits));

    private void FlipBits(IEnumerable<int> trials)
    {
        using var ledger = new HurtLedger(isCounted: true);
        var outcomes = trials.Select(trial => ledger.IsNoticed(killed: false, hurt =>
        {
            byte[] bytes = [.. hurt.Bytes(killed: false, string.Empty)];
            bytes[(int)((trial + 0.5) / Bits * bytes.Length)] ^= (byte)(1 << (trial * 3 % 8));
            hurt.Write(string.Empty, bytes);
        })).ToArray();
        output.WriteLine(FormattableString.Invariant($"{outcomes.Length} trials: {outcomes.Count(static noticed => noticed)} named as damage by one command at least"));
    }
}
