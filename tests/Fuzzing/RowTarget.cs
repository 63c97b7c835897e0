using System.Text;
using CsvHelper;
using MongCai.Kpi.Claims;
using ReportCheck;

namespace MongCai.Kpi.Fuzzing;

/// <summary>
/// Reads files of rows: splits them into cells as the samples do, and reads these as claims, observations or targets, selected by the first byte. Problems
/// have to be values, not exceptions.
/// </summary>
internal sealed class RowTarget : ITarget
{
    private const int LongestLine = 1 << 12;

    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };

    private readonly RowReader[] _readers =
    [
        new(Reduced, Rate) { Numbers = NumberFormat.Vietnamese, Periods = PeriodDialect.Vietnamese },
        new(Reduced, Rate) { Areas = [new AreaCode("W01"), new AreaCode("W02")] },
    ];

    public string Name => "csv";

    public IEnumerable<byte[]> Seeds =>
        from file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.csv").Order(StringComparer.Ordinal)
        let bytes = File.ReadAllBytes(file)
        from reader in Enumerable.Range(0, 5)
        select (byte[])[(byte)reader, .. bytes];

    public void Read(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
        {
            return;
        }

        using var records = new RecordReader(new MemoryStream(input[1..].ToArray()), LongestLine);
        List<string?[]> rows = [];
        if (records.IsUtf16())
        {
            return;
        }

        while (records.Read())
        {
            if (records.Problem is null)
            {
                rows.Add([.. Enumerable.Range(0, records.Current.FieldCount).Select(records.Current.GetString)]);
            }
        }

        if (input[0] % 5 == 4)
        {
            rows.ForEach(ReadClaim);
            return;
        }

        var reader = _readers[input[0] % 2];
        if (input[0] % 4 < 2)
        {
            Check(rows.Count, reader.ReadObservations(rows.Select(ObservationOf)));
        }
        else
        {
            Check(rows.Count, reader.ReadTargets(rows.Select(TargetOf)));
        }
    }

    private static void Check<T>(int rows, RowsRead<T> read)
        where T : class
    {
        if (read.Values.Count > rows || read.Problems.Any(problem => problem.Row < 1 || problem.Row > rows))
        {
            throw new InvalidDataException($"Of {rows} rows, {read.Values.Count} are read and {read.Problems.Count} problems told.");
        }
    }

    private static void ReadClaim(string?[] cells)
    {
        if (Enum.TryParse<ClaimFormula>(Cell(cells, 1), ignoreCase: true, out var formula) && Enum.IsDefined(formula)
            && TryParse(cells, 2, out var actual) && TryParse(cells, 3, out var whole) && TryParse(cells, 4, out var printed))
        {
            try
            {
                _ = new PublishedClaim(formula, actual, whole, printed).Check().ToString();
            }
            catch (ArgumentException)
            {
                // This exception is documented: the formula does not fit the printed figure.
            }
        }

        static bool TryParse(string?[] cells, int index, out PublishedFigure figure) => PublishedFigure.TryParse(Cell(cells, index), provider: null, out figure);
    }

    private static ObservationRow ObservationOf(string?[] cells, int index) => new()
    {
        Number = index + 1,
        Area = Cell(cells, 0),
        Indicator = Cell(cells, 1),
        Period = Cell(cells, 2),
        PeriodKind = Cell(cells, 3),
        Value = Cell(cells, 4),
        Numerator = Cell(cells, 5),
        Denominator = Cell(cells, 6),
        Missing = Cell(cells, 7),
        DoneOn = Cell(cells, 8),
        Status = Cell(cells, 9),
        Through = Cell(cells, 10),
    };

    private static TargetRow TargetOf(string?[] cells, int index) => new()
    {
        Number = index + 1,
        Area = Cell(cells, 0),
        Indicator = Cell(cells, 1),
        Period = Cell(cells, 2),
        Basis = Cell(cells, 3),
        Form = Cell(cells, 4),
        Level = Cell(cells, 5),
        Floor = Cell(cells, 6),
        Ceiling = Cell(cells, 7),
        Direction = Cell(cells, 8),
        Tolerance = Cell(cells, 9),
        Baseline = Cell(cells, 10),
        By = Cell(cells, 11),
        OpeningPeriod = Cell(cells, 12),
        Deadline = Cell(cells, 13),
        Method = Cell(cells, 14),
    };

    private static string? Cell(string?[] cells, int index) => index < cells.Length ? cells[index] : null;
}
