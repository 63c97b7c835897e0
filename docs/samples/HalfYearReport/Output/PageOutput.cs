using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Writes the report as a page. The file is there whole or as it was before, whatever happens.</summary>
internal sealed class PageOutput(string file) : IReportOutput
{
    public async Task WriteAsync(Report report, Phrasebook phrases)
    {
        var page = await PageRenderer.RenderAsync(report, phrases);
        try
        {
            await ReplaceAsync(page.ReplaceLineEndings("\n"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(file, $"cannot be written ({exception.Message})");
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

        var beside = $"{whole}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllTextAsync(beside, page);
            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // A device is not replaced by a page. It does not take a length, not even its own.
    private static void RefuseDevice(string path)
    {
        using var there = File.OpenWrite(path);
        there.SetLength(there.Length);
    }
}
