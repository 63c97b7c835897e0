using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <content>The JSON form.</content>
public sealed partial class IdentityCheck : IJsonResult<IdentityCheck>
{
    void IJsonObject<IdentityCheck>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", Kind);
        writer.WriteText("given", Given);
        writer.WriteText("computed", Computed);
        writer.WriteObject("range", Range, options);
        writer.WriteWord("agreement", Agreement);
        writer.WriteText("difference", Difference);
        writer.WriteEndObject();
    }
}
