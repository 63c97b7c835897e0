using CsvHelper;

namespace CountyYear;

/// <summary>One record of a file, by the names of its header.</summary>
internal readonly struct CsvRecord(CsvReader csv)
{
    /// <summary>The line, from 1, on which the record starts.</summary>
    public int Line => checked((int)csv.LineNumber);

    /// <summary>The cell of a column; null where the file has no such column.</summary>
    public string? this[string column] => csv.TryGetFieldIndex(column, out var index) ? csv.GetString(index) : null;
}
