using System.Text;
using System.Text.Json;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>Creates, finds and updates the summaries of a ledger within one transaction.</summary>
internal sealed class Summariser(LedgerLook look, EventCatalogue catalogue)
{
    private readonly byte[] _rules = Lens.Fingerprint(catalogue);
    private readonly LineCheck _check = new();

    private SummaryTable Table => new(look.Connection);

    /// <summary>Finds the stored summary of an instant that includes all batches; null where there is none.</summary>
    public Summary? Find(Instant knownAt, IReadOnlyList<StoredBatch> batches) =>
        Table.Find(StoredLine.Instants.Format(knownAt)) is { } stored && IsOfUse(stored) && stored.Batch == batches.Count && Read(stored, knownAt, batches) is var summary ? summary : null;

    /// <summary>Reads the whole ledger and makes a summary of it; every line is compared with its seal.</summary>
    public Summary Make(Instant knownAt)
    {
        var summary = new SummaryBuilder(catalogue, knownAt);
        var recordedBy = Encoding.UTF8.GetBytes(StoredLine.Instants.Format(knownAt));
        using var table = new LineTable(look.Connection);
        var earlier = new NumbersOfLines(number => Fetch(table, number));
        _ = look.Check(
            LedgerFile.Stop,
            (line, _) =>
            {
                if (line.Recorded.SequenceCompareTo(recordedBy) <= 0)
                {
                    var known = _check.Read(line);
                    summary.Add(known, earlier);
                    earlier.Note(known);
                }
            });
        return summary.ToSummary();
    }

    public void Keep(Summary summary, StoredBatch last) =>
        Table.Keep(StoredSummary.Of(StoredLine.Instants.Format(summary.KnownAt), last.Number, _rules, SummaryText.Write(summary), last.Chain));

    /// <summary>Records that the summary of an instant was used.</summary>
    public void Use(Instant knownAt) => Table.Use(StoredLine.Instants.Format(knownAt));

    /// <summary>Adds the new lines to every summary. Summaries that were made for other rules are removed when the next one is kept.</summary>
    public void CarryOn(IReadOnlyList<StoredBatch> batches)
    {
        foreach (var stored in Table.All().Where(stored => IsOfUse(stored) && stored.Batch < batches.Count))
        {
            var knownAt = StoredLine.Instants.Parse(stored.KnownAt).Value;
            var summary = SummaryBuilder.From(Read(stored, knownAt, batches), catalogue);
            CarryOn(summary, knownAt, batches.Take((int)stored.Batch).Sum(static batch => batch.Lines) + 1);
            Keep(summary.ToSummary(), batches[^1]);
        }
    }

    /// <summary>Checks whether the summaries are as they were stored.</summary>
    public void Check(IReadOnlyList<StoredBatch> batches, Action<Damage> damaged)
    {
        foreach (var stored in Table.All().Where(stored => !Follows(stored, batches)))
        {
            damaged(DamageOf(stored));
        }
    }

    private static bool Follows(StoredSummary stored, IReadOnlyList<StoredBatch> batches) =>
        stored.Batch >= 0 && stored.Batch <= batches.Count && stored.Follows(stored.Batch == 0 ? Seal.Start : batches[(int)stored.Batch - 1].Chain);

    private static Damage DamageOf(StoredSummary stored) => new(DamageKind.Changed) { Record = $"summary {stored.KnownAt}" };

    private bool IsOfUse(StoredSummary stored) => stored.Rules.AsSpan().SequenceEqual(_rules);

    private static Summary Read(StoredSummary stored, Instant knownAt, IReadOnlyList<StoredBatch> batches)
    {
        try
        {
            return Follows(stored, batches) ? SummaryText.Read(stored.Content, knownAt) : throw new DamageException(DamageOf(stored));
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidDataException)
        {
            throw new DamageException(DamageOf(stored) with { Detail = malformed.Message });
        }
    }

    private void CarryOn(SummaryBuilder summary, Instant knownAt, long first)
    {
        using var table = new LineTable(look.Connection);
        using var earlier = new LinesOfRecords(look.Connection, knownAt);
        table.Read(first, long.MaxValue, (line, digest) => summary.Add(_check.Read(line, digest), earlier));
    }

    private KnownLine Fetch(LineTable table, long number)
    {
        KnownLine? fetched = null;
        table.Read(number, number, (line, digest) => fetched = _check.Read(line, digest));
        return fetched ?? throw new DamageException(new Damage(DamageKind.Missing) { First = number });
    }
}
