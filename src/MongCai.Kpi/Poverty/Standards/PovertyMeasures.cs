namespace MongCai.Kpi.Poverty;

/// <summary>The properties of the measures of poverty, and the words for them.</summary>
internal static class PovertyMeasures
{
    private static readonly string[] Ids =
    [
        "poor-households", "near-poor-households", "poor-and-near-poor-households", "households", "poor-persons", "near-poor-persons", "poor-and-near-poor-persons", "persons",
    ];

    public static IReadOnlyList<PovertyMeasure> All { get; } = Enum.GetValues<PovertyMeasure>();

    public static string ToId(this PovertyMeasure measure) => Ids[(int)measure];

    public static LocalisedText Name(this PovertyMeasure measure) => LocalisedText.Of(LexiconKeys.Measures[(int)measure]);

    public static bool IsOfPersons(this PovertyMeasure measure) => measure >= PovertyMeasure.PoorPersons;

    /// <summary>Returns the class whose table of a movement has the measure; null where there is no such table.</summary>
    public static PovertyClass? Class(this PovertyMeasure measure) => measure switch
    {
        PovertyMeasure.PoorHouseholds or PovertyMeasure.PoorPersons => PovertyClass.Poor,
        PovertyMeasure.NearPoorHouseholds or PovertyMeasure.NearPoorPersons => PovertyClass.NearPoor,
        _ => null,
    };

    /// <summary>Returns the count of the measure in a tally; null where it was not reported.</summary>
    public static long? Of(this PovertyMeasure measure, PovertyTally tally) => measure switch
    {
        PovertyMeasure.PoorHouseholds or PovertyMeasure.PoorPersons => tally.Poor,
        PovertyMeasure.NearPoorHouseholds or PovertyMeasure.NearPoorPersons => tally.NearPoor,
        PovertyMeasure.PoorAndNearPoorHouseholds or PovertyMeasure.PoorAndNearPoorPersons => tally.Poor + tally.NearPoor,
        _ => tally.Total,
    };
}
