using System.Text;

namespace ReportCheck.Tests;

public class RecordReaderTests
{
    private const int Longest = 100_000;

    private static readonly string[] Pieces = ["\"", "\"\"", ",", ",\"", "\",", "\n", "\n", "\r\n", "\r", "a", "bc", "ô", " ", "1,2,3,4,5\n", "\"x\ny\",2,3,4,5\n", "\n\n"];

    /// <summary>
    /// Checks that, whatever a file contains, each record is at its place, the records are in order, and every character outside of line breaks is in a
    /// record.
    /// </summary>
    [Fact]
    public void Each_record_is_at_its_place()
    {
        var random = new Random(20190630);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(40); length > 0; length--)
            {
                _ = text.Append(Pieces[random.Next(Pieces.Length)]);
                if (round % 100 == 0 && random.Next(10) == 0)
                {
                    _ = text.Append(random.Next(2) == 0 ? 'z' : '\n', random.Next(3 * Longest));
                }
            }

            RequirePlaces(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public void Many_broken_records_take_no_longer_than_whole_ones()
    {
        // From any of these lines on, the quotes of all following lines can be read as one field.
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(",\"x\",\"\n", 200_000)));

        Assert.Equal(200_000, RequirePlaces(file));
    }

    private static int RequirePlaces(byte[] file)
    {
        using var reader = new RecordReader(new MemoryStream(file), Longest);
        var (count, end, line) = (0, 0L, 1);
        while (reader.Read())
        {
            count++;
            var between = file.AsSpan()[(int)end..(int)reader.Offset];
            Assert.True(between.IndexOfAnyExcept((byte)'\n', (byte)'\r') < 0, $"Nothing but line breaks is passed over: {Encoding.UTF8.GetString(between)}");
            line += Breaks(between);
            Assert.Equal(line, reader.Line);

            var rest = file.AsSpan()[(int)reader.Offset..];
            var record = reader.Problem == ProblemKind.TooLong
                ? rest[..(rest.IndexOfAny((byte)'\n', (byte)'\r') is var found and >= 0 ? found : rest.Length)]
                : reader.Current.RawRecord;
            Assert.True(rest.StartsWith(record), "The record is where it is said to be.");
            Assert.True(reader.Problem is null || record.IndexOfAny((byte)'\n', (byte)'\r') < 0, "A broken record is one line.");
            line += Breaks(record);
            end = reader.Offset + record.Length;
        }

        Assert.True(file.AsSpan()[(int)end..].IndexOfAnyExcept((byte)'\n', (byte)'\r') < 0, "The last record ends the file.");
        return count;
    }

    private static int Breaks(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).ReplaceLineEndings("\n").Count(static character => character == '\n');
}
