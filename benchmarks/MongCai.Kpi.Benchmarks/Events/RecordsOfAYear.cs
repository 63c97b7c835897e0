using System.Globalization;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Benchmarks.Events;

/// <summary>Creates completed events of twelve types on any day of a year. As after reading a file, each record has text instances of its own.</summary>
internal static class RecordsOfAYear
{
    private const int Types = 12;
    private const int Days = 365;

    private static readonly LocalDate FirstDay = new(2019, 1, 1);

    public static EventRecord[] Create(int count, int areas)
    {
        var random = new Random(2019);
        var records = new EventRecord[count];
        for (var i = 0; i < count; i++)
        {
            var type = string.Create(CultureInfo.InvariantCulture, $"type-{random.Next(Types):D2}");
            var facts = new EventFacts(type, FirstDay.PlusDays(random.Next(Days)), EventState.Completed) { Area = Area(random.Next(areas)) };
            records[i] = new EventRecord(new EventId("office", i.ToString("D7", CultureInfo.InvariantCulture)), Instant.FromUnixTimeSeconds(i), facts);
        }

        return records;
    }

    private static AreaCode Area(int number) => number == 0 ? default : new AreaCode(string.Create(CultureInfo.InvariantCulture, $"067{number:D2}"));
}
