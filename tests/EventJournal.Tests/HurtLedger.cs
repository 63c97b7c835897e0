using System.Globalization;
using MongCai.Kpi.Events;

namespace EventJournal.Tests;

/// <summary>A ledger that can be damaged again and again, both at rest and as a killed intake leaves it.</summary>
internal sealed class HurtLedger : IDisposable
{
    public const int Records = 1200;

    private static readonly string[] Suffixes = ["", "-wal", "-intake"];

    private readonly Workspace _workspace = new();
    private readonly string _file;
    private readonly Dictionary<string, byte[]> _atRest;
    private readonly Dictionary<string, byte[]> _killed;

    /// <param name="isCounted">Whether somebody has counted the ledger before, so that it has a summary.</param>
    public HurtLedger(bool isCounted = false)
    {
        string[] lines = [.. Enumerable.Range(0, Records).Select(static i => Lines.Fair(i.ToString("D4", CultureInfo.InvariantCulture), $"2019-0{(i % 6) + 1}-1{i % 10}"))];
        _file = _workspace.Write("records.jsonl", lines);
        EventRecord[][] batches = [.. lines.Select(EventJson.Read).Chunk(Records / 4)];
        using (var journal = Journal.OpenOrCreate(Ledger, Workspace.Waiting))
        {
            _ = journal.Add(batches[0]);
            _ = journal.Add(batches[1]);
        }

        Older = Taken();
        using (var journal = Journal.OpenOrCreate(Ledger, Workspace.Waiting))
        {
            _ = journal.Add(batches[2]);
            OlderKilled = Taken();
            _ = journal.Add(batches[3]);
            _killed = Taken();
        }

        if (isCounted)
        {
            _ = _workspace.CountHere();
        }

        _atRest = Taken();
        Right = _workspace.CountHere();
        Assert.Equal((0, string.Empty), (Right.ExitCode, Right.Errors));
        Assert.Contains("Job fairs: 1,200 events", Right.Output, StringComparison.Ordinal);
    }

    public string Ledger => _workspace.Ledger;

    /// <summary>Gets what a count prints of the undamaged ledger.</summary>
    public Workspace.Result Right { get; }

    /// <summary>Gets the files as they were when half of the records were there.</summary>
    public IReadOnlyDictionary<string, byte[]> Older { get; }

    /// <summary>Gets the files in the middle of the intake that was killed later.</summary>
    public IReadOnlyDictionary<string, byte[]> OlderKilled { get; }

    public byte[] Bytes(bool killed, string suffix) => (killed ? _killed : _atRest)[suffix];

    /// <summary>Damages the ledger, and asserts that nobody is told something wrong.</summary>
    /// <returns>Whether the damage was named; otherwise the figure is right.</returns>
    public bool IsNoticed(bool killed, Action<HurtLedger> hurt)
    {
        Put(killed ? _killed : _atRest);
        hurt(this);
        var counted = _workspace.CountHere();
        var named = IsOneLine(counted) && counted.Output.Length == 0;
        Assert.True(named || counted == Right, $"counted {counted}");
        var verified = _workspace.VerifyHere();
        Assert.True(IsOneLine(verified) || (verified.ExitCode == 0 && !named), $"counted {counted}, verified {verified}");
        var taken = _workspace.TakeHere(_file);
        Assert.True(IsOneLine(taken) || (taken.ExitCode == 0 && _workspace.CountHere() == Right), $"counted {counted}, verified {verified}, taken {taken}");
        return named || verified.ExitCode != 0 || taken.ExitCode != 0;
    }

    public void Write(string suffix, byte[]? bytes)
    {
        if (bytes is null)
        {
            File.Delete(Ledger + suffix);
        }
        else
        {
            File.WriteAllBytes(Ledger + suffix, bytes);
        }
    }

    /// <summary>Returns what the next intake says when a file that a killed intake left is gone, and what an intake that accepts the loss says.</summary>
    public (Workspace.Result Refused, Workspace.Result Accepted) TakenAfterItsLoss(string suffix)
    {
        Put(_killed);
        Write(suffix, bytes: null);
        return (_workspace.TakeHere(_file), TakeAcceptingLoss());
    }

    public Workspace.Result TakeAcceptingLoss() => _workspace.TakeHere(_file, "--accept-loss");

    public Workspace.Result Count() => _workspace.CountHere();

    public void Put(IReadOnlyDictionary<string, byte[]> files)
    {
        File.Delete(Ledger + "-shm");
        File.Delete(Ledger + "-lock");
        foreach (var suffix in Suffixes)
        {
            Write(suffix, files.GetValueOrDefault(suffix));
        }
    }

    public void Dispose() => _workspace.Dispose();

    private static bool IsOneLine(Workspace.Result result) =>
        result.ExitCode == 2 && result.Errors.IndexOf('\n', StringComparison.Ordinal) == result.Errors.Length - 1 && !result.Errors.Contains("cannot go on", StringComparison.Ordinal);

    private Dictionary<string, byte[]> Taken() => Suffixes.Where(suffix => File.Exists(Ledger + suffix)).ToDictionary(static suffix => suffix, suffix => File.ReadAllBytes(Ledger + suffix), StringComparer.Ordinal);
}
