namespace MongCai.Kpi;

/// <summary>All keys of a lexicon, in the order in which the words of a language are written down. The guide lists the keys with their places.</summary>
internal static class LexiconKeys
{
    private static readonly List<LexiconKey> Known = [];

    // Figures and commitments.
    public static readonly LexiconKey Undefined = Phrase("undefined", "reason");
    public static readonly LexiconKey Attained = Phrase("attained", "figure#", "commitment");
    public static readonly LexiconKey Used = Phrase("used", "figure#", "commitment");
    public static readonly LexiconKey ExceededBy = Phrase("exceededBy", "figure#", "commitment");
    public static readonly LexiconKey ShortBy = Phrase("shortBy", "figure#", "commitment");
    public static readonly LexiconKey CommitmentUndefined = Phrase("commitmentUndefined", "commitment", "undefined");
    public static readonly LexiconKey Remaining = Phrase("remaining", "amount#");
    public static readonly LexiconKey TooMany = Phrase("tooMany", "amount#");
    public static readonly LexiconKey Met = Phrase("met");
    public static readonly LexiconKey AtTheBound = Phrase("atTheBound");
    public static readonly LexiconKey Equal = Phrase("equal");
    public static readonly LexiconKey NoneStricter = Phrase("noneStricter");
    public static readonly LexiconKey Commitment = Phrase("commitment", "basis#");
    public static readonly LexiconKey CommitmentFor = Phrase("commitment.period", "basis#", "period");
    public static readonly LexiconKey OfIssuer = Phrase("ofIssuer", "basis#", "issuer");
    public static readonly LexiconKey WithStatus = Phrase("withStatus", "status", "amount#");

    // Amounts.
    public static readonly LexiconKey Amount = Phrase("amount", "number", "unit#");
    public static readonly LexiconKey AmountOfMultiple = Phrase("amount.multiple", "number", "unit#");
    public static readonly LexiconKey Points = Noun("points");
    public static readonly LexiconKey Unchanged = Phrase("unchanged");
    public static readonly LexiconKey NoNumber = Phrase("noNumber");
    public static readonly LexiconKey AnyNumber = Phrase("anyNumber");
    public static readonly LexiconKey Rose = Phrase("rose", "figure#");
    public static readonly LexiconKey Fell = Phrase("fell", "figure#");
    public static readonly LexiconKey FromTo = Phrase("interval", "lower#", "upper#");
    public static readonly LexiconKey AboveTo = Phrase("interval.above", "lower#", "upper#");
    public static readonly LexiconKey FromBelow = Phrase("interval.below", "lower#", "upper#");
    public static readonly LexiconKey AboveBelow = Phrase("interval.aboveBelow", "lower#", "upper#");
    public static readonly LexiconKey FromOn = Phrase("orMore", "lower#");
    public static readonly LexiconKey Above = Phrase("above", "lower#");
    public static readonly LexiconKey UpTo = Phrase("orLess", "upper#");
    public static readonly LexiconKey Below = Phrase("below", "upper#");

    // What targets ask for.
    public static readonly LexiconKey AtLeast = Phrase("target.atLeast", "amount#");
    public static readonly LexiconKey MoreThan = Phrase("target.moreThan", "amount#");
    public static readonly LexiconKey AtMost = Phrase("target.atMost", "amount#");
    public static readonly LexiconKey LessThan = Phrase("target.lessThan", "amount#");
    public static readonly LexiconKey Cap = Phrase("target.cap", "amount#");
    public static readonly LexiconKey Within = Phrase("target.within", "lower", "upper#");
    public static readonly LexiconKey About = Phrase("target.about", "amount#");
    public static readonly LexiconKey AboutWithin = Phrase("target.about.tolerance", "amount#", "tolerance#");
    public static readonly LexiconKey FromBaseline = Phrase("target.fromBaseline", "baseline", "amount#");
    public static readonly LexiconKey ReductionBy = Phrase("target.reductionBy", "step", "amount#");
    public static readonly LexiconKey GrowthBy = Phrase("target.growthBy", "lastYear", "amount#");
    public static readonly LexiconKey AverageReduction = Phrase("target.averageReduction", "amount");
    public static readonly LexiconKey AverageIncrease = Phrase("target.averageIncrease", "amount");
    public static readonly LexiconKey AverageAmount = Phrase("target.averageAmount", "amount");
    public static readonly LexiconKey Maintained = Phrase("target.maintained", "target", "kind");
    public static readonly LexiconKey DoneBy = Phrase("target.milestone", "day");

    // The way to a target.
    public static readonly LexiconKey Elapsed = Phrase("elapsed", "share#", "period");
    public static readonly LexiconKey ExpectedByNow = Phrase("expectedByNow", "amount#");
    public static readonly LexiconKey AllowedByNow = Phrase("allowedByNow", "amount#");
    public static readonly LexiconKey SoFar = Phrase("soFar", "rate#");
    public static readonly LexiconKey Required = Phrase("required", "rate#");
    public static readonly LexiconKey AllowedFromNow = Phrase("allowedFromNow", "rate#");
    public static readonly LexiconKey WithinAllowance = Phrase("withinAllowance");
    public static readonly LexiconKey OverAllowance = Phrase("overAllowance");
    public static readonly LexiconKey PaceIndex = Phrase("paceIndex", "figure");
    public static readonly LexiconKey AsExpected = Phrase("asExpected");
    public static readonly LexiconKey MoreThanExpected = Phrase("moreThanExpected", "amount#");
    public static readonly LexiconKey LessThanExpected = Phrase("lessThanExpected", "amount#");
    public static readonly LexiconKey StillAllowed = Phrase("stillAllowed", "amount#");
    public static readonly LexiconKey OverTheLimit = Phrase("overTheLimit", "amount#");
    public static readonly LexiconKey Projected = Phrase("projected", "period", "amount#");
    public static readonly LexiconKey Provisional = Phrase("provisional", "verdict");
    public static readonly LexiconKey Reports = Phrase("reports", "reported#", "expected#");

    // Explanations.
    public static readonly LexiconKey Explained = Phrase("explained", "formula", "operands");
    public static readonly LexiconKey ExplainedFormula = Phrase("explained.formula", "attained", "formula", "value");
    public static readonly LexiconKey ExplainedUndefined = Phrase("explained.undefined", "commitment", "formula", "undefined");
    public static readonly LexiconKey Operand = Phrase("explained.operand", "symbol", "value", "role");
    public static readonly LexiconKey OperandFrom = Phrase("explained.operand.source", "symbol", "value", "role", "source");
    public static readonly LexiconKey Difference = Phrase("difference", "amount");
    public static readonly LexiconKey NumeratorDifference = Phrase("difference.numerator", "amount");
    public static readonly LexiconKey DenominatorDifference = Phrase("difference.denominator", "amount");

    // Categories.
    public static readonly LexiconKey Total = Phrase("total");
    public static readonly LexiconKey OfWhich = Phrase("ofWhich", "whole#", "parts");
    public static readonly LexiconKey Part = Phrase("ofWhich.part", "category", "amount#");
    public static readonly LexiconKey ReasonOf = Phrase("reasonOf", "what", "why");
    public static readonly LexiconKey MissingParts = Phrase("missingParts", "reason", "categories");
    public static readonly LexiconKey MissingSeparator = Phrase("missingParts.separator");
    public static readonly LexiconKey AddUp = Phrase("addUp");
    public static readonly LexiconKey Fit = Phrase("fit");
    public static readonly LexiconKey Contradict = Phrase("contradict", "difference");
    public static readonly LexiconKey NotReconciled = Phrase("notReconciled", "reason");
    public static readonly LexiconKey SameAs = Phrase("sameAs", "other");
    public static readonly LexiconKey Higher = Phrase("higher", "distance#", "other");
    public static readonly LexiconKey Lower = Phrase("lower", "distance#", "other");
    public static readonly LexiconKey ComparedWith = Phrase("comparedWith", "other");

    // Claims.
    public static readonly LexiconKey Share = Phrase("share", "figure#", "whole");
    public static readonly LexiconKey Corrected = Phrase("claim.corrected", "explanation", "figure");
    public static readonly LexiconKey Disagrees = Phrase("claim.disagrees", "agreement", "difference", "computed");
    public static readonly LexiconKey ChangedComparedWith = Phrase("changedComparedWith", "change", "comparison");

    // Names of periods.
    public static readonly LexiconKey FiscalLabel = Phrase("fiscalYear", "start?", "end?", "shortEnd?", "named?");
    public static readonly LexiconKey Year = Phrase("year", "year");
    public static readonly LexiconKey YearFiscal = Optional("year.fiscal", "year");
    public static readonly LexiconKey Cumulative = Phrase("cumulative", "number#", "year");
    public static readonly LexiconKey CumulativeFiscal = Optional("cumulative.fiscal", "number#", "year");
    public static readonly LexiconKey FirstMonth = Optional("cumulative.1", "year");
    public static readonly LexiconKey FirstMonthFiscal = Optional("cumulative.1.fiscal", "year");
    public static readonly LexiconKey Month = Phrase("month", "month?", "name?", "year");
    public static readonly LexiconKey Week = Phrase("week", "number#", "year");
    public static readonly LexiconKey WeekFiscal = Optional("week.fiscal", "number#", "year");
    public static readonly LexiconKey Date = Phrase("date", "day", "month?", "name?", "year");
    public static readonly LexiconKey FirstOfMonth = Optional("date.first", "month?", "name?", "year");
    public static readonly LexiconKey Day = Phrase("day", "date");
    public static readonly LexiconKey Range = Phrase("range", "start", "end");
    public static readonly LexiconKey Stage = Phrase("stage", "first", "last");
    public static readonly LexiconKey StageFiscal = Optional("stage.fiscal", "first", "last");
    public static readonly LexiconKey Term = Phrase("term", "start", "end");

    // Poverty.
    public static readonly LexiconKey NationalStandard = Phrase("poverty.nationalStandard", "first", "last");
    public static readonly LexiconKey RateOf = Phrase("poverty.rate", "who");
    public static readonly LexiconKey ByStandard = Phrase("poverty.byStandard", "who", "standard");
    public static readonly LexiconKey MovedByStandard = Phrase("poverty.movedByStandard", "who", "standard");
    public static readonly LexiconKey NetDecrease = Phrase("poverty.netDecrease", "who");
    public static readonly LexiconKey GrossDecrease = Phrase("poverty.grossDecrease", "who");
    public static readonly LexiconKey GrossIncrease = Phrase("poverty.grossIncrease", "who");
    public static readonly LexiconKey OtherDecrease = Phrase("poverty.otherDecrease", "who");
    public static readonly LexiconKey OtherIncrease = Phrase("poverty.otherIncrease", "who");
    public static readonly LexiconKey PersonsIn = Phrase("poverty.personsIn", "households");
    public static readonly LexiconKey IncomeAtMost = Phrase("poverty.incomeAtMost", "most");
    public static readonly LexiconKey IncomeBetween = Phrase("poverty.incomeBetween", "above", "most");
    public static readonly LexiconKey FewerDeprivations = Phrase("poverty.fewerDeprivations", "income", "below#");
    public static readonly LexiconKey MoreDeprivations = Phrase("poverty.moreDeprivations", "income", "from#");
    public static readonly LexiconKey DeprivationsBetween = Phrase("poverty.deprivationsBetween", "income", "from#", "below#");
    public static readonly LexiconKey Reviewed = Phrase("poverty.reviewed");
    public static readonly LexiconKey NoCriterion = Phrase("poverty.noCriterion", "standard");

    // What is read in sentences, and how figures are hedged.
    public static readonly LexiconKey BoundOpening = Reading("reading.boundOpening");
    public static readonly LexiconKey OrMoreBehind = Reading("reading.orMore");
    public static readonly LexiconKey OrLessBehind = Reading("reading.orLess");
    public static readonly LexiconKey PointsRead = Reading("reading.points");
    public static readonly LexiconKey NoPoints = Reading("reading.noPoints");
    public static readonly LexiconKey PercentRead = Reading("reading.percent");
    public static readonly LexiconKey Falls = Reading("reading.falls");
    public static readonly LexiconKey Shortfalls = Reading("reading.shortfalls");
    public static readonly LexiconKey LowerRead = Reading("reading.lower");
    public static readonly LexiconKey HigherRead = Reading("reading.higher");
    public static readonly LexiconKey LowerBehind = Reading("reading.lowerBehind");
    public static readonly LexiconKey LowerThan = Reading("reading.lowerThan");
    public static readonly LexiconKey ComparedBehind = Reading("reading.comparedBehind");
    public static readonly LexiconKey Hedged = Reading("reading.hedged");
    public static readonly LexiconKey ShortOf = Reading("reading.shortOf");
    public static readonly LexiconKey Negations = Reading("reading.negations");
    public static readonly LexiconKey OtherNouns = Reading("reading.otherNouns");
    public static readonly LexiconKey Conjunctions = Reading("reading.conjunctions");
    public static readonly LexiconKey NoMillion = Reading("reading.noMillion");
    public static readonly LexiconKey NoBillion = Reading("reading.noBillion");
    public static readonly LexiconKey BillionAfterAll = Reading("reading.billionAfterAll");

    private const string UnitFamily = "unit.";
    private const string BasisFamily = "basis.";

    // Each family has its keys in the order of the values that they are for.
    public static readonly LexiconKey[] Reasons = Family(
        "reason.",
        "notCalculated", "zeroTarget", "negativeTarget", "zeroDenominator", "noDistance", "nothingElapsed", "missingObservation", "missingTarget", "noMethodNamed", "noToleranceNamed", "methodNotApplicable",
        "emptyPopulation", "incompatibleDefinitions", "nothingRemains", "periodsDiffer", "nothingExpected", "severalOrganisers", "onlyABound", "periodRunning", "partsMissing", "tooEarly", "outsideBounds",
        "onlyAForecast", "noPath", "distinctCountsDoNotAdd");

    public static readonly LexiconKey[] MissingReasons = Family("missing.", "notReported", "notCollected", "cannotExist", "suppressed", "notStarted");
    public static readonly LexiconKey[] Statuses = Family("status.", "forecast", "estimate", "provisional", "official");
    public static readonly LexiconKey[] Outlooks = Family("outlook.", "open", "secured", "outOfReach");
    public static readonly LexiconKey[] Verdicts = Family("verdict.", "notMet", "met", "exceeded");
    public static readonly LexiconKey[] Standings = Family("standing.", "behind", "onPace", "ahead");
    public static readonly LexiconKey[] Roles = Family("operand.", "actual", "target", "baseline", "lastYear", "meanYearlyChange", "periodsMet", "periodsElapsed", "monthsElapsed");
    public static readonly LexiconKey[] Comparisons = Family("comparison.", "previousPeriod", "total", "opening", "samePeriodLastYear", "otherDefinition", "otherCategory");
    public static readonly LexiconKey TheTotal = Comparisons[1];
    public static readonly LexiconKey TheSamePeriodLastYear = Comparisons[3];
    public static readonly LexiconKey[] Agreements = Family("agreement.", "exact", "withinRounding", "contradiction");

    // The reason of an undefined claim, and the mistake of one by another formula, have words of their own.
    public static readonly LexiconKey[] ClaimVerdicts =
    [
        Phrase("claim.undefined"), Phrase("claim.follows"), Phrase("claim.otherTie"), Phrase("claim.truncated"), Phrase("claim.padded", "decimals#"), Phrase("claim.roundedInputs"), Phrase("claim.otherFormula"), Phrase("claim.doesNotFollow"),
    ];

    public static readonly LexiconKey[] Slips = Family(
        "slip.", "attainedForExceeded", "exceededForAttained", "relativeChangeForPoints", "pointsForRelativeChange", "signDropped", "baseOverActual");

    // The kinds of periods down to days, as in "every quarter", and in "6 households a quarter".
    public static readonly LexiconKey[] Kinds = Family("every.", "year", "halfYear", "trimester", "quarter", "month", "week", "day");

    public static readonly LexiconKey[] Per = [.. new[] { "year", "halfYear", "trimester", "quarter", "month", "week", "day" }.Select(static kind => Phrase($"per.{kind}", "amount#"))];
    public static readonly LexiconKey[] MonthNames = Family("monthName.", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    public static readonly LexiconKey[] HalfYears = PartsOfYear("halfYear.", ["1", "2"], string.Empty, isOptional: false);
    public static readonly LexiconKey[] HalfYearsFiscal = PartsOfYear("halfYear.", ["1", "2"], Fiscal, isOptional: true);
    public static readonly LexiconKey[] Trimesters = PartsOfYear("trimester.", ["1", "2", "3"], string.Empty, isOptional: true);
    public static readonly LexiconKey[] TrimestersFiscal = PartsOfYear("trimester.", ["1", "2", "3"], Fiscal, isOptional: true);
    public static readonly LexiconKey[] Quarters = PartsOfYear("quarter.", ["1", "2", "3", "4"], string.Empty, isOptional: false);
    public static readonly LexiconKey[] QuartersFiscal = PartsOfYear("quarter.", ["1", "2", "3", "4"], Fiscal, isOptional: true);

    // The names of the units, bases and bands of the library.
    public static readonly LexiconKey[] Units = Nouns(UnitFamily, "household", "person", "worker", "file", "one", "percent", "dong", "million-dong", "billion-dong");
    public static readonly LexiconKey[] Bases = Nouns(BasisFamily, "plan", "resolution");
    public static readonly LexiconKey[] Bands = Family("band.", "red", "yellow", "green");

    // The hedges except none, and the multipliers from a thousand to a trillion.
    public static readonly LexiconKey[] Hedges = [.. new[] { "over", "under", "nearly", "about", "atLeast", "atMost" }.Select(static name => Add($"hedge.{name}", LexiconKind.Words, isOptional: false))];
    public static readonly LexiconKey[] Multipliers = Nouns("multiplier.", "thousand", "million", "billion", "trillion");
    public static readonly LexiconKey[] MultipliersRead = [.. new[] { "thousand", "million", "billion", "trillion" }.Select(static name => Reading($"reading.{name}"))];

    public static readonly LexiconKey[] Measures = Family(
        "poverty.", "poorHouseholds", "nearPoorHouseholds", "poorAndNearPoorHouseholds", "households", "poorPersons", "nearPoorPersons", "poorAndNearPoorPersons", "persons");

    // The movements into and out of a class, of the poor and of the near-poor.
    public static readonly LexiconKey[] FlowsOfPoor = Family("poverty.poor.", "escaped", "toOtherClass", "fromOtherClass", "roseAbove", "relapsed", "newlyArisen");
    public static readonly LexiconKey[] FlowsOfNearPoor = Family("poverty.nearPoor.", "escaped", "toOtherClass", "fromOtherClass", "roseAbove", "relapsed", "newlyArisen");

    public static readonly LexiconKey[] Dimensions = Family("poverty.dimension.", "employment", "health", "education", "housing", "water-and-sanitation", "information");
    public static readonly LexiconKey[] Deprivations = Family(
        "poverty.deprivation.",
        "health-insurance", "telecom-services", "adult-education", "child-schooling", "housing-quality", "floor-area", "water", "latrine", "health-services", "information-assets", "employment", "dependants", "nutrition",
        "information-means");

    private const string Fiscal = ".fiscal";

    private static readonly Dictionary<string, LexiconKey> ByName = Known.ToDictionary(static key => key.Name, StringComparer.Ordinal);

    /// <summary>Gets all keys, in the order of their indexes.</summary>
    public static IReadOnlyList<LexiconKey> All => Known;

    /// <summary>Finds a key by its name.</summary>
    public static LexiconKey? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Finds a key by its name in upper or lower case, as settings have it.</summary>
    public static LexiconKey? FindInAnyCase(string name) => Known.Find(key => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether a name is that of a host's own unit or basis, of which a lexicon may know the forms and the gender.</summary>
    public static bool IsOwnNoun(string name) =>
        (name.StartsWith(UnitFamily, StringComparison.Ordinal) && name.Length > UnitFamily.Length) || (name.StartsWith(BasisFamily, StringComparison.Ordinal) && name.Length > BasisFamily.Length);

    public static string OfUnit(string code) => UnitFamily + code;

    public static string OfBasis(string code) => BasisFamily + code;

    /// <summary>Finds the key of a family by the part of its name behind the family's.</summary>
    public static LexiconKey Of(IReadOnlyList<LexiconKey> family, string name) => family.First(key => key.Name.EndsWith($".{name}", StringComparison.Ordinal));

    private static LexiconKey Phrase(string name, params string[] places) => Add(name, LexiconKind.Phrase, isOptional: false, places);

    private static LexiconKey Optional(string name, params string[] places) => Add(name, LexiconKind.Phrase, isOptional: true, places);

    private static LexiconKey Noun(string name) => Add(name, LexiconKind.Noun, isOptional: false);

    private static LexiconKey Reading(string name) => Add(name, LexiconKind.Words, isOptional: true);

    private static LexiconKey[] Family(string family, params string[] names) => Array.ConvertAll(names, name => Phrase(family + name));

    private static LexiconKey[] Nouns(string family, params string[] names) => Array.ConvertAll(names, name => Noun(family + name));

    private static LexiconKey[] PartsOfYear(string family, string[] numbers, string behind, bool isOptional) =>
        Array.ConvertAll(numbers, number => Add(family + number + behind, LexiconKind.Phrase, isOptional, "year"));

    private static LexiconKey Add(string name, LexiconKind kind, bool isOptional, params string[] places)
    {
        var key = new LexiconKey(Known.Count, name, kind, isOptional, places);
        Known.Add(key);
        return key;
    }
}
