namespace MongCai.Kpi.Tests.Rows;

/// <summary>Tests a file of 100.000 rows with 1% of every kind of fault. The expected problems are recorded when the faults are made.</summary>
public class RowFileTests
{
    private const int Rows = 100_000;
    private const int OfEachKind = Rows / 100;
    private const int Wards = 500;
    private const int LastYear = 2019;

    private static readonly Fault[] Faults =
    [
        new("indicator", "poor-household-reduced", RowProblemKind.Unknown, "\"poor-household-reduced\" is no indicator that is known here.", static row => row with { Indicator = "poor-household-reduced" }),
        new("indicator", null, RowProblemKind.Missing, "The row names no indicator.", static row => row with { Indicator = "" }),
        new("area", "Ward 7", RowProblemKind.Unknown, "\"Ward 7\" is no area that is known here.", static row => row with { Area = "Ward 7" }),
        new("period", "2019-M13", RowProblemKind.Malformed, "\"2019-M13\" is no period: expected", static row => row with { Period = "2019-M13" }),
        new("period", null, RowProblemKind.Missing, "The row names no period, such as", static row => row with { Period = null }),
        new("value", "12,3,4", RowProblemKind.Malformed, "\"12,3,4\" is no number: expected the end of the number at position 4.", static row => row with { Value = "12,3,4" }),
        new("value", "-5", RowProblemKind.Impossible, "-5 household is no value of poor-households-reduced", static row => row with { Value = "-5" }),
        new("value", null, RowProblemKind.Missing, "The row says nothing.", static row => row with { Value = " " }),
        new("missing", "lost", RowProblemKind.Malformed, "\"lost\" is none of the words notReported,", static row => row with { Value = null, Missing = "lost" }),
        new("missing", "notReported", RowProblemKind.Superfluous, "A row has one of value,", static row => row with { Missing = "notReported" }),
        new("numerator", "7", RowProblemKind.Impossible, "poor-households-reduced is a Flow, which has no numerator and denominator.", static row => row with { Value = null, Numerator = "7", Denominator = "9" }),
        new("status", "final", RowProblemKind.Malformed, "\"final\" is none of the words forecast,", static row => row with { Status = "final" }),
        new("through", "2030-01-01", RowProblemKind.Impossible, "The data of ", static row => row with { Through = "2030-01-01" }),
        new("through", "31.12.2019", RowProblemKind.Malformed, "\"31.12.2019\" is no date.", static row => row with { Through = "31.12.2019" }),
    ];

    [Fact]
    public void All_good_rows_are_there_and_each_fault_with_its_row_column_value_and_reason()
    {
        var (rows, expected, faults) = File(new Random(2019));
        var read = Reader.ReadObservations(rows);
        Assert.Equal(faults.Count, read.Problems.Count);
        Assert.All(read.Problems.Zip(faults.OrderBy(static fault => fault.Row)), pair =>
        {
            var (problem, fault) = pair;
            Assert.Equal((fault.Row, fault.Column, fault.Value, fault.Kind), (problem.Row, problem.Column, problem.Value, problem.Kind));
            Assert.StartsWith(fault.Reason, problem.Message, StringComparison.Ordinal);
        });
        Assert.Equal(expected, read.Values);
    }

    private static RowReader Reader { get; } = new(County.Reduced) { Areas = [.. Enumerable.Range(0, Wards).Select(static ward => new AreaCode($"{ward:D5}"))], Numbers = NumberFormat.Vietnamese };

    private static (ObservationRow[] Rows, List<Observation> Expected, List<(int Row, string Column, string? Value, RowProblemKind Kind, string Reason)> Faults) File(Random random)
    {
        // Each row has a key of its own, except for rows that repeat or contradict the one before them.
        var places = Enumerable.Range(1, Rows / 2).Select(static pair => pair * 2).ToArray();
        random.Shuffle(places);
        var kinds = new Dictionary<int, int>();
        for (var kind = 0; kind < Faults.Length + 2; kind++)
        {
            foreach (var place in places.AsSpan(kind * OfEachKind, OfEachKind))
            {
                kinds.Add(place, kind);
            }
        }

        var rows = new ObservationRow[Rows];
        var expected = new List<Observation>(Rows);
        var faults = new List<(int Row, string Column, string? Value, RowProblemKind Kind, string Reason)>();
        for (var number = 1; number <= Rows; number++)
        {
            var (row, said) = Good(number, random.Next(1, 1_000));
            var kind = kinds.GetValueOrDefault(number, -1);
            var before = number > 1 ? rows[number - 2] : row;
            (rows[number - 1], var isTaken) = kind switch
            {
                < 0 => (row, true),
                var broken when broken < Faults.Length => (Faults[broken].Break(row), false),
                var repeating when repeating == Faults.Length => (before with { Value = $"{before.Value},0" }, false),
                _ => (before with { Value = $"{before.Value},5" }, false),
            };
            if (isTaken)
            {
                expected.Add(said);
            }
            else if (kind < Faults.Length)
            {
                var fault = Faults[kind];
                faults.Add((number, fault.Column, fault.Value, fault.Kind, fault.Reason));
            }
            else if (kind > Faults.Length)
            {
                // The row before a broken one is good, because broken rows have even numbers.
                expected.RemoveAt(expected.Count - 1);
                faults.Add((number - 1, "value", before.Value, RowProblemKind.Contradiction, $"The row has value \"{before.Value}\", and row {number} has value \"{before.Value},5\" for the same"));
                faults.Add((number, "value", $"{before.Value},5", RowProblemKind.Contradiction, $"The row has value \"{before.Value},5\", and row {number - 1} has value \"{before.Value}\" for the same"));
            }
        }

        return (rows, expected, faults);
    }

    private static (ObservationRow Row, Observation Said) Good(int number, int value)
    {
        var (area, month) = ($"{number % Wards:D5}", number / Wards);
        var period = ReportingPeriod.Month(LastYear - (month / 12), (month % 12) + 1);
        return (
            new ObservationRow { Area = area, Indicator = "poor-households-reduced", Period = $"{period}", Value = $"{value}" },
            new Observation(County.Reduced, period, value) { Area = new AreaCode(area) });
    }

    private sealed record Fault(string Column, string? Value, RowProblemKind Kind, string Reason, Func<ObservationRow, ObservationRow> Break);
}
