namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Which folder of the library may know which: the architecture, from which its picture is drawn too.</summary>
internal static class FolderRules
{
    private static readonly string[] Numbers = ["Foundation", "Numbers"];
    private static readonly string[] Named = [.. Numbers, "Periods", "Languages"];
    private static readonly string[] Indicators = [.. Named, "Areas", "Breakdowns", "Documents"];
    private static readonly string[] Measured = [.. Indicators, "Indicators"];
    private static readonly string[] Attainments = [.. Measured, "Targets", "Pace"];
    private static readonly string[] Text = [.. Attainments, "Attainments", "RollUps"];

    /// <summary>Gets the concepts from the lowest up.</summary>
    public static IReadOnlyList<Concept> Concepts { get; } =
    [
        new("Foundation", "guards, refusals, reading and writing of texts and JSON: what every concept needs", []),
        new("Numbers", "exact numbers, ratios, percentages, points, rounding, intervals, undefined values with their reasons", ["Foundation"]),
        new("Periods", "reporting periods, calendars, sequences, data windows, dialects of period ids", ["Foundation"]),
        new("Languages", "lexicons, plurals, localised texts", [.. Numbers, "Periods"]),
        new("Areas", "area codes, hierarchies by date, successions", Named),
        new("Breakdowns", "categories: by sex, age, ethnic group, crossed", Named),
        new("Documents", "legal documents and the bodies that issue them", Named),
        new("Pace", "what was expected by now, index, what the rest has to bring, projections", [.. Numbers, "Periods"]),
        new("Indicators", "indicators, units, observations, series, vintages, coverage, change", Indicators),
        new("Targets", "forms of targets, bases, phases, versions, verdict policies, sums and allocation", Measured),
        new("RollUps", "totals over areas, over time and over categories", Measured),
        new("Events", "event records, ledgers, corrections, what was known when, counts", Measured),
        new("Poverty", "standards, households, poverty counts and rates, yearly movement", Measured),
        new("Attainments", "an actual against its targets: attainment, outlook, verdict, bands, explanation", Attainments),
        new("Rows", "observations and targets from rows of text cells", [.. Measured, "Targets"]),
        new("Scores", "composite scores", [.. Attainments, "Attainments"]),
        new("Scorecards", "areas × indicators × periods while they run: cells, counts, ranks, bands, owed reports", [.. Attainments, "Attainments", "RollUps"]),
        new("Text", "phrases of a report in any language", Text),
        new("Claims", "published figures: what they imply and whether they follow; figures in sentences", [.. Text, "Text"]),
        new("DependencyInjection", "options, settings, registration", [.. Text, "Text", "Scorecards"]),
    ];

    /// <summary>Gets the rooms within the concepts, each with the other rooms of its concept that it may know. Every room knows the root of its concept, and the root knows its rooms.</summary>
    public static IReadOnlyDictionary<string, string[]> Rooms { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Foundation/Guards"] = [],
        ["Foundation/Text"] = [],
        ["Foundation/Json"] = ["Text"],
        ["Numbers/Exact"] = [],
        ["Numbers/Intervals"] = [],
        ["Numbers/Json"] = [],
        ["Numbers/Numerals"] = ["Exact"],
        ["Periods/Arithmetic"] = [],
        ["Periods/Dialects"] = ["Arithmetic"],
        ["Indicators/Partials"] = [],
        ["Indicators/Catalogue"] = [],
        ["Indicators/Json"] = ["Catalogue", "Partials"],
        ["Targets/Forms"] = [],
        ["Targets/Json"] = ["Forms"],
        ["Targets/Verdicts"] = ["Forms"],
        ["Events/Chains"] = [],
        ["Events/Placements"] = ["Chains"],
        ["Events/Tallies"] = ["Chains", "Placements"],
        ["Events/Index"] = ["Chains", "Placements", "Tallies"],
        ["Events/Sources"] = ["Chains", "Index", "Placements", "Tallies"],
        ["Events/Counting"] = [],
        ["Events/Revisions"] = [],
        ["Events/Json"] = [],
        ["Events/Json/Results"] = ["Json"],
        ["Poverty/Standards"] = [],
        ["Poverty/Movements"] = ["Standards"],
        ["Poverty/Json"] = ["Movements"],
        ["Attainments/Json"] = [],
        ["Rows/Reading"] = [],
        ["Scorecards/Cells"] = [],
        ["Scorecards/ToDate"] = ["Cells"],
        ["Scorecards/Judgements"] = ["Cells", "ToDate"],
        ["Scorecards/Bands"] = [],
        ["Scorecards/Json"] = [],
        ["Claims/Checks"] = [],
        ["Claims/Sentences"] = ["Checks"],
        ["Claims/Json"] = ["Checks"],
        ["DependencyInjection/Settings"] = [],
    };

    /// <summary>Gets the rooms that hold public types: they are a part of the concept that has a name of its own. All other rooms are machinery.</summary>
    public static IReadOnlyList<string> PublicRooms { get; } =
    [
        "Events/Counting",
        "Events/Revisions",
        "Foundation/Json",
        "Foundation/Text",
        "Indicators/Catalogue",
        "Numbers/Intervals",
        "Numbers/Json",
        "Periods/Dialects",
        "Poverty/Movements",
        "Targets/Forms",
    ];
}
