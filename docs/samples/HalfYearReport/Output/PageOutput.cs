using System.Text;
using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Writes the report as a page. Whatever happens, the file is either complete or as it was before.</summary>
internal sealed class PageOutput(string file) : IReportOutput
{
    public async Task WriteAsync(Report report, Phrasebook phrases)
    {
        var page = PageMarks.On(await PageRenderer.RenderAsync(report, phrases)).ReplaceLineEndings("\n");
        WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
    }
}
