namespace MongCai.Kpi.Poverty;

/// <summary>The indicators of deprivation in the national poverty standards.</summary>
internal static class NationalIndicators
{
    private static readonly LocalisedText Employment = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "employment"));
    private static readonly LocalisedText Health = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "health"));
    private static readonly LocalisedText Education = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "education"));
    private static readonly LocalisedText Housing = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "housing"));
    private static readonly LocalisedText WaterAndSanitation = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "water-and-sanitation"));
    private static readonly LocalisedText Information = LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Dimensions, "information"));

    private static readonly DeprivationIndicator HealthInsurance = Of("health-insurance", Health);
    private static readonly DeprivationIndicator TelecomServices = Of("telecom-services", Information);

    private static readonly DeprivationIndicator[] SchoolHomeAndWater =
    [
        Of("adult-education", Education),
        Of("child-schooling", Education),
        Of("housing-quality", Housing),
        Of("floor-area", Housing),
        Of("water", WaterAndSanitation),
        Of("latrine", WaterAndSanitation),
    ];

    /// <summary>Gets the 10 indicators of Quyết định 59/2015/QĐ-TTg.</summary>
    public static IReadOnlyList<DeprivationIndicator> Of2016 { get; } =
    [
        Of("health-services", Health),
        HealthInsurance,
        .. SchoolHomeAndWater,
        TelecomServices,
        Of("information-assets", Information),
    ];

    /// <summary>Gets the 12 indicators of Nghị định 07/2021/NĐ-CP.</summary>
    public static IReadOnlyList<DeprivationIndicator> Of2022 { get; } =
    [
        Of("employment", Employment),
        Of("dependants", Employment),
        Of("nutrition", Health),
        HealthInsurance,
        .. SchoolHomeAndWater,
        TelecomServices,
        Of("information-means", Information),
    ];

    private static DeprivationIndicator Of(string code, LocalisedText dimension) => new(code, dimension, LocalisedText.Of(LexiconKeys.Of(LexiconKeys.Deprivations, code)));
}
