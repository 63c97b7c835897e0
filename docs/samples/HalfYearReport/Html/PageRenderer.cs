using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>Renders the report as one HTML page that needs no other file and no script.</summary>
internal static class PageRenderer
{
    public static async Task<string> RenderAsync(Report report, Phrasebook phrases)
    {
        // Vietnamese letters are kept as letters; characters that have a meaning in HTML are still encoded.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportPage.Report)] = report,
            [nameof(ReportPage.Phrases)] = phrases,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
    }
}
