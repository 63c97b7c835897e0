using System.Globalization;

namespace MongCai.Kpi.Benchmarks.Rows;

/// <summary>
/// Creates rows of 10 indicators, 500 areas and the months of several years, each with a key of its own, either without faults or with 1% of every kind.
/// </summary>
internal static class RowsOfAFile
{
    private const int AreaCount = 500;
    private const int IndicatorCount = 10;
    private const int MonthsInYear = 12;
    private const int LastYear = 2024;
    private const int MostOfAValue = 10_000;

    private static readonly Func<ObservationRow, ObservationRow>[] Faults =
    [
        static row => row with { Indicator = "i99" },
        static row => row with { Indicator = "" },
        static row => row with { Area = "Ward 7" },
        static row => row with { Period = "2019-M13" },
        static row => row with { Period = null },
        static row => row with { Value = "12.3.4" },
        static row => row with { Value = "-5" },
        static row => row with { Value = " " },
        static row => row with { Value = null, Missing = "lost" },
        static row => row with { Missing = "notReported" },
        static row => row with { Value = null, Numerator = "7", Denominator = "9" },
        static row => row with { Status = "final" },
        static row => row with { Through = "2030-01-01" },
        static row => row with { Through = "31.12.2019" },
    ];

    public static AreaCode[] Areas { get; } = [.. Enumerable.Range(0, AreaCount).Select(static number => new AreaCode(number.ToString("D5", CultureInfo.InvariantCulture)))];

    public static Indicator[] Indicators { get; } =
        [.. Enumerable.Range(0, IndicatorCount).Select(static number => new Indicator($"i{number.ToString(CultureInfo.InvariantCulture)}", Unit.Household, Nature.Flow) { NeverFalls = true })];

    public static ObservationRow[] Good(int count)
    {
        var random = new Random(2019);
        return
        [
            .. Enumerable.Range(0, count).Select(number => new ObservationRow
            {
                Area = Areas[number % AreaCount].ToString(),
                Indicator = Indicators[number / AreaCount % IndicatorCount].Code,
                Period = Month(number / (AreaCount * IndicatorCount)).ToString(),
                Value = random.Next(MostOfAValue).ToString(CultureInfo.InvariantCulture),
            }),
        ];
    }

    /// <summary>Creates rows with each fault in 1% of them; 1% each repeat or contradict the row before them.</summary>
    public static ObservationRow[] Faulty(int count)
    {
        var rows = Good(count);
        for (var place = 1; place < count; place++)
        {
            var kind = place % 100;
            rows[place] = kind < Faults.Length ? Faults[kind](rows[place])
                : kind == Faults.Length + 1 ? rows[place - 1]
                : kind == Faults.Length + 3 ? rows[place - 1] with { Value = "1.5" }
                : rows[place];
        }

        return rows;
    }

    private static ReportingPeriod Month(int number) => ReportingPeriod.Month(LastYear - (number / MonthsInYear), (number % MonthsInYear) + 1);
}
