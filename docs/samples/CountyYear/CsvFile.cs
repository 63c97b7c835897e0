using CsvHelper;

namespace CountyYear;

/// <summary>Reads the records of a CSV file in UTF-8, one after another.</summary>
internal static class CsvFile
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <summary>Reads a file and converts each of its records.</summary>
    /// <param name="path">The path of the CSV file.</param>
    /// <param name="mebibytes">The number of MiB that are read at most.</param>
    /// <param name="columns">The names of the columns that the file may have.</param>
    /// <param name="rowOf">Converts a record to a value.</param>
    /// <exception cref="FileException">The file cannot be read, has another column, or breaks the rules of CSV.</exception>
    public static IEnumerable<T> Read<T>(string path, int mebibytes, IReadOnlyList<string> columns, Func<CsvRecord, T> rowOf)
    {
        using var stream = new MemoryStream(InputFile.ReadAll(path, mebibytes, problem => new FileException(path, problem)));
        using var csv = CsvReader.Create(stream, Options, leaveOpen: true);
        if (Named(path, () => csv.Headers).Except(columns, StringComparer.Ordinal).FirstOrDefault() is { } other)
        {
            throw new FileException(path, $"the column {Shown.Quoted(other)} is none of {string.Join(", ", columns)}");
        }

        while (Named(path, csv.Read))
        {
            yield return rowOf(new CsvRecord(csv));
        }
    }

    private static T Named<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or CsvFormatException)
        {
            throw new FileException(path, exception.Message);
        }
    }
}
