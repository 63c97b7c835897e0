using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the phrases of claims, of whether they follow, and of the figures that are read from sentences.</summary>
internal static class ClaimPhrases
{
    private static readonly IReadOnlyList<ClaimBase> Bases =
    [
        .. Given.Bases.Select(ClaimBase.FromBasis),
        ClaimBase.PreviousPeriod,
        ClaimBase.SamePeriodLastYear,
        ClaimBase.Opening,
        ClaimBase.Total,
        ClaimBase.OtherCategory,
        ClaimBase.OtherDefinition,
    ];

    private static readonly IReadOnlyList<(ClaimFormula Formula, PublishedFigure Figure)> Claimed =
    [
        .. from formula in Enum.GetValues<ClaimFormula>()
           from figure in FiguresOf(formula)
           select (formula, figure),
    ];

    private static readonly IReadOnlyList<(string Words, ClaimCheck Check)> Checks =
    [
        Claim(ClaimFormula.Attained, 37, 73, "50.68%"),
        Level("37"),
        Level("-37"),
        Level("38"),
        Claim(ClaimFormula.Change, 399, 760, "-47%"),
        Claim(ClaimFormula.Attained, 37, 54, "68.51%"),
        Claim(ClaimFormula.Attained, 15_376, 100_000, "15.40%"),
        Claim(ClaimFormula.Attained, 153_764, 1_000_000, "15.380%"),
        Claim(ClaimFormula.Attained, 1.4m, 3, "48%"),
        Claim(ClaimFormula.Exceeded, 125, 100, "125%"),
        Claim(ClaimFormula.Attained, 125, 100, "25%"),
        Claim(ClaimFormula.Points, 4, 5, "-20%"),
        Claim(ClaimFormula.Change, 4, 5, "-1%"),
        Claim(ClaimFormula.Change, 75, 100, "25%"),
        Claim(ClaimFormula.Share, 17, 11, "64.7%"),
        Claim(ClaimFormula.Share, 1, 2, "70%"),
        Claim(ClaimFormula.Points, 5, 3, "7 pp"),
        Claim(ClaimFormula.Points, 4, 5, "7 pp"),
        Claim(ClaimFormula.Drop, 40, 77, "7"),
        Claim(ClaimFormula.Drop, 6_000_000_000, 7_400_000_000, "7.0 billion"),
        Claim(ClaimFormula.Attained, 1, 2, "over 60%"),
        Claim(ClaimFormula.Attained, 1, 2, "about 49%"),
        Claim(ClaimFormula.Attained, 1, 0, "70%"),
        Claim(ClaimFormula.Exceeded, 73, 73, "5.0%"),
        Claim(ClaimFormula.Exceeded, 60, 73, "5.0%"),
        Claim(ClaimFormula.Change, 9_999, 10_000, "5.0%"),
        Claim(ClaimFormula.Change, 5, 5, "5%"),
        Claim(ClaimFormula.Change, 6, 5, "5%"),
        Claim(ClaimFormula.Drop, 4.33m, 5.03m, "0.5 pp"),
        Claim(ClaimFormula.Drop, 5.03m, 4.33m, "0.5 pp"),
        Money("under 1.0 billion"),
        Money("over 1.4 billion"),
        Money("1.5 billion"),
        Money("1.0"),
        Bounded("90.0%"),
        Bounded("90.0"),
        Changed("5%"),
        Changed("5"),
    ];

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Claims");
        list.Of("Name(ClaimBase)");
        foreach (var claimBase in Bases)
        {
            list.Add($"{claimBase}", phrases.Name(claimBase));
        }

        list.Of("ComparedWith(ClaimBase)");
        foreach (var claimBase in Bases)
        {
            list.Add($"{claimBase}", phrases.ComparedWith(claimBase));
        }

        list.Of("Claimed(ClaimFormula, PublishedFigure, ClaimBase)");
        foreach (var (formula, figure) in Claimed)
        {
            list.Add($"{formula}, {figure}, {UsualBase(formula)}", phrases.Claimed(formula, figure, UsualBase(formula)));
        }

        foreach (var (formula, claimBase) in from formula in Enum.GetValues<ClaimFormula>() where formula != ClaimFormula.Level from claimBase in Bases where claimBase != UsualBase(formula) select (formula, claimBase))
        {
            list.Add($"{formula}, 18%, {claimBase}", phrases.Claimed(formula, new Percentage(18, 0), claimBase));
        }

        list.Add($"{ClaimFormula.Level}, 18%, no base", phrases.Claimed(ClaimFormula.Level, new Percentage(18, 0), claimBase: null));
        Checked(list, phrases);
        Read(list, phrases);
    }

    private static void Checked(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Checks of claims");
        list.Of("Explained(ClaimCheck)");
        foreach (var (words, check) in Checks)
        {
            list.Add($"{check.Verdict}{(check.Slip is { } slip ? $" {slip}" : string.Empty)}, {words}", phrases.Explained(check));
        }

        list.Of("Corrected(ClaimCheck, int)");
        foreach (var (words, check) in Checks)
        {
            list.Add(words, phrases.Corrected(check, 1));
        }

        list.Of("Explained(IdentityCheck)");
        foreach (var (words, check) in ((string, IdentityCheck)[])
        [
            ("two statements, 37 and 37", IdentityCheck.TwoStatements(37, 37)),
            ("two statements, 37 and 38", IdentityCheck.TwoStatements(37, 38)),
            ("0.36% of 27000 is 97", IdentityCheck.RateOfTotal(new Percentage(0.36m, 2), 27_000, 97)),
            ("1134 less 37 is 1098", IdentityCheck.OpeningAndClosing(1_134, 1_098, -37)),
            ("3000 is the sum of 1000.5 and 1500", IdentityCheck.PartsAndWhole(3_000, 1_000.5m, 1_500)),
        ])
        {
            list.Add($"{check.Agreement}, {words}", phrases.Explained(check));
        }
    }

    // The printed phrase is read back, so that the case needs no words of a language.
    private static void Read(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Figures that are read from sentences");
        list.Of("FiguresIn(string)");
        foreach (var (formula, figure) in Claimed)
        {
            Add($"{formula}, {figure}", phrases.Claimed(formula, figure, UsualBase(formula)));
        }

        foreach (var (words, attainment) in AttainmentPhrases.All.Where(static one => one.Attainment.Value.IsDefined))
        {
            Add($"attained, {words}", phrases.Attained(attainment, 2));
            Add($"exceeded, {words}", phrases.Exceeded(attainment, 2));
            Add($"remaining, {words}", phrases.Remaining(attainment));
        }

        void Add(string words, string sentence) => list.Add(words, $"{sentence} → {(phrases.FiguresIn(sentence) is { Count: > 0 } figures ? InvariantText.Joined(figures) : "none")}");
    }

    private static ClaimBase UsualBase(ClaimFormula formula) => formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Exceeded => Basis.Plan,
        ClaimFormula.Share or ClaimFormula.Level => ClaimBase.Total,
        _ => ClaimBase.PreviousPeriod,
    };

    private static IEnumerable<PublishedFigure> FiguresOf(ClaimFormula formula) =>
    [
        .. from number in (decimal[])[18, 0, -18] from hedge in Enum.GetValues<Hedge>() select new PublishedFigure(number, 0, UnitOf(formula), hedge),
        .. from number in (decimal[])[1, -1, 0.0m, 50.68m, -0.14m] select new PublishedFigure(number, number.Scale, UnitOf(formula)),
        .. formula is ClaimFormula.Points or ClaimFormula.Drop or ClaimFormula.Level ? ((string[])["0", "1", "37", "-37", "1.4 billion", "-1.4 billion", "2 thousand", "1 million", "over 3.5 trillion"]).Select(PublishedFigure.Parse) : [],
    ];

    private static FigureUnit UnitOf(ClaimFormula formula) => formula is ClaimFormula.Points or ClaimFormula.Drop ? FigureUnit.Points : FigureUnit.Percent;

    private static (string Words, ClaimCheck Check) Claim(ClaimFormula formula, decimal actual, decimal baseFigure, string printed)
    {
        var claim = new PublishedClaim(formula, actual, baseFigure, PublishedFigure.Parse(printed));
        return ($"{claim}", claim.Check());
    }

    private static (string Words, ClaimCheck Check) Level(string printed) =>
        ($"{printed} where it is 37", new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Check(PublishedFigure.Parse(printed)));

    private static (string Words, ClaimCheck Check) Money(string printed) => ($"{printed} where it is over 1.437", OverOne().Check(PublishedFigure.Parse(printed)));

    private static (string Words, ClaimCheck Check) Bounded(string printed) => (
        $"attained {printed} where it is over 1.437 of 1.5", Given.Plan(Target.AtLeast(1.5m), OverOne(), Given.HalfYear).Check(PublishedFigure.Parse(printed)));

    private static (string Words, ClaimCheck Check) Changed(string printed)
    {
        var indicator = OverOne().Indicator;
        var change = new Change(
            Observation.OfRange(indicator, Given.HalfYear.Previous(), RationalInterval.Between(1, 2)), Observation.OfRange(indicator, Given.HalfYear, RationalInterval.Between(3, 4)));
        return ($"changed by {printed} where it went from 1 or 2 to 3 or 4", change.Check(PublishedFigure.Parse(printed)));
    }

    private static Observation OverOne() =>
        Observation.OfRange(new Indicator("gifts", Unit.BillionDong, Nature.Flow) { NeverFalls = true }, Given.HalfYear, RationalInterval.Above(1.437m));
}
