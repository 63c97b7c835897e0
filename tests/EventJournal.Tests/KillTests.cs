using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EventJournal.Tests;

/// <summary>Tests that when the sample is killed during an intake, everything it acknowledged is there, and taking the file again completes it.</summary>
public class KillTests
{
    private const int KillsOfALedger = 10;
    private const int Killed = 128 + 9;

    [Fact]
    public void Killed_at_a_few_moments_of_10_000_records() => Survives(10_000, [.. Trials.Of(60)], of: 60);

    [Fact]
    [Trait("Category", "Slow")]
    public void Killed_at_many_moments_of_100_000_records() => Survives(100_000, [.. Trials.SlowOf(200)], of: 200);

    /// <summary>Kills the sample at moments that are spread evenly over the intake.</summary>
    private static void Survives(int records, int[] trials, int of)
    {
        var random = new Random(2019);
        string[] lines = [.. Enumerable.Range(0, records).Select(static i => Lines.Fair(i.ToString("D6", CultureInfo.InvariantCulture)))];

        // The trials are in ascending order, so that each run gets further than the one before it and is killed among new records.
        for (var ledger = 0; ledger * KillsOfALedger < trials.Length; ledger++)
        {
            using var workspace = new Workspace();
            var file = workspace.Write("records.jsonl", lines);
            foreach (var trial in trials.Where((_, i) => i % ((trials.Length + KillsOfALedger - 1) / KillsOfALedger) == ledger))
            {
                _ = WasKilled(workspace, file, trial * records / of, TimeSpan.FromMilliseconds(random.Next(100)));
            }

            Assert.Equal(0, workspace.TakeFile(file).ExitCode);
            Assert.Equal(lines.Select(ContentOf), Contents(workspace.Ledger), StringComparer.Ordinal);
            Assert.Contains($": {(MongCai.Kpi.Rational)records} events", workspace.CountHere().Output.Replace(",", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    /// <summary>Kills an intake some time after it has acknowledged the lines before a moment, and checks what is there.</summary>
    private static bool WasKilled(Workspace workspace, string file, int moment, TimeSpan later)
    {
        using var process = workspace.Start(("LANG", "C.UTF-8"), "take", file, "--ledger", workspace.Ledger);
        var acknowledged = 0;
        var output = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                if (line.Split(' ') is ["acknowledged", var number])
                {
                    Volatile.Write(ref acknowledged, int.Parse(number, CultureInfo.InvariantCulture));
                }
            }
        });

        const int linesPerBatch = 5000;
        var waited = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => process.HasExited || Volatile.Read(ref acknowledged) >= moment / linesPerBatch * linesPerBatch, TimeSpan.FromMinutes(1));
        if (moment < linesPerBatch)
        {
            // Nothing is acknowledged yet, so the moment lies anywhere from the start of the program to its first commit.
            later = TimeSpan.FromMilliseconds(moment / 4d);
        }

        Thread.Sleep(later);
        process.Kill();
        process.WaitForExit();
        output.Wait();

        var stored = File.Exists(workspace.Ledger) ? Contents(workspace.Ledger) : [];
        Assert.True(stored.Count >= acknowledged, $"{acknowledged} records were acknowledged and {stored.Count} are there.");
        if (stored.Count > 0)
        {
            Assert.Equal((0, string.Empty), (workspace.VerifyHere() is var verified ? verified.ExitCode : 0, verified.Errors));
        }

        Assert.Equal(File.ReadLines(file).Take(stored.Count).Select(ContentOf), stored, StringComparer.Ordinal);
        return process.ExitCode == Killed;
    }

    private static string ContentOf(string line) => line.Replace("\"recorded\":\"2019-03-14T02:00:00Z\",", string.Empty, StringComparison.Ordinal);

    /// <summary>Returns the contents of the ledger in the order of the ids, which is the order of the lines.</summary>
    private static List<string> Contents(string ledger)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = ledger, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE name = 'lines'";
        if (command.ExecuteScalar() is 0L)
        {
            return [];
        }

        command.CommandText = "SELECT content FROM lines ORDER BY number";
        using var reader = command.ExecuteReader();
        List<string> contents = [];
        while (reader.Read())
        {
            contents.Add(reader.GetString(0));
        }

        return contents;
    }
}
