using System.Globalization;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Text.Golden;

namespace MongCai.Kpi.Tests.Languages;

/// <summary>Tests that a lexicon is complete, or is refused with a list of everything that it lacks.</summary>
public class LexiconTests
{
    private static readonly Phrasebook MadeUp = new(MadeUpLanguage.Create());

    [Fact]
    public void A_language_that_is_complete_says_every_phrase_in_its_own_words()
    {
        var others = GoldenPhrases.Of(MadeUp).Phrases
            .Where(static one => !one.Case.Contains(", FiguresIn(", StringComparison.Ordinal))
            .Where(static one => Outside(one.Phrase).Any(char.IsLetter));

        // The remaining cases are names that the golden cases give only in other languages.
        Assert.All(others, static one => Assert.Matches(", Name\\(", one.Case));
        Assert.DoesNotContain(others, static one => Lexicon.English.Words.Values.Concat(Lexicon.Vietnamese.Words.Values)
            .Any(words => words.Length > 3 && !words.Contains('{', StringComparison.Ordinal) && Outside(one.Phrase).Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_language_without_what_may_be_left_out_says_it_in_another_way()
    {
        Assert.Equal("‹range ‹date 1 1 ‹monthName.1› 2019› ‹date 30 4 ‹monthName.4› 2019››", MadeUp.Name(ReportingPeriod.Trimester(2019, 1)));
        Assert.Equal("‹year ‹fiscalYear 2024 2025 25 2024››", MadeUp.Name(ReportingPeriod.Year(2024, ReportingCalendar.StartingIn(4, YearNaming.ByStart))));
        Assert.Equal("‹cumulative 1 2019›", MadeUp.Name(ReportingPeriod.Cumulative(2019, 1)));
        Assert.Equal(["18%"], MadeUp.FiguresIn("giảm 18%").Select(static figure => $"{figure}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1", "‹amount 1 ‹unit.household-1››")]
    [InlineData("21", "‹amount 21 ‹unit.household-1››")]
    [InlineData("3", "‹amount 3 ‹unit.household-2››")]
    [InlineData("2.5", "‹amount 2·5 ‹unit.household-3››")]
    [InlineData("1234567", "‹amount 1'234'567 ‹unit.household-3››")]
    public void The_plural_form_is_that_of_the_rule(string amount, string expected) =>
        Assert.Equal(expected, MadeUp.Amount(Rational.Parse(amount), Unit.Household));

    [Fact]
    public void A_place_with_forms_agrees_in_number_and_gender_with_what_is_put_into_it()
    {
        var lexicon = MadeUpLanguage.Create().With(("remaining", "{amount} {amount:1x|1y|2x|2y|3x|3y}"), ("unit.household", "a|b|c (x)"), ("unit.person", "d|e|f (y)"));
        string Remaining(decimal target, Unit unit)
        {
            var indicator = new Indicator("one", unit, Nature.Flow);
            var attainment = new Observation(indicator, ReportingPeriod.Year(2019), 0).Against(Target.AtLeast(target).For(indicator, ReportingPeriod.Year(2019), Basis.Plan))[Basis.Plan];
            return new Phrasebook(lexicon).Remaining(attainment);
        }

        Assert.Equal("‹amount 1 a› 1x", Remaining(1, Unit.Household));
        Assert.Equal("‹amount 3 b› 2x", Remaining(3, Unit.Household));
        Assert.Equal("‹amount 5 f› 3y", Remaining(5, Unit.Person));
    }

    [Fact]
    public void Counts_of_months_and_of_reports_have_forms_too()
    {
        var phrases = new Phrasebook(MadeUpLanguage.Create().With(("cumulative", "{number} {number:a|b|c} {year}"), ("reports", "{reported} {reported:a|b|c} / {expected:d|e|f} {expected}")));
        Assert.Equal("3 b 2019", phrases.Name(ReportingPeriod.Cumulative(2019, 3)));
        Assert.Equal("9 c 2019", phrases.Name(ReportingPeriod.Cumulative(2019, 9)));
        Assert.Equal("1 a / f 7", phrases.Reports(new Coverage(1, 7)));
    }

    [Fact]
    public void Everything_that_is_missing_or_wrong_is_named_at_once()
    {
        var words = MadeUpLanguage.Words;
        words.Remove("attained");
        words.Remove("unit.household");
        words.Remove("monthName.12");
        words["attians"] = "{figure}";
        words["reason.zeroTraget"] = "zero";
        words["used"] = "{figure} of {comitment}";
        words["per.month"] = "{amount";
        words["soFar"] = "rate}";
        words["elapsed"] = "{share}";
        words["remaining"] = "{amount} {amount:left|leave}";
        words["basis.plan"] = "plan|plans";
        words["equal"] = " ";
        words["unit.school"] = "school|schools";
        words["unit.clinic"] = "a|b|c (fem)";
        words["difference"] = "{amount} {amount:a|b|c}";

        var message = Assert.Throws<ArgumentException>("words", () => MadeUpLanguage.Create(words)).Message;

        Assert.StartsWith("The words of the language qaa are not complete, or not right. 3 are missing: attained, monthName.12, unit.household.", message, StringComparison.Ordinal);
        Assert.All(
            (string[])
            [
                "There is no key \"attians\".", "There is no key \"reason.zeroTraget\": expected reason.notCalculated, reason.zeroTarget,",
                "used: there is no place {comitment} here: expected {figure}, {commitment}.", "used: \"{figure} of {comitment}\" does not say {commitment}.",
                "per.month: \"{amount\" opens a place that is not closed.", "soFar: \"rate}\" closes a place that is not open.", "elapsed: \"{share}\" does not say {period}.",
                "remaining: {amount:left|leave} has 2 forms: expected 3, or 6, of each plural form one for each gender.", "basis.plan: \"plan|plans\" has 2 forms: expected 3, with | between them.",
                "equal is empty.", "unit.school: \"school|schools\" has 2 forms", "unit.clinic: \"a|b|c (fem)\" has the gender fem, which the language has not: expected x or y.",
                "difference: {amount:a|b|c} has forms, and {amount} has none to agree with: no place here has.",
            ],
            problem => Assert.Contains(problem, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_join_that_would_never_fit_is_refused() => Assert.Contains(
        "The join \" de \" with \"le \" would never fit",
        Assert.Throws<ArgumentException>("words", static () => new Lexicon("fr", NumberFormat.French, PluralRule.SingularBelowTwo, Lexicon.French.Words, ["m", "f"], [(" de ", "le ", "du ")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_host_changes_words_and_the_rest_remains()
    {
        var ours = new Phrasebook(Lexicon.English.With(("attained", "{commitment} reached by {figure}"), ("unit.household", "home|homes"), ("fiscalYear", "{end}"), ("year.fiscal", "FY{year}")));
        var attainment = MongCai2019.Attained(37, 73);

        Assert.Equal("the plan for 2019 reached by 50.68%", ours.Attained(attainment, 2));
        Assert.Equal("36 homes remaining", ours.Remaining(attainment));
        Assert.Equal("FY2025", ours.Name(ReportingPeriod.Year(2024, ReportingCalendar.StartingIn(4, YearNaming.ByStart))));
        Assert.Equal("50.68% of the plan for 2019", Phrasebook.English.Attained(attainment, 2));
        Assert.Equal(Lexicon.English.Words.Count, ours.Lexicon.Words.Count);
    }

    [Fact]
    public void Words_given_twice_and_nulls_are_refused()
    {
        Assert.StartsWith("Given twice: met.", Assert.Throws<ArgumentException>("words", static () => Lexicon.English.With(("met", "a"), ("met", "b"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("words", static () => Lexicon.English.With(null!));
        Assert.Throws<ArgumentNullException>("words", static () => Lexicon.English.With(("met", null!)));
        Assert.Throws<ArgumentException>("language", static () => new Lexicon("english", NumberFormat.English, PluralRule.OneForm, Lexicon.English.Words));
        Assert.Contains("A gender is there twice.", Assert.Throws<ArgumentException>("words", static () => new Lexicon("en", NumberFormat.English, PluralRule.SingularForOne, Lexicon.English.Words, ["m", "m"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hosts_own_unit_and_basis_are_said_with_their_forms_and_their_gender()
    {
        var mission = new Basis("mission", "mission");
        var school = new Unit("school", "école", "écoles");
        var lexicon = Lexicon.French.With(("unit.school", "école|écoles (f)"), ("basis.mission", "mission|missions (f)"));
        var indicator = new Indicator("schools", school, Nature.Flow);
        var attainment = new Observation(indicator, ReportingPeriod.Year(2019), 3).Against(Target.AtLeast(5).For(indicator, ReportingPeriod.Year(2019), mission))[mission];

        Assert.Equal("2 écoles restantes", new Phrasebook(lexicon).Remaining(attainment));
        Assert.Equal("60\u202F% de la mission pour 2019", new Phrasebook(lexicon).Attained(attainment, 0));

        // Without genders in the lexicon, the first gender is used.
        Assert.Equal("2 écoles restants", Phrasebook.French.Remaining(attainment));
        Assert.Equal("60\u202F% du mission pour 2019", Phrasebook.French.Attained(attainment, 0));
    }

    [Theory]
    [InlineData("1", "1 school", "1 cái", "1 school")]
    [InlineData("12", "12 schools", "12 những cái", "12 schools")]
    [InlineData("0", "0 schools", "0 những cái", "0 school")]
    public void A_hosts_own_unit_has_two_forms_in_every_language(string amount, string english, string vietnamese, string french)
    {
        var school = new Unit("school", "school", "schools");
        var piece = new Unit("piece", new LocalisedText(("vi", "cái"), ("en", "piece")), new LocalisedText(("vi", "những cái"), ("en", "pieces")));
        Assert.Equal(english, Phrasebook.English.Amount(Rational.Parse(amount), school));
        Assert.Equal(english, Phrasebook.Vietnamese.Amount(Rational.Parse(amount), school));
        Assert.Equal(vietnamese, Phrasebook.Vietnamese.Amount(Rational.Parse(amount), piece));
        Assert.Equal(french, Phrasebook.French.Amount(Rational.Parse(amount), school));
    }

    [Fact]
    public void Blanks_beside_the_forms_of_a_noun_are_no_part_of_it() =>
        Assert.Equal("2 écoles", new Phrasebook(Lexicon.French.With(("unit.school", "école | écoles (f)"))).Amount(2, new Unit("school", "school")));

    [Fact]
    public void A_hosts_own_name_under_a_code_of_the_library_wins()
    {
        var plan = new Basis("plan", new LocalisedText(("en", "programme"), ("fr", "la feuille de route")));
        Assert.Equal("the programme", Phrasebook.English.Name(ClaimBase.FromBasis(plan)));
        Assert.Equal("la feuille de route", Phrasebook.French.Name(ClaimBase.FromBasis(plan)));
    }

    [Fact]
    public void A_lexicon_is_a_provider_of_its_numbers_and_its_words()
    {
        var figure = new PublishedFigure(1.4m, 1, hedge: Hedge.Over, multiplier: 1_000_000_000);
        Assert.Equal("plus de 1,4 milliard", figure.ToString(Lexicon.French));
        Assert.Equal("plus de 1,4 milliard", figure.ToString(NumberFormat.French));
        Assert.Equal("trên 1,4 tỷ", figure.ToString(Lexicon.Vietnamese));
        Assert.Equal("‹hedge.over› 1·4 ‹multiplier.billion-3›", figure.ToString(MadeUpLanguage.Create()));
        Assert.Equal(figure, PublishedFigure.Parse("plus de 1,4 milliard", Lexicon.French));
        Assert.Equal("1\u202F234,5", ((Rational)1234.5m).ToString(Lexicon.French));
        Assert.Same(Lexicon.French, Lexicon.French.GetFormat(typeof(Lexicon)));
        Assert.NotNull(Lexicon.French.GetFormat(typeof(NumberFormatInfo)));
        Assert.Null(Lexicon.French.GetFormat(typeof(CultureInfo)));
    }

    [Fact]
    public void A_regional_variant_is_made_of_the_language()
    {
        var canadian = new Lexicon("fr-CA", new NumberFormat("Canadian French", ',', '\u00A0', "\u00A0%"), PluralRule.SingularBelowTwo, Lexicon.French.Words, Lexicon.French.Genders, Lexicon.French.Joins);
        Assert.Equal("50,68\u00A0% du plan pour 2019", new Phrasebook(canadian).Attained(MongCai2019.Attained(37, 73), 2));
        Assert.Equal("foyer", new LocalisedText(("en", "household"), ("fr", "foyer")).In(canadian));
    }

    [Theory]
    [InlineData(typeof(UndefinedReason), "Reasons")]
    [InlineData(typeof(MissingReason), "MissingReasons")]
    [InlineData(typeof(ObservationStatus), "Statuses")]
    [InlineData(typeof(Outlook), "Outlooks")]
    [InlineData(typeof(Verdict), "Verdicts")]
    [InlineData(typeof(Standing), "Standings")]
    [InlineData(typeof(OperandRole), "Roles")]
    [InlineData(typeof(BaseComparison), "Comparisons")]
    [InlineData(typeof(Agreement), "Agreements")]
    [InlineData(typeof(ClaimVerdict), "ClaimVerdicts")]
    [InlineData(typeof(FormulaSlip), "Slips")]
    [InlineData(typeof(Kpi.Poverty.PovertyMeasure), "Measures")]
    public void The_words_of_an_enumeration_are_in_the_order_of_its_values(Type type, string family)
    {
        var keys = (LexiconKey[])typeof(LexiconKeys).GetField(family)!.GetValue(obj: null)!;
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToList();
        Assert.Equal(Enumerable.Range(0, values.Count), values);
        Assert.Equal(Enum.GetNames(type).Select(static name => char.ToLowerInvariant(name[0]) + name[1..]), keys.Select(static key => key.Name[(key.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_language_of_the_library_has_every_key_that_is_needed_and_no_other()
    {
        foreach (var lexicon in (Lexicon[])[Lexicon.Vietnamese, Lexicon.English, Lexicon.French])
        {
            Assert.Empty(LexiconKeys.All.Where(key => !key.IsOptional && !lexicon.Words.ContainsKey(key.Name)).Select(static key => key.Name));
            Assert.DoesNotContain(lexicon.Words.Keys, static name => LexiconKeys.Find(name) is null);
        }
    }

    private static string Outside(string phrase)
    {
        var (depth, outside) = (0, new System.Text.StringBuilder());
        foreach (var character in phrase)
        {
            depth += character == '‹' ? 1 : 0;
            if (depth == 0)
            {
                outside.Append(character);
            }

            depth -= character == '›' ? 1 : 0;
        }

        return outside.ToString();
    }
}
