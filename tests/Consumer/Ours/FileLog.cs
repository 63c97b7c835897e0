using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace Province.Ours;

/// <summary>A log of event records in a file, with one record on each line.</summary>
public sealed class FileLog : IEventStore
{
    private readonly string _path;

    public FileLog()
        : this(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl"))
    {
    }

    private FileLog(string path) => _path = path;

    public void Append(EventRecord record) => File.AppendAllText(_path, EventJson.Write(record) + '\n');

    public IEnumerable<EventRecord> Read() =>
        File.Exists(_path) ? EventJson.ReadLines(File.ReadLines(_path)).Select(line => line.Record ?? throw new InvalidDataException(line.ToString())) : [];

    public IEventStore Reopen() => new FileLog(_path);

    public void Dispose() => File.Delete(_path);
}
