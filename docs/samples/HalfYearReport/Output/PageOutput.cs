using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Writes the report as a page. The file is there whole or as it was before, whatever happens.</summary>
internal sealed class PageOutput(string file) : IReportOutput
{
    // The page is written to a file of its own beside the one that it replaces.
    private readonly string _ending = $".{Path.GetRandomFileName()}";

    public async Task WriteAsync(Report report, Phrasebook phrases)
    {
        var page = await PageRenderer.RenderAsync(report, phrases);
        try
        {
            await ReplaceAsync(page.ReplaceLineEndings("\n"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(file, $"cannot be written ({exception.Message.Replace(_ending, string.Empty, StringComparison.Ordinal)})");
        }
    }

    private async Task ReplaceAsync(string page)
    {
        var whole = Path.GetFullPath(file);
        if (File.Exists(whole))
        {
            whole = File.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName ?? whole;
            RefuseDevice(whole);
        }

        var beside = $"{whole}{_ending}";
        try
        {
            await WriteAsync(beside, page, OperatingSystem.IsWindows() || !File.Exists(whole) ? null : File.GetUnixFileMode(whole));
            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Nobody may read the page, from its first byte on, who could not read the one that was there.
    private static async Task WriteAsync(string path, string page, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is { } created && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = created;
        }

        await using (var writer = new StreamWriter(path, options))
        {
            await writer.WriteAsync(page);
        }

        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, kept);
        }
    }

    // A device is not replaced by a page. It does not take a length, not even its own.
    private static void RefuseDevice(string path)
    {
        using var there = File.OpenWrite(path);
        there.SetLength(there.Length);
    }
}
