using EventJournal.Summaries;
using NodaTime;

namespace EventJournal;

/// <content>Reading the figures of a ledger without reading all its lines again.</content>
internal sealed partial class Journal
{
    /// <summary>Summarises what the ledger says, limited to what was known at an instant.</summary>
    /// <remarks>Only the first time is the whole ledger read and compared with its seals; after that a summary is kept.</remarks>
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

    /// <summary>Adds new lines to the stored summaries, so that nobody has to read the whole ledger for that.</summary>
    public void CarryOn() => _file.Try(static look => new Summariser(look, Catalogue.Events).CarryOn(look.ReadBatches()));
}
