namespace EventJournal;

/// <summary>What is done with a line that is read.</summary>
internal delegate void LineAction(StoredLine line, ReadOnlySpan<byte> digest);
