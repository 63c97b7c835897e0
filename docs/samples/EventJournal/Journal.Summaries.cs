using EventJournal.Summaries;
using NodaTime;

namespace EventJournal;

/// <content>What a ledger says, without reading it again.</content>
internal sealed partial class Journal
{
    /// <summary>What the ledger says of what was known at an instant. It is read whole, and held against its seals, for the first time alone; from then on a summary says it.</summary>
    public Summary Summarise(Instant knownAt)
    {
        var (summary, last) = _file.Within(
            immediate: false,
            look =>
            {
                var batches = look.CheckBatches(LedgerFile.Stop);
                var summaries = new Summariser(look, Catalogue.Events);
                return summaries.Find(knownAt, batches) is { } found ? (found, null) : (summaries.Make(knownAt), batches is [.., var end] ? end : null);
            });
        _file.Try(look =>
        {
            var summaries = new Summariser(look, Catalogue.Events);
            if (last is null)
            {
                summaries.Use(knownAt);
            }
            else
            {
                summaries.Keep(summary, last);
            }
        });
        return summary;
    }

    /// <summary>Tells the summaries of what was added, so that nobody has to read the ledger for that.</summary>
    public void CarryOn() => _file.Try(static look => new Summariser(look, Catalogue.Events).CarryOn(look.ReadBatches()));
}
