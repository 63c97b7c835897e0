using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class RowsRead<T> : IJsonResult<RowsRead<T>>, IOwnConverter
{
    JsonConverter IOwnConverter.Converter => new ObjectJsonConverter<RowsRead<T>>();

    void IJsonObject<RowsRead<T>>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        _writeValues(writer, Values, options);
        writer.WriteObjects("problems", Problems, options);
        writer.WriteEndObject();
    }
}
