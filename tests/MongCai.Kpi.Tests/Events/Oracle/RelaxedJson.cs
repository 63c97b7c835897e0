using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Kpi.Tests.Events;

internal static class RelaxedJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
