namespace HalfYearReport;

/// <summary>The data file to read, and the limits of reading.</summary>
/// <param name="Path">The path of the data file.</param>
/// <param name="MaxInput">The number of MiB that are read of a file at most.</param>
/// <param name="MayLeaveFolder">Whether a path named in the data file may lead out of its folder, or to something that is not a file.</param>
internal sealed record DataSource(string Path, int MaxInput = Samples.MaxInput.OfAFile, bool MayLeaveFolder = false);
