using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Compared;

/// <summary>Reads a million stored lines of events, and writes them again, so that the bytes of the two packages can be compared.</summary>
public class EventLineBenchmarks : Comparison
{
    private const int LineCount = 1_000_000;
    private const int Types = 12;
    private const int Days = 365;
    private const int Communes = 17;
    private const int OneIn = 4;

    private string[] _lines = [];

    public override void Prepare()
    {
        base.Prepare();
        var random = new Random(2019);
        _lines = [.. Enumerable.Range(0, LineCount).Select(number => EventJson.Write(Record(number, random)))];
        Console.WriteLine($"// lines {Digest(_lines)}, written again {Digest(_lines.Select(static line => EventJson.Write(EventJson.Read(line))))}");
    }

    [Benchmark(Description = "a million lines of events, read")]
    public int Read()
    {
        var records = 0;
        foreach (var line in EventJson.ReadLines(_lines))
        {
            records += line.Record is null ? 0 : 1;
        }

        return records;
    }

    private static EventRecord Record(int number, Random random)
    {
        var text = number.ToString("D7", CultureInfo.InvariantCulture);
        var area = new AreaCode(string.Create(CultureInfo.InvariantCulture, $"067{random.Next(Communes):D2}"));
        var facts = new EventFacts(string.Create(CultureInfo.InvariantCulture, $"type-{random.Next(Types):D2}"), new LocalDate(2019, 1, 1).PlusDays(random.Next(Days)), EventState.Completed) { Area = area };
        if (random.Next(OneIn) == 0)
        {
            facts = facts with { Quantities = [new EventQuantity("learners", (Rational)random.Next(1, Days) / 2, Unit.Person)], Organisers = [new Organisation("dolisa")], Subjects = [$"p-{text}"], Note = "ngày hội việc làm" };
        }

        var id = new EventId("office", text);
        return number > 0 && random.Next(OneIn * OneIn) == 0
            ? new EventRecord(id, Instant.FromUnixTimeSeconds(number), EventCorrection.Amend(new EventId("office", random.Next(number).ToString("D7", CultureInfo.InvariantCulture)), facts, "entered twice", "H"))
            : new EventRecord(id, Instant.FromUnixTimeSeconds(number), facts);
    }

    private static string Digest(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
