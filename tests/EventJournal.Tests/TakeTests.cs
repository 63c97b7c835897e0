using System.Text;
using Microsoft.Data.Sqlite;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Tests;

public class TakeTests
{
    [Fact]
    public void Taking_a_file_in_again_changes_nothing()
    {
        using var workspace = new Workspace();

        workspace.TakeFile(Workspace.FoundingFile).Prints("acknowledged 40", "mong-cai-2019-s1.jsonl: 40 stored, 0 there already, 0 refused");
        var first = workspace.Count();
        workspace.TakeFile(Workspace.FoundingFile).Prints("acknowledged 40", "mong-cai-2019-s1.jsonl: 0 stored, 40 there already, 0 refused");

        Assert.Equal(first, workspace.Count());
    }

    [Fact]
    public void Bad_lines_are_reported_and_do_not_stop_the_rest()
    {
        using var workspace = new Workspace();
        var training = Lines.Fair("5").Replace("job-fair", "training", StringComparison.Ordinal)
            .Replace("}", ",\"quantities\":[{\"name\":\"learners\",\"amount\":\"165\",\"unit\":\"household\"}]}", StringComparison.Ordinal);

        var result = workspace.Take(
            Lines.Fair("1"),
            "no record",
            string.Empty,
            Lines.Fair("2").Replace("job-fair", "eclipse", StringComparison.Ordinal),
            Lines.Fair("3").Replace("\"state\"", "\"sta\\nte\"", StringComparison.Ordinal),
            Lines.Fair("4").Replace("{\"v\":1", "{\"v\":2", StringComparison.Ordinal),
            training,
            Lines.Fair("6"));

        Assert.Collection(
            result.Errors.TrimEnd('\n').Split('\n'),
            static line => Assert.StartsWith("line 2: 'no record' is an invalid JSON literal", line, StringComparison.Ordinal),
            static line => Assert.Equal("line 4: the catalogue has no type eclipse", line),
            static line => Assert.StartsWith("line 5: There is no property \"sta\\nte\" here", line, StringComparison.Ordinal),
            static line => Assert.Equal("line 6: Expected the version 1.", line),
            static line => Assert.Equal("line 7: learners of training is in person, not in household", line));
        Assert.Equal("acknowledged 8\nrecords.jsonl: 2 stored, 0 there already, 5 refused\n", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_duplicate_keeps_the_earliest_instant()
    {
        using var workspace = new Workspace();
        _ = workspace.Take(Lines.Fair("1", recorded: "2019-03-14T02:00:00Z"));

        workspace.Take(Lines.Fair("1", recorded: "2019-03-14T02:00:00.25Z")).Prints("acknowledged 1", "records.jsonl: 0 stored, 1 there already, 0 refused");
        Assert.Contains("Job fairs: 1 event\n", workspace.Count("--known-at", "2019-03-14T02:00:00Z").Output, StringComparison.Ordinal);

        workspace.Take(Lines.Fair("1", recorded: "2019-03-14T01:59:59.5Z")).Prints("acknowledged 1", "records.jsonl: 1 stored, 0 there already, 0 refused");
        Assert.Contains("Job fairs: 1 event\n", workspace.Count("--known-at", "2019-03-14T01:59:59.5Z").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_itself_is_kept_and_reported()
    {
        using var workspace = new Workspace();

        workspace.Take(Lines.Fair("1"), Lines.Retraction("9", "8")).Prints(
            "acknowledged 2",
            "records.jsonl: 2 stored, 0 there already, 0 refused",
            "Corrections of what is not there: dolisa/9 -> dolisa/8");
        workspace.Take(Lines.Fair("1", occurred: "2019-04-01")).Prints(
            "acknowledged 1",
            "records.jsonl: 1 stored, 0 there already, 0 refused",
            "Records that contradict each other: SameId dolisa/1: 1 others",
            "Corrections of what is not there: dolisa/9 -> dolisa/8");
        workspace.Take(Lines.Fair("8")).Prints(
            "acknowledged 1",
            "records.jsonl: 1 stored, 0 there already, 0 refused",
            "Records that contradict each other: SameId dolisa/1: 1 others");

        var counted = workspace.Count().Output;
        Assert.Contains("Job fairs: 1 event\n", counted, StringComparison.Ordinal);
        Assert.EndsWith("\nRecords that contradict each other: SameId dolisa/1: 1 others\n", counted, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_other_systems_are_read_as_they_are()
    {
        using var workspace = new Workspace();
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Lines.Fair("1")}\r\n\r\n  {Lines.Fair("2")} \r\n{Lines.Fair("3")}")];

        workspace.TakeFile(workspace.WriteBytes("records.jsonl", bytes)).Prints("acknowledged 4", "records.jsonl: 3 stored, 0 there already, 0 refused");
    }

    [Fact]
    public void A_text_that_is_no_UTF_8_is_refused_and_not_changed()
    {
        using var workspace = new Workspace();
        var bytes = Encoding.Latin1.GetBytes($"{Lines.Fair("caf\u00e9")}\n{Lines.Fair("2")}\n");

        var result = workspace.TakeFile(workspace.WriteBytes("records.jsonl", bytes));

        Assert.StartsWith("line 1: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal("acknowledged 2\nrecords.jsonl: 1 stored, 0 there already, 1 refused\n", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Every_text_comes_back_as_it_was()
    {
        using var workspace = new Workspace();
        string[] lines =
        [
            Lines.Fair("nul \\u0000 a"),
            Lines.Fair("nul \\u0000 b"),
            Lines.Fair("quote \\\" '' \\\\ \\n \\u2028"),
            Lines.Fair("Móng Cái 😀").Replace("}", ",\"note\":\"it's \\\"recorded\\\": \\u0001\"}", StringComparison.Ordinal),
        ];

        workspace.Take(lines).Prints("acknowledged 4", "records.jsonl: 4 stored, 0 there already, 0 refused");

        using var journal = Journal.OpenExisting(workspace.Ledger, Workspace.Waiting);
        Assert.Equal(EventLedger.Of(lines.Select(EventJson.Read)), journal.Read(Instant.MaxValue));
    }

    [Fact]
    public void Two_programs_may_take_records_in_at_once()
    {
        using var workspace = new Workspace();
        var file = workspace.Write("records.jsonl", [.. Enumerable.Range(0, 12_000).Select(static i => Lines.Fair($"{i}"))]);

        using var one = workspace.Start(("LANG", "C.UTF-8"), "take", file, "--ledger", workspace.Ledger);
        using var other = workspace.Start(("LANG", "C.UTF-8"), "take", file, "--ledger", workspace.Ledger);
        one.WaitForExit();
        other.WaitForExit();

        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        Assert.Contains("Job fairs: 12,000 events\n", workspace.Count().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_reads_does_not_hold_up_an_intake()
    {
        using var workspace = new Workspace();
        _ = workspace.TakeFile(Workspace.FoundingFile);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = workspace.Ledger, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT count(*) FROM lines";
        Assert.Equal(40L, command.ExecuteScalar());

        workspace.Take(Lines.Fair("1")).Prints("acknowledged 1", "records.jsonl: 1 stored, 0 there already, 0 refused");

        command.CommandText = "SELECT count(*) FROM lines";
        Assert.Equal(40L, command.ExecuteScalar());
    }

    [Fact]
    public void An_empty_file_brings_nothing()
    {
        using var workspace = new Workspace();

        workspace.TakeFile(workspace.WriteBytes("records.jsonl", [])).Prints("records.jsonl: 0 stored, 0 there already, 0 refused");
    }
}
