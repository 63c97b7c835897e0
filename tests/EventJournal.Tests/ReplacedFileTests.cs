using System.Text;
using MongCai.Kpi.Events;

namespace EventJournal.Tests;

/// <summary>Tests that after a file of a ledger was replaced or removed, nothing is acknowledged that is not there, and no count is wrong.</summary>
public class ReplacedFileTests
{
    private static readonly byte[] Poem = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("These are no records of events.\n", 300)));

    public static TheoryData<string, string> AfterAKill { get; } = new()
    {
        { string.Empty, "poem" },
        { string.Empty, "empty" },
        { string.Empty, "gone" },
        { "-wal", "older" },
        { "-wal", "poem" },
        { "-wal", "empty" },
        { "-wal", "gone" },
        { "-intake", "poem" },
        { "-intake", "empty" },
        { "-intake", "gone" },
        { "both", "gone" },
    };

    public static TheoryData<string, string> DuringAnIntake { get; } = new()
    {
        { string.Empty, "older" },
        { string.Empty, "same" },
        { string.Empty, "poem" },
        { string.Empty, "gone" },
        { "-wal", "gone" },
        { "-intake", "older" },
        { "-intake", "gone" },
        { "-lock", "gone" },
    };

    [Theory]
    [MemberData(nameof(AfterAKill))]
    public void What_a_killed_intake_left_and_was_replaced_is_noticed(string file, string by)
    {
        using var ledger = new HurtLedger();

        Assert.True(ledger.IsNoticed(killed: true, hurt =>
        {
            foreach (var suffix in (string[])(string.Equals(file, "both", StringComparison.Ordinal) ? ["-wal", "-intake"] : [file]))
            {
                hurt.Write(suffix, Replacement(hurt, suffix, by));
            }
        }));
    }

    // The log has every page that the intake has changed, so it completes a ledger from before the intake.
    [Fact]
    public void An_older_ledger_under_the_log_of_a_killed_intake_is_right_again()
    {
        using var ledger = new HurtLedger();

        Assert.False(ledger.IsNoticed(killed: true, hurt => hurt.Write(string.Empty, hurt.Older[string.Empty])));
    }

    [Fact]
    public void A_killed_intake_is_nothing_to_notice()
    {
        using var ledger = new HurtLedger();

        Assert.False(ledger.IsNoticed(killed: true, static _ => { }));
        Assert.False(ledger.IsNoticed(killed: false, static _ => { }));
    }

    [Theory]
    [InlineData("-wal", "batch 4: was acknowledged and is not there", "600 stored, 600 there already, 0 refused")]
    [InlineData("-intake", "the file: was acknowledged and is not there (journal.db-intake, which says how far an intake came that did not end well)", "0 stored, 1,200 there already, 0 refused")]
    public void What_is_lost_is_given_up_where_somebody_says_so(string file, string lost, string taken)
    {
        using var ledger = new HurtLedger();

        var (refused, accepted) = ledger.TakenAfterItsLoss(file);

        refused.IsRefused($"journal.db: the ledger is damaged ({lost}); take --accept-loss goes on without it");
        Assert.Equal((0, $"journal.db: given up: {lost}\n"), (accepted.ExitCode, accepted.Errors));
        Assert.EndsWith($"records.jsonl: {taken}\n", accepted.Output, StringComparison.Ordinal);
        Assert.Equal(ledger.Right, ledger.Count());
    }

    [Fact]
    public void A_changed_line_is_no_loss_to_accept()
    {
        using var ledger = new HurtLedger();
        var bytes = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(ledger.Bytes(killed: false, string.Empty)).Replace("2019-01", "2018-01", StringComparison.Ordinal));

        Assert.True(ledger.IsNoticed(killed: false, hurt => hurt.Write(string.Empty, bytes)));
        var taken = ledger.TakeAcceptingLoss();
        Assert.Equal(2, taken.ExitCode);
        Assert.DoesNotContain("given up", taken.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DuringAnIntake))]
    public void What_is_replaced_during_an_intake_is_noticed_before_the_next_acknowledgement(string file, string by)
    {
        using var ledger = new HurtLedger();
        ledger.Put(ledger.Older);
        EventRecord[] records = [.. Enumerable.Range(0, 100).Select(static i => EventJson.Read(Lines.Fair($"new {i}")))];
        using (var journal = Journal.OpenOrCreate(ledger.Ledger, Workspace.Waiting))
        {
            Assert.Equal(50, journal.Add(records[..50]));
            File.Delete(ledger.Ledger + file);
            if (!string.Equals(by, "gone", StringComparison.Ordinal))
            {
                ledger.Write(file, Replacement(ledger, file, by));
            }

            var failure = Assert.Throws<JournalException>(() => journal.Add(records[50..]));
            Assert.EndsWith("was replaced or removed meanwhile: what came last is not acknowledged", failure.Message, StringComparison.Ordinal);
        }

        if (!File.Exists(ledger.Ledger))
        {
            return;
        }

        var counted = ledger.Count();
        Assert.True(counted.ExitCode == 2 || counted.Output.Contains(": 700 events", StringComparison.Ordinal) || counted.Output.Contains(": 650 events", StringComparison.Ordinal), counted.ToString());
    }

    private static byte[]? Replacement(HurtLedger ledger, string suffix, string by) => by switch
    {
        "older" => suffix.Length == 0 ? ledger.Older[suffix] : ledger.OlderKilled[suffix],
        "same" => ledger.Older[suffix],
        "poem" => Poem,
        "empty" => [],
        _ => null,
    };
}
