using System.Text.Json;
using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>Reads the data file strictly: an unknown, a repeated or a missing property is an error.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DataFile))]
internal sealed partial class DataFileJson : JsonSerializerContext;
