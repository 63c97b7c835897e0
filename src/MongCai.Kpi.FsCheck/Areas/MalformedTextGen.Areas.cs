using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of texts that are not area codes.</content>
public static partial class MalformedTextGen
{
    /// <summary>Gets the generator of texts that are not area codes: blank, of punctuation alone, or with a character that codes do not have.</summary>
    public static Gen<string> AreaCodes => Gen.Frequency(
        (1, Gen.Elements("", " ", "..", "-", "_", ":", "/", "-.-", "\0", "🏠")),
        (1, Ended(KpiGen.AreaCodes.Select(static code => $"{code}"))),
        (2, from code in KpiGen.AreaCodes from place in Gen.Choose(0, 20) from character in Gen.Elements(' ', '\t', '\n', '\0', '#', '%', '+', ',', '@', '\\', '(', '"') select $"{code}".Insert(place % ($"{code}".Length + 1), character.ToString())));
}
