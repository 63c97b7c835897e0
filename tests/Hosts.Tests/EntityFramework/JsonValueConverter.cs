using System.Text.Json;
using Hosts.Tests.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hosts.Tests.EntityFramework;

/// <summary>Stores a value that has no text form, such as a target or an observation, as its JSON.</summary>
internal sealed class JsonValueConverter<T>() : ValueConverter<T, string>(static value => Write(value), static json => Read(json))
    where T : class
{
    private static T Read(string json) => (T)JsonSerializer.Deserialize(json, typeof(T), KpiJson.Default)!;

    private static string Write(T value) => JsonSerializer.Serialize(value, typeof(T), KpiJson.Default);
}
