using System.Buffers;
using System.Text;
using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal;

/// <summary>Reads a file with one record on each line in one pass, with no more than a few lines in memory. A line that is too long is skipped.</summary>
/// <remarks>Lines are read as bytes: decoded first, a text that is not valid UTF-8 would be changed without notice.</remarks>
internal static class LineReader
{
    public const int UsualLongestLine = 1 << 20;

    // A text that goes on for this many times the longest line has no lines: reading stops instead of going on until the disk or the patience ends.
    private const int LongestPassedOver = 64;

    private const int BytesAtOnce = 1 << 16;

    // The text of an instant before the year 0 begins with a minus, so such texts would not be in the order of their instants.
    private static readonly Instant Earliest = Instant.FromUtc(0, 1, 1, 0, 0);

    public static async IAsyncEnumerable<ReceivedLine> ReadAsync(Stream stream, int longestLine)
    {
        var bytes = new byte[BytesAtOnce];
        var line = new ArrayBufferWriter<byte>();
        var (number, end, length) = (0L, 0L, 0L);
        while (await stream.ReadAsync(bytes) is var read and > 0)
        {
            for (var start = 0; start < read;)
            {
                var newLine = bytes.AsSpan(start, read - start).IndexOf((byte)'\n');
                var part = newLine < 0 ? read - start : newLine;
                length += part;
                if (length > (long)longestLine * LongestPassedOver)
                {
                    throw new InvalidDataException($"line {number + 1} does not end within {(Rational)((long)longestLine * LongestPassedOver)} bytes");
                }

                if (length <= longestLine)
                {
                    line.Write(bytes.AsSpan(start, part));
                }

                start += part;
                if (newLine >= 0)
                {
                    start++;
                    end += length + 1;
                    yield return Parse(++number, end, line.WrittenSpan, length, longestLine);
                    line.ResetWrittenCount();
                    length = 0;
                }
            }
        }

        if (length > 0)
        {
            yield return Parse(number + 1, end + length, line.WrittenSpan, length, longestLine);
        }
    }

    private static ReceivedLine Parse(long number, long end, ReadOnlySpan<byte> bytes, long length, int longestLine)
    {
        if (length > longestLine)
        {
            return Refused($"the line has {(Rational)length} bytes, and at most {(Rational)longestLine} are taken; --longest-line raises that");
        }

        var line = bytes.Trim(" \t\r"u8);
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        if (line.IsEmpty)
        {
            return new ReceivedLine(number, end, Record: null, Problem: null);
        }

        try
        {
            var record = EventJson.Read(line);
            return record.Recorded < Earliest ? Refused("it was recorded before the year 0") : new ReceivedLine(number, end, record, Problem: null);
        }
        catch (JsonException refused)
        {
            return Refused(refused.Message);
        }

        ReceivedLine Refused(string problem) => new(number, end, Record: null, problem);
    }
}
