using System.Text.Json;
using System.Text.Json.Serialization;

namespace HalfYearReport;

/// <summary>Reads the data file strictly: nothing unknown, nothing twice, nothing left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DataFile))]
internal sealed partial class DataFileJson : JsonSerializerContext;
