using Microsoft.Data.Sqlite;

namespace EventJournal.Tests;

public class ErrorTests
{
    private const string Damaged = "journal.db: the ledger is damaged";

    [Theory]
    [InlineData("--period", "2019-S3", "--period: \"2019-S3\" is no period, such as 2019-S1")]
    [InlineData("--known-at", "2019-07-01", "--known-at: \"2019-07-01\" is no instant, such as 2019-07-01T00:00:00Z")]
    [InlineData("--known-at", "-0001-07-01T00:00:00Z", "--known-at: \"-0001-07-01T00:00:00Z\" is no instant, such as 2019-07-01T00:00:00Z")]
    [InlineData("--known-at", "0000-07-01T00:00:00Z", "--known-at: \"0000-07-01T00:00:00Z\" is no instant, such as 2019-07-01T00:00:00Z")]
    [InlineData("--wait", "long", "--wait: \"long\" is no number of seconds")]
    [InlineData("--closing-day", "0", "--closing-day: \"0\" is no day from 1 to 28")]
    [InlineData("--closing-day", "29", "--closing-day: \"29\" is no day from 1 to 28")]
    [InlineData("--closing-day", "\u202e\u2066\u061c", "--closing-day: \"\\u202E\\u2066\\u061C\" is no day from 1 to 28")]
    [InlineData("--closing-day", "the\nlast", "--closing-day: \"the\\nlast\" is no day from 1 to 28")]
    public void An_option_says_what_it_takes(string option, string value, string expected)
    {
        using var workspace = new Workspace();
        string[] period = string.Equals(option, "--period", StringComparison.Ordinal) ? [] : ["--period", "2019-S1"];

        workspace.Run(["count", "--ledger", workspace.Ledger, .. period, option, value]).IsRefused(expected);
    }

    [Theory]
    [InlineData("Option '--ledger' is required.", "take", "records.jsonl")]
    [InlineData("Option '--period' is required.", "count", "--ledger", "journal.db")]
    [InlineData("\" \" names no file", "take", "records.jsonl", "--ledger", " ")]
    [InlineData("\"\" names no file", "take", "", "--ledger", "journal.db")]
    [InlineData("Required command was not provided.", "--ledger", "journal.db")]
    [InlineData("there is no such file", "take", "no\nsuch.jsonl", "--ledger", "journal.db")]
    public void A_command_says_what_is_missing(string expected, params string[] arguments)
    {
        using var workspace = new Workspace();
        var result = workspace.Run(arguments);

        Assert.EndsWith(expected, result.Errors.TrimEnd('\n'), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Errors.TrimEnd('\n'));
        Assert.Equal(2, result.ExitCode);
        Assert.False(File.Exists(workspace.Ledger));
    }

    [Fact]
    public void A_directory_is_no_file_and_no_ledger()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.Ledger);

        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the ledger cannot be opened");
        workspace.Count().IsRefused("journal.db: there is no such ledger");
        Assert.StartsWith("journal.db: the file cannot be read (", workspace.Run("take", workspace.Ledger, "--ledger", workspace.PathOf("other.db")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_makes_no_ledger()
    {
        using var workspace = new Workspace();

        workspace.Count().IsRefused("journal.db: there is no such ledger");
        Assert.False(File.Exists(workspace.Ledger));
        _ = workspace.WriteBytes("journal.db", []);
        workspace.Count().IsRefused("journal.db: there is no ledger in the file");
    }

    [Fact]
    public void A_locked_ledger_is_not_waited_for_for_ever()
    {
        using var workspace = Taken();
        using var connection = Connect(workspace.Ledger);
        Execute(connection, "BEGIN IMMEDIATE");

        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the ledger is locked by another program");
        Assert.Equal(0, workspace.Count().ExitCode);

        Execute(connection, "COMMIT; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the ledger is locked by another program");
        workspace.Count().IsRefused("journal.db: the ledger is locked by another program");
    }

    [Fact]
    public void The_database_of_another_program_is_left_as_it_is()
    {
        using var workspace = new Workspace();
        using (var connection = Connect(workspace.Ledger))
        {
            Execute(connection, "CREATE TABLE records (name TEXT)");
        }

        var before = File.ReadAllBytes(workspace.Ledger);
        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the database is that of another program");
        workspace.Count().IsRefused("journal.db: the database is that of another program");
        Assert.Equal(before, File.ReadAllBytes(workspace.Ledger));
    }

    [Fact]
    public void A_later_version_is_not_guessed_at()
    {
        using var workspace = Taken();
        using (var connection = Connect(workspace.Ledger))
        {
            Execute(connection, "PRAGMA user_version = 3");
        }

        workspace.Count().IsRefused("journal.db: the ledger is of version 3, and this program knows version 2");
        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the ledger is of version 3, and this program knows version 2");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        using var workspace = new Workspace();
        _ = workspace.Write("journal.db", [.. Enumerable.Repeat("These are no records of events. They are a poem.", 100)]);

        workspace.TakeFile(Workspace.FoundingFile).IsRefused("journal.db: the file is damaged, or no database");
        workspace.Count().IsRefused("journal.db: the file is damaged, or no database");
    }

    [Fact]
    public void A_ledger_that_was_cut_off_is_damaged()
    {
        using var workspace = Taken();
        using (var file = File.OpenWrite(workspace.Ledger))
        {
            file.SetLength(file.Length - 4096);
        }

        IsDamaged(workspace.Count());
        IsDamaged(workspace.TakeFile(Workspace.FoundingFile));
    }

    [Fact]
    public void A_ledger_with_a_page_of_noise_is_damaged_also_for_records_of_other_pages()
    {
        const int page = 4096;
        using var workspace = new Workspace();
        Assert.Equal(0, workspace.Take([.. Enumerable.Range(0, 1000).Select(static i => Lines.Fair($"{i}"))]).ExitCode);
        var bytes = File.ReadAllBytes(workspace.Ledger);
        new Random(1).NextBytes(bytes.AsSpan(bytes.Length / page / 2 * page, page));
        File.WriteAllBytes(workspace.Ledger, bytes);

        IsDamaged(workspace.Count());
        IsDamaged(workspace.TakeFile(Workspace.FoundingFile));
    }

    [Fact]
    public void A_line_of_another_program_is_damage()
    {
        using var workspace = Taken();
        using (var connection = Connect(workspace.Ledger))
        {
            Execute(connection, "INSERT INTO lines VALUES (41, 2, 'dolisa', '1', '{\"v\":1}', '2019-03-14T02:00:00', x'00')");
        }

        workspace.Count().IsRefused("journal.db: the ledger is damaged (line 41: of no batch); verify says where");
    }

    [Theory]
    [InlineData("DELETE FROM lines", "records are never deleted")]
    [InlineData("UPDATE lines SET content = '{}'", "records never change")]
    [InlineData("DELETE FROM batches", "batches are never deleted")]
    [InlineData("UPDATE batches SET lines = 2", "batches never change")]
    [InlineData("UPDATE lines SET recorded = '2020-01-01T00:00:00'", "records never change")]
    public void No_program_changes_a_record(string sql, string expected)
    {
        using var workspace = Taken();
        using var connection = Connect(workspace.Ledger);

        Assert.Contains(expected, Assert.Throws<SqliteException>(() => Execute(connection, sql)).Message, StringComparison.Ordinal);
    }

    private static void IsDamaged(Workspace.Result result)
    {
        Assert.StartsWith(Damaged, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Errors.TrimEnd('\n'));
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    private static Workspace Taken()
    {
        var workspace = new Workspace();
        Assert.Equal(0, workspace.TakeFile(Workspace.FoundingFile).ExitCode);
        return workspace;
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        _ = command.ExecuteNonQuery();
    }
}
