using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <summary>Reads a file of records, one a line, without holding more of it than a few lines.</summary>
/// <remarks>Lines are read as bytes: decoded first, a text that is no UTF-8 would arrive changed, and nobody would know.</remarks>
internal static class LineReader
{
    public static async IAsyncEnumerable<ReceivedLine> ReadAsync(Stream stream)
    {
        var reader = PipeReader.Create(stream);
        var (number, end) = (0L, 0L);
        while (true)
        {
            var read = await reader.ReadAsync();
            var rest = read.Buffer;
            while (TakeLine(ref rest, read.IsCompleted, out var line, out var length))
            {
                number++;
                end += length;
                yield return Parse(number, end, line);
            }

            reader.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        await reader.CompleteAsync();
    }

    private static bool TakeLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line, out long length)
    {
        if (rest.PositionOf((byte)'\n') is { } newLine)
        {
            line = rest.Slice(0, newLine);
            length = line.Length + 1;
        }
        else
        {
            line = rest;
            length = line.Length;
            if (!isLast || length == 0)
            {
                return false;
            }
        }

        rest = rest.Slice(length);
        return true;
    }

    private static ReceivedLine Parse(long number, long end, ReadOnlySequence<byte> bytes)
    {
        var line = (bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray()).Trim(" \t\r"u8);
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
            return new ReceivedLine(number, end, EventJson.Read(line), Problem: null);
        }
        catch (JsonException refused)
        {
            return new ReceivedLine(number, end, Record: null, refused.Message);
        }
    }
}
