namespace EventJournal;

/// <summary>Something that stops the program: its one line names the file and what is wrong with it.</summary>
internal sealed class JournalException(string file, string problem, Exception? cause = null) : Exception(OneLine.Of($"{file}: {problem}"), cause);
