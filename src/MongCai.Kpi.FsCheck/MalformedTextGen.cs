namespace MongCai.Kpi.Testing;

/// <summary>
/// Raw generators of texts that a type does not read: near misses of texts that it does, and what people write instead. <c>TryParse</c> is false for each of them under
/// the invariant format, and <c>Parse</c> throws <see cref="MalformedTextException"/>.
/// </summary>
public static partial class MalformedTextGen
{
}
