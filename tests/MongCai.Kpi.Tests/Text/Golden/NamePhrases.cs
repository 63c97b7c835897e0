namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the predefined names, the statuses and the reasons.</summary>
internal static class NamePhrases
{
    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Names");
        list.Of("Name(text)");
        foreach (var unit in Unit.Predefined)
        {
            list.Add($"unit {unit}, one", phrases.Name(unit.Singular));
            list.Add($"unit {unit}, several", phrases.Name(unit.Plural));
        }

        foreach (var basis in Basis.Predefined)
        {
            list.Add($"basis {basis}", phrases.Name(basis.Name));
        }

        foreach (var band in BandScale.RedYellowGreen.Steps.Select(static step => step.Band).Prepend(BandScale.RedYellowGreen.Lowest))
        {
            list.Add($"band {band}", phrases.Name(band.Name));
        }

        list.Add("category of all", phrases.Name(Given.Sex.NameOf(Category.Total)));
        list.Add("category of two breakdowns", phrases.Name(Given.SexAndAge.NameOf(Given.SexAndAge["F", "15+"])));
        list.Add("category of one of two crossed breakdowns", phrases.Name(Given.SexAndAge.NameOf(Given.Sex["F"])));
        list.Add("category of a range", phrases.Name(Given.Age.NameOf(Given.Age["0-14"])));
        list.Add("breakdown that has no name", phrases.Name(Given.Sex.Name));
        list.Add("breakdown that is crossed and has no name", phrases.Name(Given.SexAndAge.Name));
        list.Add("indicator that has no name", phrases.Name(Given.Rate.Name));
        list.Add("organisation that has no name", phrases.Name(new Organisation("dolisa").Name));
        list.Add("organisation", phrases.Name(Given.Council.Name));

        list.Of("Name(ObservationStatus)");
        foreach (var status in Enum.GetValues<ObservationStatus>())
        {
            list.Add($"{status}", phrases.Name(status));
        }

        list.Of("Reason(MissingReason)");
        foreach (var reason in Enum.GetValues<MissingReason>())
        {
            list.Add($"{reason}", phrases.Reason(reason));
        }

        list.Of("Reason(UndefinedReason)");
        foreach (var reason in Enum.GetValues<UndefinedReason>())
        {
            list.Add($"{reason}", phrases.Reason(reason));
        }
    }
}
