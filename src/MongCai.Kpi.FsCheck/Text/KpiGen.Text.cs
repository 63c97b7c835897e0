using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of phrasebooks.</content>
public static partial class KpiGen
{
    private static readonly Phrasebook[] AllPhrasebooks =
    [
        .. from lexicon in new[] { Lexicon.Vietnamese, Lexicon.English, Lexicon.French } from rounding in Enum.GetValues<Rounding>() from near in Enum.GetValues<NearThreshold>() select new Phrasebook(lexicon, rounding, near),
    ];

    /// <summary>Gets a generator of phrasebooks of every language, rounding and rule near thresholds.</summary>
    public static Gen<Phrasebook> Phrasebooks => Gen.Elements(AllPhrasebooks);

    internal static Phrasebook FirstPhrasebook => AllPhrasebooks[0];
}
