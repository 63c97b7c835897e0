namespace HalfYearReport;

/// <summary>The data file that is named, and how far reading may go.</summary>
/// <param name="Path">The data file.</param>
/// <param name="MaxInput">How much is read of a file, in MiB.</param>
/// <param name="MayLeaveFolder">Whether a path that the data file names may lead out of the folder of the data file, or to something that is no file.</param>
internal sealed record DataSource(string Path, int MaxInput = Samples.MaxInput.OfAFile, bool MayLeaveFolder = false);
