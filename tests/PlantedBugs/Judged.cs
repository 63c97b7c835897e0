using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Bugs in rules that judge: verdicts, colours, paces, poverty classes, data windows, and what is done with missing reports.</summary>
internal static class Judged
{
    private static readonly ReportingCalendar FromJuly = ReportingCalendar.StartingIn(7, YearNaming.ByStart);

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Verdicts("exceeded from 110% of the level on, of negative levels too", static () => new ExceededByATenth(ofItsSize: false), static () => new ExceededByATenth(ofItsSize: true)),
        Verdicts("exceeded is above the level in whole units", static () => new ExceededAboveTheUnit(rounded: true), static () => new ExceededAboveTheUnit(rounded: false)),
        Verdicts("levels are kept with two decimals", static () => new LevelsOfAColumn(Levels.OfTwoDecimals), static () => new LevelsOfAColumn(Levels.Exact)),
        Verdicts("levels are kept with ten decimals", static () => new LevelsOfAColumn(Levels.OfTenDecimals), static () => new LevelsOfAColumn(Levels.Exact)),
        Verdicts("levels are floats", static () => new LevelsOfAColumn(Levels.OfAFloat), static () => new LevelsOfAColumn(Levels.Exact)),
        Verdicts("levels are doubles of 15 digits", static () => new LevelsOfAColumn(Levels.OfADouble), static () => new LevelsOfAColumn(Levels.Exact)),
        Verdicts("levels of billions have three decimals", static () => new LevelsOfAColumn(Levels.OfBillions), static () => new LevelsOfAColumn(Levels.Exact)),
        Verdicts("answers are remembered by a level of two decimals", static () => new RememberedVerdicts("F2"), static () => new RememberedVerdicts(null)),
        Verdicts("the last answer is given again to another level", static () => new LastAnswer(withAccepted: false), static () => new LastAnswer(withAccepted: true)),
        Verdicts("above is exceeded, whichever way is better", static () => new AboveIsExceeded(byDirection: false), static () => new AboveIsExceeded(byDirection: true)),
        Verdicts("less than half of a cap is exceeded", static () => new CapsAreTargets(capsToo: true), static () => new CapsAreTargets(capsToo: false)),
        Verdicts("the upper end of a range is forgotten", static () => new LowerEndsOnly(whereHigherIsBetter: false), static () => new LowerEndsOnly(whereHigherIsBetter: true)),
        Verdicts("what equals a strict bound is exceeded", static () => new EqualityCounts(asExceeded: true), static () => new EqualityCounts(asExceeded: false)),
        Verdicts("a level of 0 is no target, and is met by everything", static () => new ZeroIsNoTarget(zeroIsALevel: false), static () => new ZeroIsNoTarget(zeroIsALevel: true)),
        Verdicts("of a range the exceeded end of the other direction was copied", static () => new CopiedCase(corrected: false), static () => new CopiedCase(corrected: true)),

        Table("BETWEEN 75 AND 89.99", ColourTables.Between, ColourTables.Tiling),
        Table("a threshold is in both of its bands", ColourTables.Shared, ColourTables.Tiling),
        Table("what is printed as 100,0% is met, and what is above 1 exceeded", ColourTables.Printed, ColourTables.PrintedThroughout),
        Table("no band from 1 to 1.1 in a hundred thousand", ColourTables.SmallRates(tile: false), ColourTables.SmallRates(tile: true)),
        Table("no band above 200%", ColourTables.UpTo(200), ColourTables.UpTo(0)),
        Table("no band above 1000%", ColourTables.UpTo(1000), ColourTables.UpTo(0)),
        Colours("percents are compared as texts", static () => ColourFunctions.OfTexts, static () => ColourFunctions.Exact),
        Colours("percents are kept in a short", static () => ColourFunctions.OfShorts, static () => ColourFunctions.Exact),
        Colours("the distance from zero is judged", static () => ColourFunctions.OfDistances, static () => ColourFunctions.Exact),
        Colours("a strip of a tenth of a point in green is yellow", static () => ColourFunctions.WithAStrip, static () => ColourFunctions.Exact, "the strip lies between the attainments that are looked at, with green on both sides, so that no edge is seen; the host would have to name it by WithEdges"),
        Colours("a strip of two points in green is yellow", static () => ColourFunctions.WithAWideStrip, static () => ColourFunctions.Exact),
        Colours("numerator and denominator are multiplied crosswise", static () => ColourFunctions.Crosswise, static () => ColourFunctions.Exact, "no attainment with a negative whole is tried, though the library's own are such where less is better: -25/-30"),
        Colours("green stays until two points below its threshold", static () => new StayingColour(stays: true).Of, static () => new StayingColour(stays: false).Of),
        Colours("colours are remembered by the printed percentage", static () => new RememberedColours(1).Of, static () => new RememberedColours(null).Of) with { WhyNot = "one function is asked throughout, and its first answer for a text stays: it would take a function made for each case, as a store is" },
        Colours("after a thousand districts the mean is green", static () => new RunningMean(running: true).Of, static () => new RunningMean(running: false).Of) with { WhyNot = "some attainments are far apart, so that the mean is far above every threshold" },
        Agreed("yellow is asked about before green", BandScale.RedYellowGreen, ColourFunctions.Bands, ColourFunctions.WrongOrder, ColourFunctions.Exact),
        Agreed("numerator and denominator are multiplied crosswise, held to the scale", BandScale.RedYellowGreen, ColourFunctions.Bands, ColourFunctions.Crosswise, ColourFunctions.Exact) with { WhyNot = "no attainment with a negative whole is tried, though the library's own are such where less is better: -25/-30" },
        Agreed("percents are doubles", BandScale.RedYellowGreen, ColourFunctions.Bands, ColourFunctions.OfDoubles, ColourFunctions.Exact),
        Agreed("two thirds are 66,67%", TwoThirds.Scale, ["low", "high"], TwoThirds.OfFourDecimals, TwoThirds.Exact),
        Agreed("two thirds are a decimal of 28 digits", TwoThirds.Scale, ["low", "high"], TwoThirds.OfADecimal, TwoThirds.Exact),
        Agreed("a growth of less than a percent below zero is cut to 0", Growth.Scale, ["fell", "grew"], Growth.OfWholePercents, Growth.Exact),

        Elapsed("the day itself has not elapsed", Pace.DaysBefore, Pace.Days),
        Elapsed("a year has 365 days", Pace.Of365, Pace.Days),
        Elapsed("a year has 365 days, and at most 1 is over", Pace.Of365AtMost, Pace.Days, whyNot: "it grows, and ends at 1 a day too early: no law is broken, an agreement with ElapsedShare.ByDays would see it"),
        Elapsed("weeks of ISO 8601: the last days of a year are in week 1", Pace.Weeks, Pace.WeeksSince),
        Elapsed("a year of 360 days in which the 31st is one", Pace.Of360, Pace.Of360ToTheLast),
        Elapsed("a month brings 8,33%", Pace.RoundedMonths, Pace.Months),
        Elapsed("two rows of a table are swapped", Pace.FromTheTable, Pace.FromTheRightTable),
        Elapsed("the number of the month, in a year from July on", Pace.Months, Pace.MonthsOfTheYear, calendar: FromJuly),
        Elapsed("the day of the year, in a quarter", Pace.DaysOfTheYear, Pace.Days, PeriodKind.Quarter),
        Elapsed("holidays at a weekend are taken off twice", Pace.WorkingDays(once: false), Pace.WorkingDays(once: true)),

        Households("exactly three deprivations make poor", Register.ExactlyThree),
        Households("deprivations are compared as texts", Register.OfTexts),
        Households("an income of 0 was not asked for", Register.ZeroWasNotAsked),
        Households("deprivations are kept in three bits", Register.ThreeBits),
        Households("an income that does not fit its column is 0", Register.NarrowColumn) with { WhyNot = "the highest income that is tried is 5,000,001 đồng where no line is named" },
        Households("those of the middle with six deprivations are other", Register.DeprivedAreOther),
        Households("between a line and the next đồng one is other", Register.FromTheNextDong) with { WhyNot = "a host's own function is tried with whole đồng alone" },
        Households("incomes are rounded to thousands", Register.InThousands, asRule: true),
        Households("incomes are cut to whole đồng", Register.WholeDong, asRule: true),
        Households("in towns the line belongs to the class above", Register.BelowInTowns, asRule: true),
        Households("lines of the middle are swapped between town and country", Register.SwappedMiddle, asRule: true),
        new(Kind.Judged, "between a line and the next đồng one is other, and the lines are named",
            static seed => KpiLaws.PovertyStandard(Register.FromTheNextDong, 12, [1_500_000, 2_000_000, 2_250_000, 3_000_000]).Check(seed),
            static seed => KpiLaws.PovertyStandard(Register.Exact, 12, [1_500_000, 2_000_000, 2_250_000, 3_000_000]).Check(seed),
            "a host's own function is tried with whole đồng alone, also beside lines that are named"),
        Households("between a line and the next đồng one is other, held to the standard", Register.FromTheNextDong, asRule: true),

        Closing("years are closed with the year, months on the 14th", Windows.YearsWithTheYear, Windows.ClosedOn14),
        Closing("December is longer, and January is not shorter", Windows.LongDecember, Windows.LongDecemberAndJanuary),
        Closing("a month begins a month before its own end", Windows.AMonthBeforeTheEnd, Windows.ADayAfterTheLast),
        Closing("every fourth year has a leap day", Windows.EveryFourthYear, Windows.Nominal),
        Closing("a quarter has thirteen weeks", Windows.ThirteenWeeks, Windows.Nominal),
        Closing("a third of a year has three months", Windows.ShortTrimesters, Windows.Nominal),
        Closing("days of one summer are shifted", Windows.ShiftedInSummer, Windows.Nominal),
        new(Kind.Judged, "a week ends with the year", static seed => Weeks(Windows.WeeksWithinTheYear, seed), static seed => Weeks(Windows.Nominal, seed)),

        Missing("reports are divided by those expected, who may be none", MissingRules.Divided, MissingRules.FourFifths),
        Missing("the weights of all do not add up to 1", MissingRules.AllWeights, MissingRules.All),
        Missing("one or two that are missing had nothing", MissingRules.FewAreZero, MissingRules.FourFifths),
        Missing("reports are counted in a byte", MissingRules.InAByte, MissingRules.FourFifths),
        Missing("two may be missing, and one may not", MissingRules.ExactlyOneMissing, MissingRules.FourFifths),
        Missing("there is no case for all", MissingRules.NoCaseForAll, MissingRules.FourFifths),
        Missing("of exactly a hundred nothing is known", MissingRules.FixedQuorum, MissingRules.FourFifths) with { WhyNot = "100 is one of nine round numbers of areas, and one case in seven has one of these" },

        Sums("equal reports are added once", Totals.Union),
        Sums("zero is not reported", Totals.ZeroIsMissing),
        Sums("nothing reported is 0", Totals.Coalesced),
        Sums("only the first hundred are added", Totals.FirstPage),
        Sums("corrections are passed over", Totals.WithoutCorrections),
        Sums("reports are added in doubles", Totals.InDoubles),
        Sums("reports are rounded to thousands before they are added", Totals.RoundedBefore),
        Sums("what is missing is the mean of the others", Totals.FilledWithTheMean),
        Sums("of more than twelve the last is left out", Totals.WithoutTheLastRow),
        Sums("the whole is unknown where exactly one is missing", Totals.OneGapIsSuppressed),
        Sums("coverage is of those that reported", Totals.CoverageOfItself),

        Categories("an inner join passes over what is no category", CategoryTotals.InnerJoin),
        Categories("a breakdown that is not exhaustive is taken for one that is", CategoryTotals.AllThereIs),
        Categories("a category that is missing had nothing", CategoryTotals.MissingHadNothing),
        Categories("rates are averaged", CategoryTotals.MeanOfRates),
        Categories("different ones are added", CategoryTotals.DifferentOnesAdded),
    ];

    private static Planted Verdicts(string what, Func<VerdictPolicy> bug, Func<VerdictPolicy> neighbour, string? whyNot = null) =>
        new(Kind.Judged, what, seed => KpiLaws.VerdictPolicy(bug()).Check(seed), seed => KpiLaws.VerdictPolicy(neighbour()).Check(seed), whyNot);

    private static Planted Table(string what, (string, Func<Ratio, bool>)[] bug, (string, Func<Ratio, bool>)[] neighbour) =>
        new(Kind.Judged, what, seed => KpiLaws.Banding(bug).Check(seed), seed => KpiLaws.Banding(neighbour).Check(seed));

    private static Planted Colours(string what, Func<Func<Ratio, string>> bug, Func<Func<Ratio, string>> neighbour, string? whyNot = null) =>
        new(Kind.Judged, what, seed => KpiLaws.Banding(ColourFunctions.Bands, bug()).Check(seed), seed => KpiLaws.Banding(ColourFunctions.Bands, neighbour()).Check(seed), whyNot);

    private static Planted Agreed(string what, BandScale scale, string[] bands, Func<Ratio, string> bug, Func<Ratio, string> neighbour) =>
        new(Kind.Judged, what, seed => KpiLaws.Banding(bands, bug).AgreesWith(scale).Check(seed), seed => KpiLaws.Banding(bands, neighbour).AgreesWith(scale).Check(seed));

    private static Planted Elapsed(
        string what, Func<ReportingPeriod, LocalDate, Ratio> bug, Func<ReportingPeriod, LocalDate, Ratio> neighbour, PeriodKind targets = PeriodKind.Year, ReportingCalendar calendar = default, string? whyNot = null) => new(
        Kind.Judged,
        what,
        seed => KpiLaws.PaceProfile(ElapsedShare.Custom(what, bug), targets, calendar).Check(seed),
        seed => KpiLaws.PaceProfile(ElapsedShare.Custom(what, neighbour), targets, calendar).Check(seed),
        whyNot);

    private static Planted Households(string what, Func<AreaType, decimal, int, PovertyClass> bug, bool asRule = false, string? whyNot = null) => new(
        Kind.Judged,
        what,
        seed => Check(bug, asRule, seed),
        seed => Check(Register.Exact, asRule, seed),
        whyNot);

    private static void Check(Func<AreaType, decimal, int, PovertyClass> rule, bool asRule, ulong seed)
    {
        if (asRule)
        {
            KpiLaws.PovertyStandard(rule, indicators: 12).AgreesWith(PovertyStandard.National2022).Check(seed);
        }
        else
        {
            KpiLaws.PovertyStandard(rule, indicators: 12).Check(seed);
        }
    }

    private static Planted Closing(string what, Func<ReportingPeriod, DateInterval> bug, Func<ReportingPeriod, DateInterval> neighbour) =>
        new(Kind.Judged, what, seed => KpiLaws.DataWindows(bug).Check(seed), seed => KpiLaws.DataWindows(neighbour).Check(seed));

    private static void Weeks(Func<ReportingPeriod, DateInterval> rule, ulong seed) =>
        KpiLaws.DataWindows(rule, ReportingPeriod.Year(2015), ReportingPeriod.Year(2030), PeriodKind.Week, PeriodKind.Year).Check(seed);

    private static Planted Missing(string what, Func<int, int, MissingDataDecision> bug, Func<int, int, MissingDataDecision> neighbour) =>
        new(Kind.Judged, what, seed => KpiLaws.MissingData(new MissingBy(bug)).Check(seed), seed => KpiLaws.MissingData(new MissingBy(neighbour)).Check(seed));

    private static Planted Sums(string what, Func<IReadOnlyList<Rational?>, (Calculated<Rational>, Coverage)> bug) =>
        new(Kind.Judged, what, seed => KpiLaws.RollUp(bug).Check(seed), static seed => KpiLaws.RollUp(Totals.Exact).Check(seed));

    private static Planted Categories(string what, Func<Breakdown, IReadOnlyList<Observation>, Observation> bug) =>
        new(Kind.Judged, what, seed => KpiLaws.CategoryRollUp(bug).Check(seed), static seed => KpiLaws.CategoryRollUp(CategoryTotals.Exact).Check(seed));
}
