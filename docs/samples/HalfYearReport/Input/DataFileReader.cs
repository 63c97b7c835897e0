using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HalfYearReport;

/// <summary>Reads the JSON of a data file, without judging what it says.</summary>
internal static class DataFileReader
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" ,:]}\t\r");

    public static DataFile Read(DataSource source)
    {
        var path = source.Path;
        var text = ReadText(path, source.MaxInput);
        try
        {
            return JsonSerializer.Deserialize(text, DataFileJson.Default.DataFile) ?? throw new DataFileException(path, "$", "null is no report");
        }
        catch (JsonException exception)
        {
            var number = (int)(exception.LineNumber ?? 0);
            var line = LineOf(text, number);
            var place = $"line {(number + 1).ToString(CultureInfo.InvariantCulture)}, {Shown.Start(exception.Path ?? "$")}";
            throw new DataFileException(path, place, $"cannot read {UpTo((int)(exception.BytePositionInLine ?? 0), line)}");
        }
    }

    public static string ReadText(string path, int mebibytes)
    {
        using var bytes = new MemoryStream(InputFile.ReadAll(path, mebibytes, problem => new DataFileException(path, "the file", problem)));
        using var reader = new StreamReader(bytes);
        return reader.ReadToEnd();
    }

    private static string LineOf(string text, int number)
    {
        foreach (var line in text.AsSpan().Split('\n'))
        {
            if (number-- == 0)
            {
                return text[line];
            }
        }

        return string.Empty;
    }

    /// <summary>
    /// Returns the part of a line up to the place where reading stopped: after a value that does not fit, or after the word that is not JSON.
    /// </summary>
    private static string UpTo(int bytes, string line)
    {
        var utf8 = Encoding.UTF8.GetBytes(line);
        var read = Encoding.UTF8.GetString(utf8, 0, Math.Min(bytes, utf8.Length));
        var rest = line[read.Length..];
        var word = rest.AsSpan().IndexOfAny(Delimiters) is var end and >= 0 ? rest[..end] : rest;
        var shown = $"{Shown.End(read.TrimStart())}{Shown.Start(word)}".TrimEnd();
        return shown.Length > 0 ? shown
            : string.IsNullOrWhiteSpace(rest) ? "an empty line"
            : Shown.Start(rest.Trim());
    }
}
