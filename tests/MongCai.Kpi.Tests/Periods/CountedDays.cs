using System.Globalization;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>
/// The oracle of periods, which lists every day of 1988 to 2053 one after another and counts. It has its own leap rule, month lengths and weekdays, and finds
/// week 1 by the Monday nearest to the first day of the year. It shares nothing with the library.
/// </summary>
internal sealed class CountedDays
{
    private const int FirstYear = 1988;
    private const int LastYear = 2053;

    // 1 January 1988 was a Friday.
    private const int FirstWeekday = 4;

    private readonly List<(int Year, int Month, int Day, int Weekday)> _days = [];

    public CountedDays()
    {
        var weekday = FirstWeekday;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= LengthOf(year, month); day++)
                {
                    _days.Add((year, month, day, weekday));
                    weekday = weekday == 6 ? 0 : weekday + 1;
                }
            }
        }
    }

    public (int Year, int Month, int Day, int Weekday) this[int number] => _days[number];

    /// <summary>Returns every period of the kind in the reporting years 1990 to 2050, as the numbers of its first and last day.</summary>
    public IEnumerable<CountedTile> Tiles(char letter, int startMonth, bool byEnd)
    {
        var starts = Enumerable.Range(0, _days.Count).Where(n => _days[n].Day == 1 && _days[n].Month == startMonth).ToList();
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var label = byEnd && startMonth != 1 ? _days[starts[i]].Year + 1 : _days[starts[i]].Year;
            if (label is < 1990 or > 2050)
            {
                continue;
            }

            var bounds = letter switch
            {
                'D' => Enumerable.Range(starts[i], starts[i + 1] - starts[i] + 1).ToList(),
                'W' => EverySeventh(NearestMonday(starts[i]), NearestMonday(starts[i + 1])),
                _ => EveryMonth(starts[i], starts[i + 1], MonthsOf(letter)),
            };
            for (var index = 1; index < bounds.Count; index++)
            {
                yield return new CountedTile(label, index, bounds[index - 1], bounds[index] - 1, Id(letter, label, index));
            }
        }
    }

    private static string Id(char letter, int label, int index) => letter switch
    {
        'D' => string.Create(CultureInfo.InvariantCulture, $"{label}-D{index:000}"),
        'W' or 'M' => string.Create(CultureInfo.InvariantCulture, $"{label}-{letter}{index:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{label}-{letter}{index}"),
    };

    private static List<int> EverySeventh(int first, int end)
    {
        var bounds = new List<int>();
        for (var n = first; n <= end; n += 7)
        {
            bounds.Add(n);
        }

        return bounds;
    }

    private static int MonthsOf(char letter) => letter switch
    {
        'A' => 12,
        'S' => 6,
        'T' => 4,
        'Q' => 3,
        'M' => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };

    private static int LengthOf(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private List<int> EveryMonth(int first, int end, int months)
    {
        var bounds = new List<int>();
        var seen = 0;
        for (var n = first; n <= end; n++)
        {
            if (_days[n].Day == 1 && seen++ % months == 0)
            {
                bounds.Add(n);
            }
        }

        return bounds;
    }

    private int NearestMonday(int number) =>
        Enumerable.Range(number - 3, 7).Single(n => _days[n].Weekday == 0);
}
