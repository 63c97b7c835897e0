using CsvHelper;

namespace ReportCheck;

/// <summary>
/// Reads CSV records from a stream that can be read again. Where the quotes of a record are broken, one quote could swallow the following lines: then each of
/// these lines is read on its own, and only the bad ones are lost.
/// </summary>
internal sealed class RecordReader : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly Stream _stream;
    private readonly int _longest;
    private readonly CsvReaderOptions _options;

    // The positions of the CSV reader are counted from where it began, which is here.
    private long _baseOffset;
    private long _baseLine;

    // Lines up to this offset are read one by one; it is negative while the offset is not known yet.
    private long _brokenUpTo;

    // The end of the previous record, and the line on which it ended.
    private long _end;
    private long _endLine = 1;
    private bool _hasBrokenQuotes;

    public RecordReader(Stream stream, int longest)
    {
        _stream = stream;
        _longest = longest;
        _options = CsvReaderOptions.Default with
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = longest,
            OnMalformedRecord = _ => _hasBrokenQuotes = true,
        };
        Current = CsvReader.Create(_stream, _options, leaveOpen: true);
    }

    public CsvReader Current { get; private set; }

    public long Length => _stream.Length;

    public long Offset { get; private set; }

    public long Line { get; private set; }

    public ProblemKind? Problem { get; private set; }

    private bool ReadsLines => !Current.Options.AllowLineBreaksInQuotes;

    /// <summary>Determines whether the stream begins with the byte order mark of UTF-16.</summary>
    public bool IsUtf16()
    {
        Span<byte> start = stackalloc byte[2];
        var isUtf16 = _stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start is [0xFF, 0xFE] or [0xFE, 0xFF];
        _stream.Position = 0;
        return isUtf16;
    }

    public bool Read()
    {
        while (true)
        {
            _hasBrokenQuotes = false;
            try
            {
                if (!Current.Read())
                {
                    return false;
                }
            }
            catch (CsvFormatException) when (!ReadsLines)
            {
                // The record is too long, perhaps because a closing quote is missing.
                _brokenUpTo = -1;
                Reopen(_end, _endLine, readsLines: true);
                continue;
            }
            catch (CsvFormatException)
            {
                SkipLongLine();
                return true;
            }

            Offset = _baseOffset + Current.ByteOffset;
            Line = _baseLine + Current.LineNumber;
            RememberWhereBroken();
            if (ReadsLines && Offset >= _brokenUpTo)
            {
                Reopen(_end, _endLine, readsLines: false);
                continue;
            }

            var breaks = Breaks(Current.RawRecord);
            var isTooLong = Current.RawRecord.Length > _longest;
            if (!ReadsLines && breaks > 0 && (_hasBrokenQuotes || isTooLong || BreaksAfterTheFirstField()))
            {
                _brokenUpTo = Offset + Current.RawRecord.Length;
                Reopen(_end, _endLine, readsLines: true);
                continue;
            }

            (_end, _endLine) = (Offset + Current.RawRecord.Length, Line + breaks);
            Problem = isTooLong ? ProblemKind.TooLong : _hasBrokenQuotes ? ProblemKind.Quotes : null;
            return true;
        }
    }

    public void Dispose()
    {
        Current.Dispose();
        _stream.Dispose();
    }

    /// <summary>Starts again at the end of a record, which is at a line break or at the start of the stream.</summary>
    private void Reopen(long offset, long line, bool readsLines)
    {
        Current.Dispose();
        _stream.Position = offset;
        (_baseOffset, _baseLine) = (offset, line - 1);
        Current = CsvReader.Create(_stream, _options with { AllowLineBreaksInQuotes = !readsLines }, leaveOpen: true);
    }

    /// <summary>Skips the line after the last record, and the empty lines before it.</summary>
    private void SkipLongLine()
    {
        Current.Dispose();
        _stream.Position = _end;
        var (line, isInside, last) = (_endLine, false, LineFeed);
        var buffer = new byte[1 << 16];
        var offset = _end;
        while (_stream.Read(buffer) is var count and > 0)
        {
            for (var index = 0; index < count; index++, offset++)
            {
                var read = buffer[index];
                var isBreak = read is LineFeed or CarriageReturn;
                if (isInside && isBreak)
                {
                    Stop(offset);
                    return;
                }

                if (!isInside && isBreak && (read == CarriageReturn || last != CarriageReturn))
                {
                    line++;
                }

                if (!isInside && !isBreak)
                {
                    (isInside, Offset) = (true, offset);
                }

                last = read;
            }
        }

        Stop(offset);

        void Stop(long end)
        {
            (Line, Problem) = (line, ProblemKind.TooLong);
            RememberWhereBroken();
            (_end, _endLine) = (end, line);
            Reopen(end, line, readsLines: true);
        }
    }

    /// <summary>Records up to where lines are read one by one: a record that was too long has at least the greatest length.</summary>
    private void RememberWhereBroken() => _brokenUpTo = _brokenUpTo < 0 ? Offset + _longest : _brokenUpTo;

    /// <summary>Determines whether a field other than the first contains a line break. Only the id may reasonably have one.</summary>
    private bool BreaksAfterTheFirstField()
    {
        for (var index = 1; index < Current.FieldCount; index++)
        {
            if (Current.GetSpan(index).IndexOfAny(LineFeed, CarriageReturn) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Breaks(ReadOnlySpan<byte> record)
    {
        var breaks = 0;
        for (var at = record.IndexOfAny(LineFeed, CarriageReturn); at >= 0; at = record.IndexOfAny(LineFeed, CarriageReturn))
        {
            breaks++;
            record = record[(at + (record[at..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        return breaks;
    }
}
