using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Phrases.</content>
public static partial class KpiGen
{
    private static readonly Phrasebook[] AllPhrasebooks =
    [
        .. from language in Enum.GetValues<Language>() from rounding in Enum.GetValues<Rounding>() select Phrasebook.For(language, rounding),
    ];

    /// <summary>Phrasebooks of every language and rounding.</summary>
    public static Gen<Phrasebook> Phrasebooks => Gen.Elements(AllPhrasebooks);

    internal static Phrasebook FirstPhrasebook => AllPhrasebooks[0];
}
