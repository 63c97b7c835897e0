namespace EventJournal;

/// <summary>A method that is called with each line that is read.</summary>
internal delegate void LineAction(StoredLine line, ReadOnlySpan<byte> digest);
