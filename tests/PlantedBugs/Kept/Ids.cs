using System.Text;
using MongCai.Kpi.Events;

namespace Province;

/// <summary>
/// A table whose key is the id and the content, compared by its collation: a row that the collation takes for the same is not inserted again.
/// </summary>
internal sealed class KeyedTable(IEqualityComparer<string> collation) : Table
{
    private readonly Dictionary<string, List<EventRecord>> _byKey = new(collation);

    public override void Append(EventRecord record)
    {
        var key = $"{record.Id.Source}\u001f{record.Id.Id}";
        if (!_byKey.TryGetValue(key, out var same))
        {
            _byKey.Add(key, same = []);
        }

        // The id is spelt as in the row that was there first.
        var spelt = same.Count > 0 ? Columns.WithId(record, same[0].Id) : record;
        same.Add(spelt);
        base.Append(spelt);
    }
}

/// <summary>Compares ids as a database that ignores spaces at the end does.</summary>
internal sealed class PadSpace : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => x?.TrimEnd(' ') == y?.TrimEnd(' ');

    public int GetHashCode(string text) => text.TrimEnd(' ').GetHashCode(StringComparison.Ordinal);
}

/// <summary>Compares ids as an index over their first characters does.</summary>
internal sealed class IndexPrefix(int characters) : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => Prefix(x!) == Prefix(y!);

    public int GetHashCode(string text) => Prefix(text).GetHashCode(StringComparison.Ordinal);

    private string Prefix(string text) => text.Length <= characters ? text : text[..characters];
}

/// <summary>Stores each record in a file, on a disk that composes the accents in file names.</summary>
internal sealed class Files(bool escaped) : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithId(record, new EventId(Named(record.Id.Source), Named(record.Id.Id))));

    private string Named(string part) => escaped ? Uri.UnescapeDataString(Uri.EscapeDataString(part)) : part.Normalize(NormalizationForm.FormC);
}

/// <summary>A table of a document database whose only key is made of source and id.</summary>
internal sealed class Documents(bool escaped) : Table
{
    private readonly Dictionary<string, List<EventRecord>> _documents = [];

    public override void Append(EventRecord record)
    {
        var key = escaped ? $"{record.Id.Source.Length}-{record.Id.Source}-{record.Id.Id}" : $"{record.Id.Source}-{record.Id.Id}";
        if (!_documents.TryGetValue(key, out var same))
        {
            _documents.Add(key, same = []);
        }

        if (same.Count > 0 && same[0].Id != record.Id)
        {
            return;
        }

        same.Add(record);
        base.Append(record);
    }
}
