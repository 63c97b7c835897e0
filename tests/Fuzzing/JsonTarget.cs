using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Fuzzing;

/// <summary>
/// Reads every type that can be read from JSON; the first byte selects the type. What was read is written, and has to be read and written as the same again.
/// </summary>
internal sealed class JsonTarget : ITarget
{
    private static readonly Type[] Types =
    [
        .. typeof(Rational).Assembly.GetExportedTypes()
            .Where(static type => type is { IsGenericTypeDefinition: false, IsInterface: false } && type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Length > 0)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal),
    ];

    public string Name => "json";

    public IEnumerable<byte[]> Seeds =>
        from line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seeds", "json.txt"))
        let parts = line.Split('\t', 2)
        let type = Array.FindIndex(Types, type => string.Equals(type.Name, parts[0], StringComparison.Ordinal))
        where type >= 0
        select (byte[])[(byte)type, .. Encoding.UTF8.GetBytes(parts[1])];

    public void Read(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
        {
            return;
        }

        var type = Types[input[0] % Types.Length];
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(input[1..], type);
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException)
        {
            // This exception is documented: the JSON is malformed, or is that of a result, which is written and never read.
            return;
        }

        if (value is null)
        {
            return;
        }

        var written = JsonSerializer.Serialize(value, type);
        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type), type);
        if (!string.Equals(written, again, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{type.Name} {written} is read again as {again}.");
        }

        _ = value.GetHashCode();
        _ = value.ToString();
    }
}
