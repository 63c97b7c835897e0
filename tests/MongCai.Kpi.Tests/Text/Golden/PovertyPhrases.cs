using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the names that the national poverty standards give to what they define.</summary>
internal static class PovertyPhrases
{
    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Poverty");
        list.Of("Name(text)");
        foreach (var standard in PovertyStandard.National)
        {
            list.Add($"standard {standard.Code}", phrases.Name(standard.Name));
        }

        var one = PovertyStandard.National2022;
        foreach (var measure in Enum.GetValues<PovertyMeasure>())
        {
            Indicator(list, phrases, $"count of {measure}", one.CountOf(measure, "count"));
            Indicator(list, phrases, $"rate of {measure}", one.RateOf(measure, "rate"));
        }

        foreach (var (measure, flow) in from measure in (PovertyMeasure[])[PovertyMeasure.PoorHouseholds, PovertyMeasure.NearPoorHouseholds, PovertyMeasure.PoorPersons, PovertyMeasure.NearPoorPersons]
                                        from flow in Enum.GetValues<MovementFlow>()
                                        select (measure, flow))
        {
            Indicator(list, phrases, $"{flow} of {measure}", one.FlowOf(measure, flow, "flow"));
        }

        Deprivations(list, phrases);
        Criteria(list, phrases);
    }

    private static void Indicator(PhraseList list, Phrasebook phrases, string words, Indicator indicator)
    {
        list.Add(words, phrases.Name(indicator.Name));
        list.Add($"{words}, its definition", phrases.Name(indicator.Definition!.Text));
    }

    private static void Deprivations(PhraseList list, Phrasebook phrases)
    {
        foreach (var (standard, indicator) in from standard in PovertyStandard.National where standard.Indicators is not null from indicator in standard.Indicators! select (standard, indicator))
        {
            list.Add($"{standard.Code} {indicator.Code}", $"{phrases.Name(indicator.Dimension)}: {phrases.Name(indicator.Name)}");
        }
    }

    private static void Criteria(PhraseList list, Phrasebook phrases)
    {
        foreach (var (standard, place, area) in from standard in PovertyStandard.National from place in Enumerable.Range(0, standard.Criteria.Count) from area in Enum.GetValues<AreaType>() select (standard, place, area))
        {
            list.Add($"{standard.Code} {area}, criterion {place + 1}, {standard.Criteria[place].Class}", phrases.Name(standard.Criteria[place].InWords(area)));
        }

        var between = new PovertyCriterion(PovertyClass.NearPoor, new(1_000_000, 1_300_000), deprivationsAtLeast: 1, deprivationsBelow: 3);
        list.Add("own criterion of 1 or 2 deprivations", phrases.Name(between.InWords(AreaType.Rural)));
        foreach (var (standard, area) in from standard in PovertyStandard.National from area in Enum.GetValues<AreaType>() select (standard, area))
        {
            list.Add($"{standard.Code} {area}, reason of 300000 đồng and 4 deprivations", phrases.Name(standard.Classify(area, 300_000, standard.Indicators is { Count: 0 } ? 0 : 4).Reason));
            list.Add($"{standard.Code} {area}, reason of 9000000 đồng and no deprivation", phrases.Name(standard.Classify(area, 9_000_000, 0).Reason));
        }

        list.Add("reason of what the review has classified", phrases.Name(PovertyStandard.National2022.AlreadyClassified(PovertyClass.Poor).Reason));
    }
}
