namespace MongCai.Kpi.Poverty;

/// <summary>What the measures are of, and the words for them.</summary>
internal static class PovertyMeasures
{
    private static readonly (string Id, string Vietnamese, string English)[] Texts =
    [
        ("poor-households", "hộ nghèo", "poor households"),
        ("near-poor-households", "hộ cận nghèo", "near-poor households"),
        ("poor-and-near-poor-households", "hộ nghèo và hộ cận nghèo", "poor and near-poor households"),
        ("households", "hộ dân cư", "resident households"),
        ("poor-persons", "người thuộc hộ nghèo", "persons in poor households"),
        ("near-poor-persons", "người thuộc hộ cận nghèo", "persons in near-poor households"),
        ("poor-and-near-poor-persons", "người thuộc hộ nghèo và hộ cận nghèo", "persons in poor and near-poor households"),
        ("persons", "nhân khẩu", "residents"),
    ];

    public static IReadOnlyList<PovertyMeasure> All { get; } = Enum.GetValues<PovertyMeasure>();

    public static string ToId(this PovertyMeasure measure) => Texts[(int)measure].Id;

    public static BilingualText Name(this PovertyMeasure measure) => new(Texts[(int)measure].Vietnamese, Texts[(int)measure].English);

    public static bool IsOfPersons(this PovertyMeasure measure) => measure >= PovertyMeasure.PoorPersons;

    /// <summary>The class whose table of a movement it is; null where there is no such table.</summary>
    public static PovertyClass? Class(this PovertyMeasure measure) => measure switch
    {
        PovertyMeasure.PoorHouseholds or PovertyMeasure.PoorPersons => PovertyClass.Poor,
        PovertyMeasure.NearPoorHouseholds or PovertyMeasure.NearPoorPersons => PovertyClass.NearPoor,
        _ => null,
    };

    /// <summary>How many of a tally it is about; null where they are not reported.</summary>
    public static long? Of(this PovertyMeasure measure, PovertyTally tally) => measure switch
    {
        PovertyMeasure.PoorHouseholds or PovertyMeasure.PoorPersons => tally.Poor,
        PovertyMeasure.NearPoorHouseholds or PovertyMeasure.NearPoorPersons => tally.NearPoor,
        PovertyMeasure.PoorAndNearPoorHouseholds or PovertyMeasure.PoorAndNearPoorPersons => tally.Poor + tally.NearPoor,
        _ => tally.Total,
    };
}
