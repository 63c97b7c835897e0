using EventJournal.Summaries;
using Microsoft.Data.Sqlite;

namespace EventJournal.Tests.Summaries;

public class StoredSummaryTests
{
    private const string DamagedSummary = "journal.db: the ledger is damaged (summary 9999-12-31T23:59:59.999999999: not as it was stored); verify says where";

    [Fact]
    public void A_second_count_does_not_read_the_lines()
    {
        using var workspace = Counted();
        var before = workspace.CountHere();
        Change(workspace, "UPDATE lines SET content = replace(content, '2019-03-12', '2018-03-12')", "lines_do_not_change");

        Assert.Equal(before, workspace.CountHere());
        Assert.Contains("Job fairs: 3 events\n", workspace.RunHere("count", "--ledger", workspace.Ledger, "--period", "2019-M03", "--lang", "en").Output, StringComparison.Ordinal);
        workspace.RunHere("count", "--ledger", workspace.Ledger, "--period", "2019-S1", "--known-at", "2019-07-01T00:00:00Z").IsRefused("journal.db: the ledger is damaged (line 1, batch 1, dolisa/1: not as it was stored); verify says where");
    }

    [Fact]
    public void An_intake_carries_the_summaries_on()
    {
        using var workspace = Counted();
        _ = workspace.TakeHere(workspace.Write("records.jsonl", Lines.Fair("4"), Lines.Retraction("5", "2")));
        Change(workspace, "UPDATE lines SET content = ''", "lines_do_not_change");

        Assert.Contains("Job fairs: 3 events\n", workspace.CountHere().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_an_intake_left_behind_is_made_anew()
    {
        using var workspace = Counted();
        using (var journal = Journal.OpenOrCreate(workspace.Ledger, Workspace.Waiting))
        {
            _ = journal.Add([MongCai.Kpi.Events.EventJson.Read(Lines.Fair("4"))]);
        }

        Assert.Equal("1", Ask(workspace, "SELECT batch FROM summaries"));
        Assert.Contains("Job fairs: 4 events\n", workspace.CountHere().Output, StringComparison.Ordinal);
        Assert.Equal("2", Ask(workspace, "SELECT batch FROM summaries"));
    }

    [Theory]
    [InlineData("UPDATE summaries SET content = x'00'")]
    [InlineData("UPDATE summaries SET digest = zeroblob(32)")]
    [InlineData("UPDATE summaries SET batch = 7")]
    public void A_summary_that_was_changed_is_damage(string sql)
    {
        using var workspace = Counted();
        Change(workspace, sql);

        Assert.Equal("summary 9999-12-31T23:59:59.999999999: not as it was stored\n", workspace.VerifyHere().Output);
        workspace.TakeHere(Workspace.FoundingFile).IsRefused(DamagedSummary);
        if (!sql.Contains("batch", StringComparison.Ordinal))
        {
            workspace.CountHere().IsRefused(DamagedSummary);
        }
    }

    [Fact]
    public void The_summary_of_another_ledger_is_damage()
    {
        using var other = new Workspace();
        _ = other.TakeHere(other.Write("records.jsonl", Lines.Fair("1"), Lines.Fair("2")));
        _ = other.CountHere();
        using var workspace = Counted();
        Change(workspace, $"ATTACH '{other.Ledger}' AS other; DELETE FROM summaries; INSERT INTO summaries SELECT * FROM other.summaries");

        workspace.CountHere().IsRefused(DamagedSummary);
    }

    [Fact]
    public void A_summary_for_other_rules_is_of_no_use()
    {
        using var workspace = Counted();
        var before = workspace.CountHere();
        Change(workspace, "UPDATE summaries SET rules = x'00', content = x'00'");

        Assert.Equal(before, workspace.CountHere());
        Assert.Equal("1", Ask(workspace, "SELECT count(*) FROM summaries WHERE length(content) > 1"));
    }

    [Fact]
    public void The_summaries_that_were_used_last_are_kept()
    {
        using var workspace = Counted();
        using var journal = Journal.OpenExisting(workspace.Ledger, Workspace.Waiting);
        var first = NodaTime.Instant.FromUtc(2019, 7, 1, 0, 0);
        for (var i = 0; i < SummaryTable.Most; i++)
        {
            _ = journal.Summarise(NodaTime.Instant.MaxValue);
            _ = journal.Summarise(first + NodaTime.Duration.FromDays(i));
        }

        Assert.Equal(
            "2019-07-02T00:00:00 2019-07-03T00:00:00 2019-07-04T00:00:00 2019-07-05T00:00:00 2019-07-06T00:00:00 2019-07-07T00:00:00 2019-07-08T00:00:00 9999-12-31T23:59:59.999999999",
            Ask(workspace, "SELECT group_concat(known_at, ' ' ORDER BY known_at) FROM summaries"));
    }

    private static Workspace Counted()
    {
        var workspace = new Workspace();
        Assert.Equal(0, workspace.TakeHere(workspace.Write("records.jsonl", Lines.Fair("1"), Lines.Fair("2"), Lines.Fair("3"))).ExitCode);
        Assert.Equal(0, workspace.CountHere().ExitCode);
        return workspace;
    }

    /// <summary>Changes a ledger in a way that no program should; a trigger that would prevent it is dropped first.</summary>
    private static void Change(Workspace workspace, string sql, string? past = null)
    {
        var trigger = past is null ? null : Ask(workspace, $"SELECT sql FROM sqlite_schema WHERE name = '{past}'");
        _ = Ask(workspace, past is null ? sql : $"DROP TRIGGER {past}; {sql}; {trigger}");
    }

    private static string? Ask(Workspace workspace, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = workspace.Ledger, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return $"{command.ExecuteScalar()}";
    }
}
