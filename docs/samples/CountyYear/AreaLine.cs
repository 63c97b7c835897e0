using MongCai.Kpi;
using NodaTime;
using NodaTime.Text;

namespace CountyYear;

/// <summary>One line of a file about areas, with methods that read its cells.</summary>
internal readonly struct AreaLine(string file, CsvRecord record)
{
    public static LocalDatePattern Dates { get; } = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    public bool Says(string column) => !string.IsNullOrWhiteSpace(record[column]);

    public AreaCode AreaOf(string column) =>
        AreaCode.TryParse(record[column], out var area) ? area : throw Refused($"{Quoted(column)} is no code of an area");

    public LocalDate? DateOf(string column) =>
        !Says(column) ? null
        : Dates.Parse(record[column] ?? string.Empty).TryGetValue(default, out var date) ? date
        : throw Refused($"{Quoted(column)} is no date such as 15/8/2024");

    public Ratio? ShareOf(string column) =>
        !Says(column) ? null
        : Ratio.TryParse(record[column], NumberFormat.Vietnamese, out var share) ? share
        : throw Refused($"{Quoted(column)} is no share such as 3/5");

    /// <summary>Creates a value from several cells; where the cells do not go together, throws an exception that names the file and the line.</summary>
    public T Made<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw Refused(exception.Message);
        }
    }

    public FileException Refused(string problem) => new(file, $"line {((Rational)record.Line).ToString(formatProvider: null)}: {problem}");

    private string Quoted(string column) => Shown.Quoted(record[column] ?? string.Empty);
}
