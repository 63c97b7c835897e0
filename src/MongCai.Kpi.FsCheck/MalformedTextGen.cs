namespace MongCai.Kpi.Testing;

/// <summary>Raw generators of malformed texts of a type: near misses of valid texts, and what people write instead.</summary>
/// <remarks>
/// Use them to test that a host refuses such texts. For each of them <c>TryParse</c> returns false under the invariant format, and <c>Parse</c> throws
/// <see cref="MalformedTextException"/>.
/// </remarks>
public static partial class MalformedTextGen
{
}
