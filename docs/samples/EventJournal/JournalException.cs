namespace EventJournal;

/// <summary>The exception for a problem that stops the program; its message of one line names the file and the problem.</summary>
internal sealed class JournalException(string file, string problem, Exception? cause = null) : Exception(OneLine.Of($"{file}: {problem}"), cause);
