namespace EventJournal;

/// <summary>To whom an intake speaks while it goes on.</summary>
/// <param name="Acknowledgements">Is told, after each commit, up to which line everything is stored.</param>
/// <param name="Note">Is told what is wrong with a line.</param>
/// <param name="Reached">Is told how many bytes of the file are done.</param>
internal sealed record IntakeOutput(TextWriter Acknowledgements, Action<string> Note, Action<long> Reached);
