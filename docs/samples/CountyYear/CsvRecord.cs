using CsvHelper;

namespace CountyYear;

/// <summary>One record of a CSV file, whose cells are found by the column names of the header.</summary>
internal readonly struct CsvRecord(CsvReader csv)
{
    /// <summary>Gets the number of the line on which the record starts, counted from 1.</summary>
    public int Line => checked((int)csv.LineNumber);

    /// <summary>Gets the cell of a column; null where the file has no such column.</summary>
    public string? this[string column] => csv.TryGetFieldIndex(column, out var index) ? csv.GetString(index) : null;
}
