namespace EventJournal;

/// <summary>The receivers of what an intake reports while it goes on.</summary>
/// <param name="Acknowledgements">Receives, after each commit, the number of the line up to which everything is stored.</param>
/// <param name="Note">Receives what is wrong with a line.</param>
/// <param name="Reached">Receives the number of bytes of the file that are done.</param>
internal sealed record IntakeOutput(TextWriter Acknowledgements, Action<string> Note, Action<long> Reached);
